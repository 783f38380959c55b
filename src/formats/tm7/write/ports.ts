import type { Box, Point } from '../../../base/geometry.ts'
import { pointAt } from '../document/read-geometry.ts'

/** A place where flows meet an element: the tool has eight, a little inside its box. */
export interface Port {
  readonly name: string
  /** As fractions of the box. */
  readonly at: Point
}

const near = 0.05
const far = 0.95

export const ports: readonly Port[] = [
  { name: 'North', at: { x: 0.5, y: near } },
  { name: 'NorthEast', at: { x: far, y: near } },
  { name: 'East', at: { x: far, y: 0.5 } },
  { name: 'SouthEast', at: { x: far, y: far } },
  { name: 'South', at: { x: 0.5, y: far } },
  { name: 'SouthWest', at: { x: near, y: far } },
  { name: 'West', at: { x: near, y: 0.5 } },
  { name: 'NorthWest', at: { x: near, y: near } },
]

/** The port next to a point in fractions of the box. */
export function portAt(at: Point): Port {
  return nearest(ports, (port) => distance(port.at, at))
}

/** Ports on the sides, two of them as near as possible, for a flow of which nothing is known but its ends. */
export function facingPorts(source: Box, target: Box): { readonly source: Point; readonly target: Point } {
  const sides = ports.filter(({ name }) => ['North', 'East', 'South', 'West'].includes(name))
  const pairs = sides.flatMap((from) => sides.map((to) => ({ source: from.at, target: to.at })))
  return nearest(pairs, (pair) => distance(pointAt(source, pair.source), pointAt(target, pair.target)))
}

function nearest<T>(all: readonly [T, ...T[]] | readonly T[], far: (one: T) => number): T {
  return all.reduce((best, one) => (far(one) < far(best) ? one : best))
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
