import type { Point } from '../base/geometry.ts'
import type { Cubic } from './curve.ts'
import { quarterArc } from './path.ts'

/** A straight line as a curve that runs at an even speed. */
export function lineCurve(from: Point, to: Point): Cubic {
  const at = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  })
  return { p0: from, p1: at(1 / 3), p2: at(2 / 3), p3: to }
}

/** Straight lines through points, each corner exactly met. At least two points. */
export function sharpPolyline(points: readonly Point[]): readonly Cubic[] {
  const lines: Cubic[] = []
  for (let i = 0; i + 1 < points.length; i++) {
    const [from, to] = [points[i], points[i + 1]]
    if (from !== undefined && to !== undefined && !isSame(from, to)) lines.push(lineCurve(from, to))
  }
  const [first, last] = [points[0], points[points.length - 1]]
  if (lines.length > 0 || first === undefined || last === undefined) return lines
  return [lineCurve(first, last)]
}

/**
 * Straight lines through points that run along the axes, with round corners where there is room for them.
 * @param radius of the corners in px
 * @param tail so much of the last line stays straight, for the arrow head, in px
 */
export function roundedPolyline(points: readonly Point[], radius: number, tail: number): readonly Cubic[] {
  const lines: Cubic[] = []
  let from = points[0]
  for (let i = 1; i + 1 < points.length; i++) {
    const [before, corner, after] = [points[i - 1], points[i], points[i + 1]]
    if (before === undefined || corner === undefined || after === undefined || from === undefined) continue
    const into = distance(before, corner)
    const out = distance(corner, after)
    const isLast = i + 2 === points.length
    const roomIn = i === 1 ? into : into / 2
    const roomOut = isLast ? out - tail : out / 2
    const r = Math.min(radius, roomIn, roomOut)
    if (r < 0.5) {
      lines.push(lineCurve(from, corner))
      from = corner
      continue
    }
    const p0 = towards(corner, before, r)
    const p3 = towards(corner, after, r)
    if (!isSame(from, p0)) lines.push(lineCurve(from, p0))
    const pull = r * (1 - quarterArc)
    lines.push({ p0, p1: towards(corner, before, pull), p2: towards(corner, after, pull), p3 })
    from = p3
  }
  const last = points[points.length - 1]
  if (from !== undefined && last !== undefined && (!isSame(from, last) || lines.length === 0)) {
    lines.push(lineCurve(from, last))
  }
  return lines
}

/**
 * Without points that are given twice or lie on the straight line through their neighbours.
 * @param keepsTurns leaves those where the line turns back on itself
 */
export function simplified(points: readonly Point[], keepsTurns = false): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept[kept.length - 1]
    if (last !== undefined && isSame(last, point)) continue
    const before = kept[kept.length - 2]
    if (
      before !== undefined &&
      last !== undefined &&
      isOnLine(before, last, point) &&
      !(keepsTurns && turnsBack(before, last, point))
    )
      kept.pop()
    kept.push(point)
  }
  return kept
}

/** On one line along an axis; also where the line turns back on itself. */
function isOnLine(a: Point, b: Point, c: Point): boolean {
  return (
    (Math.abs(a.x - b.x) < near && Math.abs(b.x - c.x) < near) ||
    (Math.abs(a.y - b.y) < near && Math.abs(b.y - c.y) < near)
  )
}

function turnsBack(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0
}

const near = 1e-6

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
