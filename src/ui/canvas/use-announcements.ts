import { useEffect } from 'react'
import type { Editor } from '../../app/editor.ts'
import { t } from '../../messages/messages.ts'
import type { Document } from '../../model/document.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { announce, canvasOf } from './canvas-state.ts'

/** Says what happens to the diagram by whatever hand: how much is selected, and that something is gone. */
export function useAnnouncements(): void {
  const editor = useEditor()
  useEffect(() => {
    const stopSelection = editor.session.subscribe(({ selection }, before) => {
      if (selection.length < 2 || selection.length === before.selection.length) return
      // A marquee says it once, when it ends.
      if (canvasOf(editor).getState().gesture === null) announceSelection(editor)
    })
    const stopDocument = editor.document.subscribe(({ document }, before) => {
      const n = removedCount(before.document, document)
      if (n > 0) announce(editor, t('canvas.removed', { n }))
    })
    return () => {
      stopSelection()
      stopDocument()
    }
  }, [editor])
}

export function announceSelection(editor: Editor): void {
  announce(editor, t('canvas.selected', { n: editor.session.getState().selection.length }))
}

/** Counts only tables that changed, so that typing and dragging cost nothing. */
function removedCount(before: Document, after: Document): number {
  let count = 0
  for (const table of ['element', 'flow', 'boundary'] as const) {
    const old = before.tables[table]
    const now = after.tables[table]
    if (old !== now) for (const id in old) if (!(id in now)) count++
  }
  return count
}
