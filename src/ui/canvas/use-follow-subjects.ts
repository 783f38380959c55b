import { useEffect } from 'react'
import type { Editor } from '../../app/editor.ts'
import { switchToSubjects } from '../../app/switch-diagram.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { drawnSubjects } from '../../model/drawn-subjects.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { announce, canvasOf } from './canvas-state.ts'
import { reveal } from './viewport.ts'

/**
 * Goes to the diagram that shows what is selected, or what the threat in hand is about, when the one in view shows
 * none of it. Says which diagram is shown.
 * @param cancelGesture puts back what the pointer is doing: it belongs to the diagram that is left
 */
export function useFollowSubjects(cancelGesture: () => boolean): void {
  const editor = useEditor()
  useEffect(
    () =>
      editor.session.subscribe((state, before) => {
        if (state.diagram !== before.diagram) {
          cancelGesture()
          canvasOf(editor).setState({ gesture: null, hover: null, focus: null })
          const { document } = editor.document.getState()
          const name = get(document, 'diagram', state.diagram)?.name ?? ''
          announce(editor, t('diagrams.shown', { name }))
          return
        }
        if (state.selection !== before.selection) follow(editor, state.selection)
        else if (state.threat !== before.threat && state.threat !== null) {
          const row = editor.findings.getState().rows.find(({ id }) => id === state.threat)
          if (row !== undefined) follow(editor, row.subjects)
        }
      }),
    [editor, cancelGesture],
  )
}

function follow(editor: Editor, subjects: readonly SubjectId[]): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const drawn = drawnSubjects(document, diagram)
  if (subjects.length === 0 || subjects.some((id) => drawn.has(id))) return
  switchToSubjects(editor, subjects)
  const now = editor.session.getState().diagram
  const bounds = now === diagram ? null : boundsOf(document, now, subjects)
  if (bounds !== null) reveal(editor, bounds)
}
