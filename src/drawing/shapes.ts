import { type Box, centreOf, containsPoint, type Point } from '../base/geometry.ts'
import type { ElementBase } from './element-base.ts'
import { type PathCommand, roundedBox } from './path.ts'

/**
 * The closed outline of an element: a process is a circle, or a pill where its box is not square; an external
 * entity a rectangle; a store the rectangle between its two lines.
 */
export function outlineOf(base: ElementBase, box: Box): readonly PathCommand[] {
  return roundedBox(box, cornerRadius(base, box))
}

/** The lines that are drawn: the outline, or of a store only the line above and the line below. */
export function strokesOf(base: ElementBase, box: Box): readonly PathCommand[] {
  if (base === 'note') return []
  if (base !== 'store') return outlineOf(base, box)
  return [
    ['M', box.x, box.y],
    ['L', box.x + box.w, box.y],
    ['M', box.x, box.y + box.h],
    ['L', box.x + box.w, box.y + box.h],
  ]
}

/** Radius of the corners in px. */
export function cornerRadius(base: ElementBase, box: Box): number {
  switch (base) {
    case 'process':
    case 'loose-end':
      return Math.min(box.w, box.h) / 2
    case 'external':
      return Math.min(4, box.w / 2, box.h / 2)
    case 'store':
    case 'note':
      return 0
  }
}

/**
 * The point where the ray from the centre towards `towards` leaves the outline; exact, no sampling. When
 * `towards` is the centre itself, the right end of the horizontal through the centre.
 */
export function anchorOn(base: ElementBase, box: Box, towards: Point): Point {
  const centre = centreOf(box)
  let dx = towards.x - centre.x
  let dy = towards.y - centre.y
  const length = Math.hypot(dx, dy)
  if (length < 1e-9) return { x: box.x + box.w, y: centre.y }
  dx /= length
  dy /= length
  const reach = reachOf(box.w / 2, box.h / 2, cornerRadius(base, box), Math.abs(dx), Math.abs(dy))
  return { x: centre.x + dx * reach, y: centre.y + dy * reach }
}

/** Distance from the centre of a rounded rectangle to its outline in a direction of the first quadrant. */
function reachOf(halfWidth: number, halfHeight: number, radius: number, dx: number, dy: number): number {
  const toSide = dx > 0 ? halfWidth / dx : Number.POSITIVE_INFINITY
  const toTop = dy > 0 ? halfHeight / dy : Number.POSITIVE_INFINITY
  const flat = Math.min(toSide, toTop)
  const cornerX = halfWidth - radius
  const cornerY = halfHeight - radius
  if (radius <= 0 || flat * dx <= cornerX || flat * dy <= cornerY) return flat
  // The ray leaves through the corner's quarter circle.
  const along = dx * cornerX + dy * cornerY
  const off = cornerX * cornerX + cornerY * cornerY - radius * radius
  return along + Math.sqrt(Math.max(along * along - off, 0))
}

/**
 * Where the ray from `from` in a direction leaves the outline for good, to a billionth of the shape's size; `from`
 * itself when that lies outside.
 * @param direction of length 1
 */
export function outlineFrom(base: ElementBase, box: Box, from: Point, direction: Point): Point {
  const at = (reach: number): Point => ({ x: from.x + direction.x * reach, y: from.y + direction.y * reach })
  if (!shapeContains(base, box, from)) return from
  let inside = 0
  let outside = box.w + box.h
  for (let i = 0; i < 40; i++) {
    const middle = (inside + outside) / 2
    if (shapeContains(base, box, at(middle))) inside = middle
    else outside = middle
  }
  return at(inside)
}

/** Whether a point is inside an element or on its outline. */
export function shapeContains(base: ElementBase, box: Box, point: Point): boolean {
  if (!containsPoint(box, point)) return false
  const radius = cornerRadius(base, box)
  const centre = centreOf(box)
  const overX = Math.abs(point.x - centre.x) - (box.w / 2 - radius)
  const overY = Math.abs(point.y - centre.y) - (box.h / 2 - radius)
  return overX <= 0 || overY <= 0 || overX * overX + overY * overY <= radius * radius + 1e-9
}

/** Half the width that a shape offers to text within `top` to `bottom` px below its upper edge. */
export function halfWidthBetween(base: ElementBase, box: Box, top: number, bottom: number): number {
  const radius = cornerRadius(base, box)
  const worst = Math.max(radius - top, bottom - (box.h - radius), 0)
  if (worst > radius) return 0
  return box.w / 2 - radius + Math.sqrt(radius * radius - worst * worst)
}
