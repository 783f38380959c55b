import { type Box, boxesOverlap } from '../base/geometry.ts'
import { boundsOf, drawnBoxes } from '../drawing/diagram-bounds.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
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

/**
 * The viewport that shows a whole diagram, as large as it can be with nothing of it below the tools: it reaches beside
 * them where it leaves their corners free. Null for an empty diagram.
 */
export function fitDiagram(document: Document, diagram: DiagramId, size: Size): Viewport | null {
  const bounds = boundsOf(document, diagram)
  if (bounds === null) return null
  const drawn = [...drawnBoxes(document, diagram)]
  const tools = toolAreas(size)
  const clear = tries
    .map((margins) => fitWithin(bounds, size, { ...fitMargins, ...margins }))
    .filter(({ x, y, zoom }) => {
      const shown = drawn.map((box) => ({
        x: x + box.x * zoom,
        y: y + box.y * zoom,
        w: box.w * zoom,
        h: box.h * zoom,
      }))
      return !tools.some((tool) => shown.some((box) => boxesOverlap(tool, box)))
    })
  const usual = fitWithin(bounds, size, fitMargins)
  return clear.reduce((best, viewport) => (viewport.zoom > best.zoom + 0.001 ? viewport : best), usual)
}

const tries = [{ top: 20, bottom: 16 }, { bottom: 16 }, { top: 20 }] as const

/** Where the tools, the zoom and the choice of what is shown float, in CSS pixels of the canvas. */
function toolAreas({ w, h }: Size): readonly Box[] {
  return [
    { x: w / 2 - 180, y: 0, w: 360, h: 54 },
    { x: 0, y: h - 54, w: 196, h: 54 },
    { x: w - 220, y: h - 54, w: 220, h: 54 },
  ]
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
 * @param fitIn the viewport that shows all in a canvas of this size; null for an empty diagram
 */
export function afterResize(
  viewport: Viewport,
  fitIn: (size: Size) => Viewport | null,
  before: Size,
  after: Size,
): Viewport {
  if (before.w === 0) return viewport
  const fitted = fitIn(before)
  if (fitted !== null && isSame(viewport, fitted)) return fitIn(after) ?? viewport
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
  const { document } = editor.document.getState()
  if (canvasSize.w === 0) return
  const bounds = subjects === null ? null : boundsOf(document, diagram, subjects)
  const viewport =
    subjects === null
      ? fitDiagram(document, diagram, canvasSize)
      : bounds && fitViewport(bounds, canvasSize, true)
  if (viewport !== null) editor.session.setState({ viewport })
}
