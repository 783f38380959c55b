import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxesOverlap, inflate, type Point } from '../../base/geometry.ts'
import type { Document } from '../../model/document.ts'
import { type RouteStyle, routeStyles } from '../../model/records/diagram.ts'
import type { SubjectId } from '../../model/tables.ts'
import { samplesOf } from '../curve.ts'
import type { FlowRoute } from '../flow-route.ts'
import { createRouter } from '../route-flows.ts'
import { position } from '../testing/random-diagram.ts'
import { circle, routeOf, routesOf, store } from '../testing/routes.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from '../testing/small-diagram.ts'

const style = fc.constantFrom(...routeStyles)
/** Elements on a wide lattice, so that there is a way between any two of them. */
const spot = fc.nat({ max: 24 })
const spots = fc.uniqueArray(spot, { minLength: 6, maxLength: 14 })
const sizes = [circle(0, 0), store(0, 0), ['external', { x: 0, y: 0, w: 150, h: 80 }] as const]
const flow = fc.record({ from: fc.nat({ max: 13 }), to: fc.nat({ max: 13 }) })
const model = fc.record({ spots, flows: fc.array(flow, { minLength: 1, maxLength: 16 }), style })

function latticeModel(
  { spots: taken, flows }: { spots: readonly number[]; flows: readonly { from: number; to: number }[] },
  route: RouteStyle,
) {
  const elements = taken.map((at, i) => {
    const [stencil, box] = sizes[at % 3] ?? circle(0, 0)
    return [`e${i}`, [stencil, { ...box, x: (at % 5) * 230, y: Math.floor(at / 5) * 190 }]] as const
  })
  const n = taken.length
  return smallDiagram({
    elements: Object.fromEntries(elements),
    flows: Object.fromEntries(
      flows.map(
        ({ from, to }, i) => [`f${i}`, [`e${from % n}`, `e${to % n}`, { name: 'Readings' }]] as const,
      ),
    ),
    route,
  })
}

const boxOf = (document: Document, id: SubjectId): Box => {
  const found = Object.values(document.tables.placement).find(({ subject }) => subject === id)
  return found ?? { x: 0, y: 0, w: 0, h: 0 }
}

/** Distance of a point from the outline of a box with its rounding, for the three shapes in use. */
function offOutline(document: Document, id: SubjectId, { x, y }: Point): number {
  const box = boxOf(document, id)
  const stencil = document.tables.element[id as `element:${string}`]?.stencil
  const r = stencil === 'process' ? Math.min(box.w, box.h) / 2 : stencil === 'external' ? 4 : 0
  const qx = Math.abs(x - box.x - box.w / 2) - (box.w / 2 - r)
  const qy = Math.abs(y - box.y - box.h / 2) - (box.h / 2 - r)
  return Math.abs(Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - r)
}

function samplesIn(route: FlowRoute): readonly Point[] {
  const samples = samplesOf(route.segments, 400)
  return Array.from({ length: samples.length / 2 }, (_, i) => ({
    x: samples[2 * i] ?? 0,
    y: samples[2 * i + 1] ?? 0,
  }))
}

