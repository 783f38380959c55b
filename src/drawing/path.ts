import type { Box, Point } from '../base/geometry.ts'

/** Absolute commands; every curve is a cubic Bézier, because PDF knows no other. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

/** The value of an SVG `d` attribute; numbers are rounded to hundredths. */
export function pathToD(path: readonly PathCommand[]): string {
  return path.map(([letter, ...numbers]) => letter + numbers.map(shortNumber).join(' ')).join('')
}

/** At most two decimals, no exponent, no negative zero. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

/** Handle length of the cubic that stands for a quarter of a circle of radius 1. */
export const quarterArc = 0.5522847498

/** A rectangle with corners of `radius`, clockwise from the left end of its top edge. */
export function roundedBox(box: Box, radius: number): readonly PathCommand[] {
  const { x, y, w, h } = box
  const r = Math.min(radius, w / 2, h / 2)
  if (r <= 0) return [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']]
  return [...roundedEdges(box, r, x + r), ['Z']]
}

/**
 * The edges of a rectangle with corners of `radius`, clockwise: from `start` on its top edge to the left end of
 * that edge.
 * @param radius at most half of each side
 */
export function roundedEdges(box: Box, radius: number, start: number): readonly PathCommand[] {
  const { x, y, w, h } = box
  const r = radius
  const k = r * (1 - quarterArc)
  const right = x + w
  const bottom = y + h
  return [
    ['M', start, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
  ]
}

export function polygon(points: readonly Point[]): readonly PathCommand[] {
  return [...points.map((p, i): PathCommand => [i === 0 ? 'M' : 'L', p.x, p.y]), ['Z']]
}
