import type { Box, Point } from '../../../base/geometry.ts'
import type { XmlElement } from '../xml/element.ts'
import { childText } from '../xml/element-parts.ts'
import { readNumber } from './read-number.ts'
import type { Tm7Surface } from './tm7-file.ts'

/** A curve of the file: ends, and the grip in its middle that it passes through. */
export interface Tm7Curve {
  readonly from: Point
  readonly handle: Point
  readonly to: Point
}

export interface Size {
  readonly w: number
  readonly h: number
}

/** A number inside an element; null where it is missing, no number, or beyond what can be drawn. */
export function numberIn(node: XmlElement, local: string): number | null {
  const value = readNumber(childText(node, local))
  return value === null || Math.abs(value) > farthest ? null : value
}

/** Where an element is drawn; null where its place is missing. Its size may be missing alone. */
export function readBox(node: XmlElement, size: Size): Box | null {
  const x = numberIn(node, 'Left')
  const y = numberIn(node, 'Top')
  if (x === null || y === null) return null
  const [w, h] = [numberIn(node, 'Width') ?? size.w, numberIn(node, 'Height') ?? size.h]
  return { x, y, w: w < 0 ? size.w : w, h: h < 0 ? size.h : h }
}

/** Null where any of its points is missing. */
export function readCurve(node: XmlElement): Tm7Curve | null {
  const at = (place: string): Point | null => {
    const x = numberIn(node, `${place}X`)
    const y = numberIn(node, `${place}Y`)
    return x === null || y === null ? null : { x, y }
  }
  const [from, handle, to] = [at('Source'), at('Handle'), at('Target')]
  return from === null || handle === null || to === null ? null : { from, handle, to }
}

/** Whether the grip lies in the middle of a straight line, but for rounding: then the curve was not shaped. */
export function isMiddle({ from, handle, to }: Tm7Curve): boolean {
  const middle = middleOf(from, to)
  return Math.abs(handle.x - middle.x) <= 1 && Math.abs(handle.y - middle.y) <= 1
}

export function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

/** A point as fractions of a box; null for a box without size and for points far off. */
export function fractionOf(box: Box, point: Point): Point | null {
  if (box.w === 0 || box.h === 0) return null
  const x = (point.x - box.x) / box.w
  const y = (point.y - box.y) / box.h
  return Math.abs(x) > 100 || Math.abs(y) > 100 ? null : { x, y }
}

/** The point that fractions of a box mean, to a thousandth of a unit. */
export function pointAt(box: Box, fraction: Point): Point {
  return { x: rounded(box.x + fraction.x * box.w), y: rounded(box.y + fraction.y * box.h) }
}

export function boxAround(point: Point, { w, h }: Size): Box {
  return { x: point.x - w / 2, y: point.y - h / 2, w, h }
}

/** Places below all that a diagram shows, one after the other: for what the file gives no place. */
export function freePlaces({ borders, lines }: Tm7Surface): (size: Size) => Box {
  const bottoms = [...borders, ...lines].flatMap(({ node }) => [
    (numberIn(node, 'Top') ?? 0) + (numberIn(node, 'Height') ?? 0),
    ...['SourceY', 'HandleY', 'TargetY'].map((name) => numberIn(node, name) ?? 0),
  ])
  const y = bottoms.reduce((lowest, bottom) => Math.max(lowest, bottom), 0) + gap
  let x = gap
  return ({ w, h }) => {
    const box = { x, y, w, h }
    x = (x + w + gap) % rowWidth
    return box
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

const gap = 40
const rowWidth = 100_000
/** Half of what the model allows, so that sizes fit too. */
const farthest = 500_000
