import type { Editor, SessionState } from '../../app/editor.ts'
import { fitViewport } from '../../app/viewport.ts'
import { type Box, containsBox, inflate, type Point } from '../../base/geometry.ts'

export type Viewport = SessionState['viewport']

/** Diagram units at a place that is `x`, `y` CSS pixels from the canvas' upper left corner. */
export function toDiagram(viewport: Viewport, x: number, y: number): Point {
  return { x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom }
}

/** Diagram units under a pointer, from client pixels. */
export function pointerInDiagram(
  surface: Element,
  viewport: Viewport,
  event: { readonly clientX: number; readonly clientY: number },
): Point {
  const rect = surface.getBoundingClientRect()
  return toDiagram(viewport, event.clientX - rect.left, event.clientY - rect.top)
}

/** What part of the diagram the canvas shows. */
export function visibleBox(viewport: Viewport, size: SessionState['canvasSize']): Box {
  return { ...toDiagram(viewport, 0, 0), w: size.w / viewport.zoom, h: size.h / viewport.zoom }
}

/** Brings a box into view with the smallest change: none if it is visible, else a pan, else a zoom too. */
export function reveal(editor: Editor, box: Box): void {
  const { viewport, canvasSize } = editor.session.getState()
  if (canvasSize.w === 0) return
  const wanted = inflate(box, 24 / viewport.zoom)
  const seen = visibleBox(viewport, canvasSize)
  if (containsBox(seen, wanted)) return
  if (wanted.w > seen.w || wanted.h > seen.h) {
    editor.session.setState({ viewport: fitViewport(box, canvasSize) })
    return
  }
  const dx = overshoot(wanted.x, wanted.w, seen.x, seen.w)
  const dy = overshoot(wanted.y, wanted.h, seen.y, seen.h)
  editor.session.setState({
    viewport: { ...viewport, x: viewport.x - dx * viewport.zoom, y: viewport.y - dy * viewport.zoom },
  })
}

function overshoot(at: number, size: number, seenAt: number, seenSize: number): number {
  if (at < seenAt) return at - seenAt
  return Math.max(0, at + size - (seenAt + seenSize))
}
