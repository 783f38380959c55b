import { useEffect } from 'react'
import type { Editor } from '../../app/editor.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { describeSubject } from './spoken-surroundings.ts'

/** So many flows of an element are named each way; `where` tells all of them. */
const mostFlows = 4
/** What is drawn is described once it has been at rest for so long. */
const restMs = 250

/**
 * Gives everything that is mounted its description for screen readers. Apart from rendering, and while nothing else is
 * to be done: it depends on what is around a thing, and no frame of a gesture should pay for that.
 */
export function useDescriptions(): void {
  const editor = useEditor()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => describeAll(editor), restMs)
    }
    const stops = [
      editor.document.subscribe(soon),
      editor.session.subscribe(({ viewport, diagram }, before) => {
        if (viewport !== before.viewport || diagram !== before.diagram) soon()
      }),
      canvasOf(editor).subscribe(({ surface, focus }, before) => {
        if (surface !== before.surface || focus !== before.focus) soon()
      }),
    ]
    soon()
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [editor])
}

function describeAll(editor: Editor): void {
  const { surface, gesture } = canvasOf(editor).getState()
  if (surface === null || gesture !== null) return
  const { settled } = liveDiagramOf(editor)
  for (const drawn of surface.querySelectorAll('[data-id]')) {
    const text = describeSubject(settled, drawn.getAttribute('data-id') as SubjectId, mostFlows)
    if (text === '') drawn.removeAttribute('aria-description')
    else if (drawn.getAttribute('aria-description') !== text) drawn.setAttribute('aria-description', text)
  }
}
