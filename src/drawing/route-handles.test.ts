import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../base/geometry.ts'
import { type RouteStyle, routeStyles } from '../model/records/diagram.ts'
import { handleNear, handlesOf, tidyWaypoints, waypointsAfter, waypointsWithout } from './route-handles.ts'
import { position } from './testing/random-diagram.ts'
import { circle, routeOf } from './testing/routes.ts'
import { smallDiagram } from './testing/small-diagram.ts'

function drawn(route: RouteStyle, waypoints: readonly Point[], b = circle(600, 0)) {
  return routeOf(
    smallDiagram({ elements: { a: circle(0, 0), b }, flows: { f: ['a', 'b', { waypoints }] }, route }),
    'f',
  )
}

describe('handles', () => {
  it('are the middle of what has no points, and points and middles in turn', () => {
    expect(handlesOf(drawn('straight', []))).toEqual([{ at: { x: 350, y: 50 }, kind: 'middle', index: 0 }])
    const points = [
      { x: 200, y: 300 },
      { x: 500, y: 300 },
    ]
    for (const style of ['curved', 'straight'] as const) {
      const kinds = handlesOf(drawn(style, points)).map(({ kind, index }) => `${kind} ${index}`)
      expect(kinds).toEqual(['middle 0', 'point 0', 'middle 1', 'point 1', 'middle 2'])
    }
  })

  it('take the route to where they are moved, in every style', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...routeStyles),
        fc.array(position, { maxLength: 3 }),
        position,
        (style, points, to) => {
          const route = drawn(style, points, circle(1100, 400))
          for (const handle of handlesOf(route)) {
            const after = waypointsAfter(route, handle, to)
            expect(after.length).toBeGreaterThan(0)
            if (style !== 'orthogonal') expect(after).toContainEqual(to)
            else expect(after.some(({ x, y }) => x === to.x || y === to.y)).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('remove the point that they stand for', () => {
    const points = [
      { x: 200, y: 300 },
      { x: 500, y: 300 },
    ]
    expect(waypointsWithout(drawn('curved', points), 0)).toEqual([points[1]])
  })
})

describe('parts with right angles', () => {
  it('move across their direction only, and take their corners along', () => {
    const route = drawn('orthogonal', [], circle(400, 300))
    expect(route.corners?.map(({ x }) => x)).toEqual([100, 250, 250, 400])
    const middle = handlesOf(route).find(({ index }) => index === 1)
    expect(middle?.at).toEqual({ x: 250, y: 200 })
    const after = middle === undefined ? [] : waypointsAfter(route, middle, { x: 320, y: 999 })
    expect(after).toEqual([
      { x: 320, y: 50 },
      { x: 320, y: 350 },
    ])
    const moved = drawn('orthogonal', after, circle(400, 300))
    expect(moved.corners?.map(({ x }) => x)).toEqual([100, 320, 320, 400])
  })

  it('of one straight line lead around what was in between', () => {
    const route = drawn('orthogonal', [])
    const [middle] = handlesOf(route)
    const after = middle === undefined ? [] : waypointsAfter(route, middle, { x: 350, y: -80 })
    const corners = drawn('orthogonal', after).corners ?? []
    expect(corners[0]).toEqual({ x: 50, y: 0 })
    expect(corners.slice(1, -1)).toEqual([
      { x: 50, y: -80 },
      { x: 650, y: -80 },
    ])
  })
})

describe('tidying', () => {
  it('leaves out points on the line of their neighbours, and lets the route choose again', () => {
    const route = drawn('straight', [])
    expect(tidyWaypoints(route, [{ x: 350, y: 53 }], 6)).toEqual([])
    expect(tidyWaypoints(route, [{ x: 350, y: 90 }], 6)).toEqual([{ x: 350, y: 90 }])
  })

  it('puts corners in line that nearly are', () => {
    const route = drawn('orthogonal', [])
    const points = [
      { x: 200, y: 100 },
      { x: 203, y: 200 },
      { x: 200, y: 300 },
      { x: 400, y: 300 },
    ]
    expect(tidyWaypoints(route, points, 6)).toEqual([points[0], points[2], points[3]])
  })
})

it('the part that is taken hold of is the one that is nearest', () => {
  const points = [
    { x: 200, y: 300 },
    { x: 500, y: 300 },
  ]
  expect(handleNear(drawn('straight', points), { x: 350, y: 310 })).toMatchObject({
    kind: 'middle',
    index: 1,
  })
})