describe.each(routeStyles)('%s routes', (route) => {
  it('start and end on the outlines of their ends', () => {
    fc.assert(
      fc.property(model, (given) => {
        const document = latticeModel(given, route)
        for (const drawn of routesOf(document).values()) {
          const { source, target } = document.tables.flow[drawn.id] ?? {
            source: 'element:',
            target: 'element:',
          }
          expect(offOutline(document, source, drawn.start)).toBeLessThan(1e-5)
          expect(offOutline(document, target, drawn.end)).toBeLessThan(1e-5)
          for (const { p0, p1, p2, p3 } of drawn.segments)
            for (const p of [p0, p1, p2, p3]) expect(Number.isFinite(p.x + p.y)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('pass through points given by hand, in their order', () => {
    const points = fc.array(position, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(points, fc.boolean(), (waypoints, isLoop) => {
        const document = smallDiagram({
          elements: { a: circle(-300, 0), b: store(1200, 20) },
          flows: { f: ['a', isLoop ? 'a' : 'b', { waypoints }] },
          route,
        })
        const drawn = routeOf(document, 'f')
        expect(drawn.waypoints).toEqual(waypoints)
        const samples = samplesIn(drawn)
        // A corner is rounded by 6 px, and samples stand a few px apart.
        for (const { x, y } of waypoints) {
          expect(Math.min(...samples.map((p) => Math.hypot(p.x - x, p.y - y)))).toBeLessThan(12)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lie apart where several join one pair, in both directions', () => {
    const there = ['a', 'b', { name: 'Readings' }] as const
    const back = ['b', 'a', { name: 'Advice' }] as const
    for (const at of [circle(420, 0), circle(0, 420), circle(420, 300), store(400, 20)]) {
      const document = smallDiagram({
        elements: { a: circle(0, 0), b: at },
        flows: { f: there, g: back, h: there },
        route,
      })
      const mids = [...routesOf(document).values()].map(({ mid }) => mid)
      for (const [i, a] of mids.entries())
        for (const b of mids.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8)
      const labels = [...routesOf(document).values()].flatMap(({ label }) => label?.box ?? [])
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1)) expect(boxesOverlap(a, b)).toBe(false)
    }
  })

  it('come out the same from any order of records', () => {
    fc.assert(
      fc.property(model, (given) => {
        const document = latticeModel(given, route)
        const reversed = {
          tables: {
            ...document.tables,
            flow: Object.fromEntries(Object.entries(document.tables.flow).reverse()),
            element: Object.fromEntries(Object.entries(document.tables.element).reverse()),
            placement: Object.fromEntries(Object.entries(document.tables.placement).reverse()),
          },
        } as Document
        expect([...routesOf(reversed)]).toEqual([...routesOf(document)])
      }),
      { numRuns: 20 },
    )
  })
})

describe('orthogonal routes', () => {
  it('run along the axes, apart from round corners', () => {
    fc.assert(
      fc.property(model, (given) => {
        for (const { corners } of routesOf(latticeModel(given, 'orthogonal')).values()) {
          expect(corners).not.toBeNull()
          for (const [i, a] of (corners ?? []).entries()) {
            const b = corners?.[i + 1] ?? a
            expect(a.x === b.x || a.y === b.y).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never run through a foreign element where there is room to go around', () => {
    fc.assert(
      fc.property(model, (given) => {
        const document = latticeModel(given, 'orthogonal')
        for (const drawn of routesOf(document).values()) {
          const { source, target } = document.tables.flow[drawn.id] ?? { source: '', target: '' }
          if (source === target) continue
          expect(drawn.crossesShapes).toBe(false)
          for (const { subject, ...box } of Object.values(document.tables.placement)) {
            if (subject === source || subject === target || !subject.startsWith('element:')) continue
            for (const point of samplesIn(drawn)) {
              expect(boxesOverlap({ ...point, w: 0, h: 0 }, inflate(box, 4))).toBe(false)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('say so when they cannot go around', () => {
    const document = smallDiagram({
      elements: {
        a: circle(0, 0),
        wall: ['external', { x: 250, y: -9000, w: 140, h: 18000 }],
        b: circle(550, 0),
      },
      flows: { f: ['a', 'b'] },
      route: 'orthogonal',
    })
    expect(routeOf(document, 'f').crossesShapes).toBe(true)
  })

  it('are one straight line where the ends face each other', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: store(300, 30) },
      flows: { f: ['a', 'b'] },
      route: 'orthogonal',
    })
    // Aimed at the middle of the smaller end, and so off the middle of the circle by 10 px.
    const { corners } = routeOf(document, 'f')
    expect(corners).toEqual([
      { x: 50 + Math.sqrt(50 * 50 - 100), y: 60 },
      { x: 300, y: 60 },
    ])
  })

  it('leave one side in the order in which their other ends stand, without crossing', () => {
    const document = smallDiagram({
      elements: {
        hub: ['external', { x: 0, y: 200, w: 140, h: 120 }],
        p: circle(400, 0),
        q: circle(400, 210),
        r: circle(400, 420),
      },
      flows: { f: ['hub', 'r'], g: ['hub', 'p'], h: ['hub', 'q'] },
      route: 'orthogonal',
    })
    const at = (id: string) => routeOf(document, id).start
    expect([at('f').x, at('g').x, at('h').x]).toEqual([140, 140, 140])
    expect(at('g').y).toBeLessThan(at('h').y)
    expect(at('h').y).toBeLessThan(at('f').y)
  })

  it('are moved apart where they would run over each other', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(0, 200), c: circle(400, 400), d: circle(400, 600) },
      flows: { f: ['a', 'c'], g: ['b', 'd'] },
      route: 'orthogonal',
    })
    const upright = (id: string) => routeOf(document, id).corners?.[1]?.x ?? 0
    expect(Math.abs(upright('f') - upright('g'))).toBeGreaterThanOrEqual(8)
  })
})

describe('a router with all styles', () => {
  const shape = fc.record({
    route: fc.option(style, { nil: undefined }),
    waypoints: fc.option(fc.array(position, { maxLength: 3 }), { nil: undefined }),
  })
  const edit = fc.record({
    spots: fc.uniqueArray(spot, { minLength: 9, maxLength: 9 }),
    moved: fc.nat({ max: 8 }),
    shapes: fc.array(shape, { maxLength: 3 }),
  })

  function documentAfter(
    taken: readonly number[],
    flows: readonly { from: number; to: number }[],
    shapes: readonly { route: RouteStyle | undefined; waypoints: Point[] | undefined }[],
    route: RouteStyle,
  ) {
    return smallDiagram({
      elements: Object.fromEntries(
        taken.map((at, i) => [`e${i}`, circle((at % 5) * 170, Math.floor(at / 5) * 150)]),
      ),
      flows: Object.fromEntries(
        flows.map(({ from, to }, i) => {
          const { route: own, waypoints } = shapes[i] ?? {}
          const given = { name: 'Readings', ...(own && { route: own }), ...(waypoints && { waypoints }) }
          return [`f${i}`, [`e${from % 9}`, `e${to % 9}`, given]] as const
        }),
      ),
      route,
    })
  }

  it('gives after every edit what a new router gives', () => {
    fc.assert(
      fc.property(
        fc.array(flow, { minLength: 1, maxLength: 16 }),
        style,
        fc.array(edit, { minLength: 2, maxLength: 4 }),
        (flows, route, edits) => {
          const router = createRouter()
          let taken = edits[0]?.spots ?? []
          for (const { spots: other, moved, shapes } of edits) {
            const free = other.find((at) => !taken.includes(at)) ?? taken[moved] ?? 0
            taken = taken.map((at, i) => (i === moved ? free : at))
            const document = documentAfter(taken, flows, shapes, route)
            expect([...router.route({ document, diagram, vocabulary }).flows]).toEqual([
              ...routesOf(document),
            ])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('tells how a flow runs also where that changes nothing to be seen', () => {
    const elements = { a: circle(0, 0), b: circle(300, 0) }
    const plain = smallDiagram({ elements, flows: { f: ['a', 'b'] } })
    const angled = smallDiagram({ elements, flows: { f: ['a', 'b', { route: 'orthogonal' }] } })
    const router = createRouter()
    const before = router.route({ document: plain, diagram, vocabulary }).flows.get('flow:f')
    const after = router.route({ document: angled, diagram, vocabulary }).flows.get('flow:f')
    expect([after?.style, after?.path]).toEqual(['orthogonal', before?.path])
    expect(after).toEqual(routeOf(angled, 'f'))
  })

  it('draws at the start of a drag what it drew before, and at its end what comes after', () => {
    fc.assert(
      fc.property(model, (given) => {
        const document = latticeModel(given, given.style)
        const router = createRouter()
        const before = router.route({ document, diagram, vocabulary }).flows
        const overrides = new Map<SubjectId, Box>([['element:e0', boxOf(document, 'element:e0')]])
        const during = router.route({ document, diagram, vocabulary, overrides }).flows
        for (const [id, drawn] of during) expect(drawn.path, id).toBe(before.get(id)?.path)
      }),
      { numRuns: 40 },
    )
  })
})
