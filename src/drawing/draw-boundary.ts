import type { Box, Point } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import { type BoundaryTitle, boundaryTitleStyle, boxTitle, lineTitle } from './boundary-title.ts'
import { boundaryCurve, curvePath } from './curve.ts'
import { type PathCommand, roundedBox, roundedEdges } from './path.ts'
import type { Primitive } from './scene.ts'

export interface BoundaryLook {
  readonly id: SubjectId
  readonly name: string
  /** The box, or the curve for a boundary line. */
  readonly box: Box
  readonly line: { readonly from: Point; readonly handle: Point; readonly to: Point } | null
}

/** Tint and dashed outline, or dashed curve; the outline leaves room for the title. */
export function drawBoundary(look: BoundaryLook): readonly Primitive[] {
  const { id: subject, box, line } = look
  const stroke = {
    kind: 'path',
    subject,
    fill: null,
    stroke: 'boundary',
    strokeWidth: 1.5,
    dash: [7, 5],
  } as const
  if (line !== null) return [{ ...stroke, path: curvePath([boundaryCurve(line)]) }]
  return [
    {
      kind: 'path',
      subject,
      path: roundedBox(box, radius),
      fill: 'boundary-tint',
      stroke: null,
      strokeWidth: 0,
      dash: [],
    },
    { ...stroke, path: boundaryOutline(box, boxTitle(box, look.name)) },
  ]
}

/** The boundary's name; nothing when it has none. */
export function drawBoundaryTitle(look: BoundaryLook): readonly Primitive[] {
  const title = titleOf(look)
  if (title === null) return []
  return [
    {
      kind: 'text',
      subject: look.id,
      text: title.text,
      x: title.at.x,
      y: title.at.y,
      anchor: 'start',
      width: title.width,
      style: boundaryTitleStyle,
      color: 'boundary',
    },
  ]
}

export function titleOf({ box, line, name }: BoundaryLook): BoundaryTitle | null {
  return line === null ? boxTitle(box, name) : lineTitle(line, name)
}

/** A rounded box, open where the title interrupts its top edge; clockwise from the title's right end. */
export function boundaryOutline(box: Box, title: BoundaryTitle | null): readonly PathCommand[] {
  if (title === null) return roundedBox(box, radius)
  const { x, w } = title.box
  const r = Math.min(radius, box.w / 2, box.h / 2)
  return [...roundedEdges(box, r, x + w), ['L', x, box.y]]
}

const radius = 10
