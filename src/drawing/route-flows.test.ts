import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, centreOf } from '../base/geometry.ts'
import { pointAlong, samplesOf } from './curve.ts'
import type { FlowRoute } from './flow-route.ts'
import { circle, overlapsAmong, routeOf, routesOf, store } from './testing/routes.ts'
import { smallDiagram } from './testing/small-diagram.ts'

describe('a single flow', () => {
  it('is straight, from outline to outline', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: store(300, 20) },
      flows: { f: ['a', 'b'] },
    })
    const route = routeOf(document, 'f')
    expect(route.start).toEqual({ x: 100, y: 50 })
    expect(route.end).toEqual({ x: 300, y: 50 })
    expect(route.endAngle).toBeCloseTo(0)
    expect(route.mid.y).toBeCloseTo(50)
    expect(route.label).toBeNull()
  })

  it('goes around a foreign element and then does not cross it', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), wall: store(250, 20), b: circle(550, 0) },
      flows: { f: ['a', 'b'] },
    })
    const route = routeOf(document, 'f')
    expect(route.crossesShapes).toBe(false)
    expect(Math.abs(route.mid.y - 50)).toBeGreaterThan(30)
    expect(touches(route, { x: 250, y: 20, w: 140, h: 60 })).toBe(false)
  })

  it('says so when there is no way around', () => {
    const document = smallDiagram({
      elements: {
        a: circle(0, 0),
        wall: ['external', { x: 250, y: -900, w: 140, h: 1900 }],
        b: circle(550, 0),
      },
      flows: { f: ['a', 'b'] },
    })
    const route = routeOf(document, 'f')
    expect(route.crossesShapes).toBe(true)
    expect(route.mid.y).toBeCloseTo(50)
  })

  it('passes exactly through a point given by hand, wherever that is', () => {
    const point = fc.record({
      x: fc.integer({ min: -900, max: 1200 }),
      y: fc.integer({ min: -900, max: 900 }),
    })
    fc.assert(
      fc.property(point, fc.boolean(), (via, isLoop) => {
        const document = smallDiagram({
          elements: { a: circle(0, 0), b: store(300, 20) },
          flows: { f: ['a', isLoop ? 'a' : 'b', { via }] },
        })
        const { mid, segments } = routeOf(document, 'f')
        expect(Math.hypot(mid.x - via.x, mid.y - via.y)).toBeLessThan(1e-6)
        for (const { p0, p1, p2, p3 } of segments)
          for (const p of [p0, p1, p2, p3]) expect(Number.isFinite(p.x + p.y)).toBe(true)
      }),
    )
  })

  it('has its label where a person put it', () => {
    const label = { x: 400, y: 300 }
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(400, 0) },
      flows: { f: ['a', 'b', { name: 'Readings', label }] },
    })
    expect(centreOf(routeOf(document, 'f').label?.box ?? { x: 0, y: 0, w: 0, h: 0 })).toEqual(label)
  })
})

describe('flows between one pair', () => {
  it('fan out symmetrically, opposite ones keeping to the right', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(400, 0) },
      flows: { there: ['a', 'b'], back: ['b', 'a'] },
    })
    const there = routeOf(document, 'there').mid.y - 50
    const back = routeOf(document, 'back').mid.y - 50
    expect(there).toBeGreaterThan(15)
    expect(back).toBeCloseTo(-there)
  })

  it('keep their labels apart, five flows alike', () => {
    const name = 'Acknowledge received and stored data'
    const there = ['a', 'b', { name }] as const
    const back = ['b', 'a', { name }] as const
    const flows = { f1: there, f2: back, f3: there, f4: back, f5: there }
    const document = smallDiagram({ elements: { a: circle(0, 0), b: circle(560, 0) }, flows })
    const labels = [...routesOf(document).values()].flatMap((route) => route.label?.box ?? [])
    expect(labels.length).toBe(5)
    expect(overlapsAmong(labels)).toBe(0)
  })

  it('to itself are loops outside of the shape, at different corners', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0) },
      flows: { f: ['a', 'a', { name: 'Retry' }], g: ['a', 'a', { name: 'Tick' }] },
    })
    const [f, g] = [routeOf(document, 'f'), routeOf(document, 'g')]
    for (const route of [f, g]) {
      expect(Math.hypot(route.start.x - 50, route.start.y - 50)).toBeCloseTo(50)
      expect(Math.hypot(route.end.x - 50, route.end.y - 50)).toBeCloseTo(50)
      expect(Math.hypot(route.mid.x - 50, route.mid.y - 50)).toBeGreaterThan(70)
    }
    expect(Math.hypot(f.mid.x - g.mid.x, f.mid.y - g.mid.y)).toBeGreaterThan(80)
  })
})

function touches(route: FlowRoute, box: Box): boolean {
  const points = samplesOf(route.segments, 300)
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    if (x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h) return true
  }
  return pointAlong(route.segments, 1).x < route.start.x
}
