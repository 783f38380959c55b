import type { Box, Point } from '../../../base/geometry.ts'
import type { Comment, SubjectId } from '../../../model/tables.ts'
import { indexOf, type LiveDiagram } from '../live-diagram.ts'

/** Where a comment's pin stands: with what it is pinned to, or at its own place. */
export function pinPlace(live: LiveDiagram, { subject, x, y }: Pick<Comment, 'subject' | 'x' | 'y'>): Point {
  const from = subject === null ? undefined : cornerOf(live, subject)
  return from === undefined ? { x, y } : { x: from.x + x, y: from.y + y }
}

/** A place as comments keep it: from the corner of the subject. */
export function placeOnSubject(live: LiveDiagram, subject: SubjectId | null, at: Point): Point {
  const from = subject === null ? undefined : cornerOf(live, subject)
  const rounded = (value: number) => Math.round(value)
  return { x: rounded(at.x - (from?.x ?? 0)), y: rounded(at.y - (from?.y ?? 0)) }
}

/** Elements and boxes by their own corner, flows by their label, or by what is drawn of them. */
function cornerOf(live: LiveDiagram, subject: SubjectId): Point | undefined {
  const placement = live.placed.placements.get(subject)
  if (placement !== undefined && placement.w > 0) return placement
  const route = live.routes.get(subject as `flow:${string}`)
  const label: Box | undefined = route?.label?.box
  return label ?? route?.mid ?? indexOf(live).boxOf(subject)
}
