import type { Box } from '../base/geometry.ts'
import { boundsOf } from '../drawing/diagram-bounds.ts'
import type { SubjectId } from '../model/tables.ts'
import type { Editor, SessionState } from './editor.ts'

/** So little that 5,000 elements can be seen at once. */
export const minZoom = 0.02
export const maxZoom = 4

type Viewport = SessionState['viewport']
type Size = SessionState['canvasSize']

/**
 * Space kept free around what is fitted, in CSS pixels; the tools float at the upper edge of the canvas, and how to zoom
 * and what is shown at the lower one.
 */
const fitMargins = { top: 60, right: 20, bottom: 56, left: 20 }
/** Fitting a few small things does not blow them up beyond their natural size by more than this. */
const maxFitZoom = 1.25

/**
 * The viewport that shows all of `bounds`, centred in what the tools leave free.
 * @param isPart there is more of the diagram: the map of it stands in the lower left corner then, and the view keeps
 *   beside it or above it, where the part gets larger
 */
export function fitViewport(bounds: Box, size: Size, isPart = false): Viewport {
  if (!isPart || size.w < 2 * mapCorner.w || size.h < 2 * mapCorner.h) {
    return fitWithin(bounds, size, fitMargins)
  }
  const beside = fitWithin(bounds, size, { ...fitMargins, left: mapCorner.w })
  const above = fitWithin(bounds, size, { ...fitMargins, bottom: mapCorner.h })
  return above.zoom > beside.zoom ? above : beside
}

/** What the map takes, with the controls below it. */
const mapCorner = { w: 196, h: 176 }

function fitWithin(bounds: Box, size: Size, { top, right, bottom, left }: typeof fitMargins): Viewport {
  const room = { w: Math.max(size.w - left - right, 40), h: Math.max(size.h - top - bottom, 40) }
  const wanted = Math.min(room.w / Math.max(bounds.w, 1), room.h / Math.max(bounds.h, 1), maxFitZoom)
  const zoom = Math.max(wanted, minZoom)
  return {
    zoom,
    x: left + room.w / 2 - (bounds.x + bounds.w / 2) * zoom,
    y: top + room.h / 2 - (bounds.y + bounds.h / 2) * zoom,
  }
}

/**
 * The viewport after the canvas changed its size: a diagram that was fitted is fitted again, else the middle of
 * the view stays in the middle.
 * @param bounds what is drawn; null for an empty diagram
 */
export function afterResize(viewport: Viewport, bounds: Box | null, before: Size, after: Size): Viewport {
  if (before.w === 0) return viewport
  const wasFitted = bounds !== null && isSame(viewport, fitViewport(bounds, before))
  if (wasFitted) return fitViewport(bounds, after)
  return { ...viewport, x: viewport.x + (after.w - before.w) / 2, y: viewport.y + (after.h - before.h) / 2 }
}

function isSame(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001
}

/** Zooms by `factor` and keeps the middle of the canvas where it is. */
export function zoomBy(viewport: Viewport, size: Size, factor: number): Viewport {
  const zoom = Math.min(Math.max(viewport.zoom * factor, minZoom), maxZoom)
  const ratio = zoom / viewport.zoom
  const middle = { x: size.w / 2, y: size.h / 2 }
  return {
    zoom,
    x: middle.x - (middle.x - viewport.x) * ratio,
    y: middle.y - (middle.y - viewport.y) * ratio,
  }
}

/** Shows these subjects, or the whole diagram for null. Does nothing while nothing is drawn. */
export function zoomToSubjects(editor: Editor, subjects: readonly SubjectId[] | null): void {
  const { diagram, canvasSize } = editor.session.getState()
  const bounds = boundsOf(editor.document.getState().document, diagram, subjects ?? undefined)
  if (bounds === null || canvasSize.w === 0) return
  editor.session.setState({ viewport: fitViewport(bounds, canvasSize, subjects !== null) })
}
