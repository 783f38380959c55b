import { centreOf, type Point } from '../base/geometry.ts'
import type { Change } from './change.ts'
import { type Document, get, list } from './document.ts'
import { findPlacement } from './find-records.ts'
import { setFields } from './make-changes.ts'
import type { DiagramId, SubjectId } from './tables.ts'

/**
 * Comments on what is removed, and on the flows that go with it, stay where they stand in their diagrams. A comment on a
 * flow is taken to stand from the middle between its ends.
 */
export function commentsLeft(document: Document, gone: ReadonlySet<SubjectId>): readonly Change[] {
  return list(document, 'comment').flatMap((comment): readonly Change[] => {
    const { subject, diagram, x, y } = comment
    if (subject === null || !goes(document, gone, subject)) return []
    const from = originOf(document, diagram, subject)
    return setFields(comment, { subject: null, x: Math.round(x + from.x), y: Math.round(y + from.y) })
  })
}

function goes(document: Document, gone: ReadonlySet<SubjectId>, subject: SubjectId): boolean {
  const flow = get(document, 'flow', subject)
  return gone.has(subject) || (flow !== undefined && (gone.has(flow.source) || gone.has(flow.target)))
}

function originOf(document: Document, diagram: DiagramId, subject: SubjectId): Point {
  const placement = findPlacement(document, diagram, subject)
  if (placement?.line != null) {
    const { from, handle, to } = placement.line
    return { x: Math.min(from.x, handle.x, to.x), y: Math.min(from.y, handle.y, to.y) }
  }
  const flow = get(document, 'flow', subject)
  if (flow === undefined) return placement ?? { x: 0, y: 0 }
  if (placement?.label != null) return placement.label
  const ends = [flow.source, flow.target].map((end) => {
    const box = findPlacement(document, diagram, end)
    return box === undefined ? { x: 0, y: 0 } : centreOf(box)
  })
  const [a, b] = ends
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 }
}
