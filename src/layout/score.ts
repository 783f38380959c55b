import { type Box, boxesOverlap, centreOf, inflate, type Point, unionOf } from '../base/geometry.ts'
import type { Places } from './crossings-of.ts'
import type { LayoutInput } from './layout-input.ts'

/**
 * How hard an arrangement is to read; less is better. Flows that run over other elements weigh most, then flows that
 * cross, then length and area. Straight flows stand for the routes, which are close to them. O(flows²).
 */
export function scoreOf({ elements, flows }: LayoutInput, { boxes }: Places): number {
  const segments = flows.flatMap(({ source, target }) => {
    const a = boxes.get(source)
    const b = boxes.get(target)
    if (a === undefined || b === undefined || source === target) return []
    return { source, target, a: centreOf(a), b: centreOf(b) }
  })
  let covered = 0
  let crossed = 0
  let length = 0
  for (const [i, one] of segments.entries()) {
    length += Math.hypot(one.b.x - one.a.x, one.b.y - one.a.y)
    for (const { id } of elements) {
      const box = boxes.get(id)
      if (box === undefined || id === one.source || id === one.target) continue
      if (meetsBox(one.a, one.b, inflate(box, 6))) covered++
    }
    for (const other of segments.slice(i + 1)) if (meet(one, other)) crossed++
  }
  const bounds = unionOf(boxes.values()) ?? { x: 0, y: 0, w: 1, h: 1 }
  // A window is about 1.6 times as wide as high; what is not costs zoom.
  const scale = Math.max(bounds.w / 1.6, bounds.h)
  return covered * 400 + crossed * 150 + length + scale * 1.4 * Math.sqrt(segments.length + 1)
}

interface Segment {
  readonly source: string
  readonly target: string
  readonly a: Point
  readonly b: Point
}

function meet(one: Segment, other: Segment): boolean {
  const ends = [other.source, other.target]
  if (ends.includes(one.source) || ends.includes(one.target)) return false
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return (
    side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0 &&
    side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0
  )
}

function meetsBox(a: Point, b: Point, box: Box): boolean {
  const hull = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  }
  if (!boxesOverlap(inflate(hull, 0.5), box)) return false
  const side = (x: number, y: number) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
  const corners = [
    side(box.x, box.y),
    side(box.x + box.w, box.y),
    side(box.x, box.y + box.h),
    side(box.x + box.w, box.y + box.h),
  ]
  return Math.min(...corners) < 0 && Math.max(...corners) > 0
}
