import type { Editor } from '../../app/editor.ts'
import { centreOf } from '../../base/geometry.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import { canvasOf } from './canvas-state.ts'
import { liveDiagramOf } from './live-diagram.ts'

/** Opens the menu of the selection beside it; without a selection, in the middle of the canvas. */
export function openMenuByKeys(editor: Editor): void {
  const { surface } = canvasOf(editor).getState()
  if (surface === null) return
  const rect = surface.getBoundingClientRect()
  const at = menuPlace(editor)
  const event = new MouseEvent('contextmenu', {
    bubbles: true,
    cancelable: true,
    clientX: rect.left + Math.min(Math.max(at.x, 0), rect.width - 1),
    clientY: rect.top + Math.min(Math.max(at.y, 0), rect.height - 1),
  })
  byKeys.add(event)
  surface.dispatchEvent(event)
}

/** Whether keys have asked for a menu: it is about the selection, not about what lies under the pointer. */
export function isMenuByKeys(event: Event): boolean {
  return byKeys.has(event)
}

const byKeys = new WeakSet<Event>()

/** CSS pixels from the canvas' upper left corner. */
function menuPlace(editor: Editor): { readonly x: number; readonly y: number } {
  const { selection, viewport, canvasSize } = editor.session.getState()
  const { document, diagram, routes } = liveDiagramOf(editor)
  const bounds = selection.length === 0 ? null : boundsOf(document, diagram, selection)
  const [only] = selection
  const mid = only?.startsWith('flow:') ? routes.get(only as `flow:${string}`)?.mid : undefined
  const at = mid ?? (bounds === null ? null : centreOf(bounds))
  if (at === null) return { x: canvasSize.w / 2, y: canvasSize.h / 2 }
  return { x: viewport.x + at.x * viewport.zoom, y: viewport.y + at.y * viewport.zoom }
}
