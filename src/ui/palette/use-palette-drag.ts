import { type PointerEvent, useEffect, useMemo } from 'react'
import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import { canvasOf, type Drop } from '../canvas/canvas-state.ts'
import { pointerInDiagram } from '../canvas/viewport.ts'
import { useEditor } from '../hooks/use-editor.ts'

const dragThreshold = 4

/** What can be dragged: how it looks on its way, and what puts it down at a place of the diagram. */
export interface Draggable {
  readonly ghost: Drop['ghost']
  readonly put: (at: Point) => void
}

/** Drags from the palette onto the canvas by pointer events, so that pen and touch do it too. */
export function usePaletteDrag(): (item: Draggable, event: PointerEvent) => void {
  const editor = useEditor()
  const drag = useMemo(() => createDrag(editor), [editor])
  useEffect(() => drag.stop, [drag])
  return drag.start
}

function createDrag(editor: Editor) {
  const canvas = canvasOf(editor)
  let dragged: { readonly item: Draggable; readonly x: number; readonly y: number } | null = null

  function start(item: Draggable, event: PointerEvent): void {
    if (event.button !== 0 || editor.document.getState().readOnly !== null) return
    stop()
    dragged = { item, x: event.clientX, y: event.clientY }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', onKey, true)
  }

  function stop(): void {
    dragged = null
    if (canvas.getState().drop !== null) canvas.setState({ drop: null })
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', stop)
    window.removeEventListener('keydown', onKey, true)
  }

  function onMove(event: globalThis.PointerEvent): void {
    if (dragged === null) return
    const isFar = Math.hypot(event.clientX - dragged.x, event.clientY - dragged.y) > dragThreshold
    if (canvas.getState().drop === null && !isFar) return
    canvas.setState({
      drop: {
        ghost: dragged.item.ghost,
        at: { x: event.clientX, y: event.clientY },
        onCanvas: isOverCanvas(event),
      },
    })
  }

  function onUp(event: globalThis.PointerEvent): void {
    const { drop, surface } = canvas.getState()
    const item = dragged?.item
    stop()
    if (drop === null || item === undefined) return
    swallowClick()
    if (surface === null || !isOverCanvas(event)) return
    item.put(pointerInDiagram(surface, editor.session.getState().viewport, event))
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    stop()
  }

  function isOverCanvas(event: globalThis.PointerEvent): boolean {
    const rect = canvas.getState().surface?.getBoundingClientRect()
    if (rect === undefined) return false
    const { clientX: x, clientY: y } = event
    return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
  }

  return { start, stop }
}

/** A drag that ends where it began would also click the tile. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
