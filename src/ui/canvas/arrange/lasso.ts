import { type Box, containsPoint, type Point, unionOf } from '../../../base/geometry.ts'
import { boundaryCurve, pointAlong } from '../../../drawing/curve.ts'
import type { FlowId, SubjectId } from '../../../model/tables.ts'
import { indexOf, type LiveDiagram } from '../live-diagram.ts'

/** Points nearer than this to the last one add nothing, in CSS pixels. */
export const lassoStep = 4

/**
 * What a loop drawn by hand takes: elements and flow labels whose centres it holds, flows without a label by their
 * middles, boundary boxes and lines that it holds whole. Sorted by id.
 */
export function subjectsInLoop(live: LiveDiagram, loop: readonly Point[]): readonly SubjectId[] {
  const bounds = unionOf(loop.map(({ x, y }) => ({ x, y, w: 0, h: 0 })))
  if (bounds === null || loop.length < 3) return []
  const holds = (point: Point) => containsPoint(bounds, point) && isInLoop(loop, point)
  return indexOf(live)
    .within(bounds)
    .filter((id) => {
      const route = live.routes.get(id as FlowId)
      if (route !== undefined) return holds(route.label === null ? route.mid : middleOf(route.label.box))
      const placement = live.placed.placements.get(id)
      if (placement === undefined) return false
      if (id.startsWith('element:')) return holds(middleOf(placement))
      if (placement.line !== null) {
        const curve = [boundaryCurve(placement.line)]
        return [0, 0.25, 0.5, 0.75, 1].every((share) => holds(pointAlong(curve, share)))
      }
      return cornersOf(placement).every(holds)
    })
    .sort()
}

/** Whether a point lies in a closed loop: a ray from it crosses the loop an odd number of times. O(points). */
export function isInLoop(loop: readonly Point[], { x, y }: Point): boolean {
  let isInside = false
  for (const [i, a] of loop.entries()) {
    const b = loop[(i + 1) % loop.length] ?? a
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isInside = !isInside
  }
  return isInside
}

function middleOf({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 }
}

function cornersOf({ x, y, w, h }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]
}
