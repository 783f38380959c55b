import { centreOf } from '../../../base/geometry.ts'
import type { Palette } from '../../../drawing/palettes.ts'
import type { SubjectId } from '../../../model/tables.ts'
import type { LiveDiagram } from '../live-diagram.ts'
import type { MapFrame } from './map-frame.ts'

/** More flows than this are a grey mist on a map of this size, and are left out. */
const maxFlows = 4_000

/** Boundaries, flows and elements in few strokes: a map of 5,000 elements takes some milliseconds. */
export function paintMap(
  context: CanvasRenderingContext2D,
  { placed }: LiveDiagram,
  { scale, x, y }: MapFrame,
  palette: Palette,
  selection: ReadonlySet<SubjectId>,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  const ratio = window.devicePixelRatio
  context.setTransform(scale * ratio, 0, 0, scale * ratio, x * ratio, y * ratio)
  context.lineWidth = 1 / scale

  context.beginPath()
  for (const { placement } of placed.boundaries) {
    const { line } = placement
    if (line === null) context.rect(placement.x, placement.y, placement.w, placement.h)
    else {
      context.moveTo(line.from.x, line.from.y)
      context.lineTo(line.to.x, line.to.y)
    }
  }
  context.strokeStyle = palette.boundary
  context.stroke()

  if (placed.flows.length <= maxFlows) {
    context.beginPath()
    for (const { source, target } of placed.flows) {
      const from = placed.boxes.get(source)
      const to = placed.boxes.get(target)
      if (from === undefined || to === undefined) continue
      const [start, end] = [centreOf(from), centreOf(to)]
      context.moveTo(start.x, start.y)
      context.lineTo(end.x, end.y)
    }
    context.lineWidth = 0.6 / scale
    context.strokeStyle = palette['ink-3']
    context.stroke()
  }

  // At least as large as can be seen.
  const least = 2 / scale
  for (const isSelected of [false, true]) {
    context.beginPath()
    for (const { element, placement } of placed.elements) {
      if (selection.has(element.id) !== isSelected) continue
      context.rect(placement.x, placement.y, Math.max(placement.w, least), Math.max(placement.h, least))
    }
    context.fillStyle = isSelected ? palette.accent : palette['ink-2']
    context.fill()
  }
}
