import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxesOverlap, centreOf, type Point } from '../base/geometry.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import { pointAlong, samplesOf } from './curve.ts'
import type { FlowRoute } from './flow-route.ts'
import { createRouter } from './route-flows.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const circle = (x: number, y: number) => ['process', { x, y, w: 100, h: 100 }] as const
const store = (x: number, y: number) => ['store', { x, y, w: 140, h: 60 }] as const

function routesOf(document: Document, overrides?: ReadonlyMap<SubjectId, Box>) {
  return createRouter().route({ document, diagram, vocabulary, ...(overrides ? { overrides } : {}) }).flows
}

function routeOf(document: Document, id: string): FlowRoute {
  const route = routesOf(document).get(`flow:${id}`)
  if (route === undefined) throw new Error(`no route for ${id}`)
  return route
}

describe('an imported flow', () => {
  const anchors = { source: { x: 1, y: 0.5 }, target: { x: 0, y: 0.5 } }
  const wall = store(250, 20)

  it('runs from anchor to anchor, whatever stands in the way', () => {
    const elements = { a: circle(0, 0), wall, b: circle(550, 0) }
    const route = routeOf(smallDiagram({ elements, flows: { f: ['a', 'b', { anchors }] } }), 'f')
    expect([route.start, route.mid, route.end]).toEqual([
      { x: 100, y: 50 },
      { x: 325, y: 50 },
      { x: 550, y: 50 },
    ])
    expect(route.crossesShapes).toBe(true)
  })

  it('leaves the lanes to the others, and is told apart from them', () => {
    const elements = { a: circle(0, 0), b: circle(550, 0) }
    const document = smallDiagram({
      elements,
      flows: { f: ['a', 'b', { anchors, via: { x: 325, y: 200 } }], g: ['a', 'b'] },
    })
    expect(routeOf(document, 'f').mid).toEqual({ x: 325, y: 200 })
    expect(routeOf(document, 'g').mid.y).toBeCloseTo(50)
  })

  it('moves with the boxes of its ends, in the hand as after', () => {
    const flows = { f: ['a', 'b', { anchors }] } as const
    const before = smallDiagram({ elements: { a: circle(0, 0), b: circle(550, 0) }, flows })
    const after = smallDiagram({ elements: { a: circle(0, 0), b: circle(550, 120) }, flows })
    const inHand = routesOf(before, new Map([['element:b', { x: 550, y: 120, w: 100, h: 100 }]]))
    expect(inHand.get('flow:f')?.end).toEqual({ x: 550, y: 170 })
    expect(inHand.get('flow:f')?.path).toBe(routeOf(after, 'f').path)
  })

  it('is routed again when it is given back to the router', () => {
    const router = createRouter()
    const elements = { a: circle(0, 0), wall, b: circle(550, 0) }
    const anchored = smallDiagram({ elements, flows: { f: ['a', 'b', { anchors }] } })
    const free = smallDiagram({ elements, flows: { f: ['a', 'b'] } })
    const first = router.route({ document: anchored, diagram, vocabulary }).flows.get('flow:f')
    const second = router.route({ document: free, diagram, vocabulary }).flows.get('flow:f')
    expect(second?.path).not.toBe(first?.path)
    expect(second?.path).toBe(routeOf(free, 'f').path)
  })
})

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

describe('a router', () => {
  const position = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })
  const flow = fc.record({ from: fc.nat({ max: 7 }), to: fc.nat({ max: 7 }), named: fc.boolean() })
  const model = fc.record({
    positions: fc.array(position, { minLength: 8, maxLength: 8 }),
    flows: fc.array(flow, { minLength: 1, maxLength: 14 }),
  })
  type Model = typeof model extends fc.Arbitrary<infer T> ? T : never

  function documentOfModel({ positions, flows }: Model, moved: Point | null, renamed: boolean): Document {
    return smallDiagram({
      elements: Object.fromEntries(
        positions.map((at, i) => [
          `e${i}`,
          i === 0 && moved !== null ? circle(moved.x, moved.y) : circle(at.x, at.y),
        ]),
      ),
      flows: Object.fromEntries(
        flows.map(({ from, to, named }, i) => {
          const name = named ? (renamed && i === 0 ? 'A rather longer name than before' : 'Readings') : ''
          return [`f${i}`, [`e${from}`, `e${to}`, { name }]] as const
        }),
      ),
      boundaries: { zone: { x: 100, y: 100, w: 400, h: 300 } },
    })
  }

  it('gives after any edit what a new router gives', () => {
    fc.assert(
      fc.property(model, position, fc.boolean(), (start, moved, renamed) => {
        const router = createRouter()
        router.route({ document: documentOfModel(start, null, false), diagram, vocabulary })
        const edited = documentOfModel(start, moved, renamed)
        const after = router.route({ document: edited, diagram, vocabulary }).flows
        expect([...after]).toEqual([...routesOf(edited)])
      }),
      { numRuns: 60 },
    )
  })

  it('gives after every one of a row of edits what a new router gives', () => {
    const edit = fc.record({
      at: fc.array(position, { minLength: 8, maxLength: 8 }),
      moves: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 2 }),
      via: fc.option(position, { nil: undefined }),
      label: fc.option(position, { nil: undefined }),
      zone: fc.option(position, { nil: undefined }),
      without: fc.option(fc.nat({ max: 7 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(model, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        const router = createRouter()
        let positions = start.positions
        for (const { at, moves, via, label, zone, without } of edits) {
          positions = positions.map((known, i) => (moves.includes(i) ? (at[i] ?? known) : known))
          const kept = positions.map((_, i) => i).filter((i) => i !== without)
          const document = smallDiagram({
            elements: Object.fromEntries(
              kept.map((i) => [`e${i}`, circle(positions[i]?.x ?? 0, positions[i]?.y ?? 0)]),
            ),
            flows: Object.fromEntries(
              start.flows.flatMap(({ from, to, named }, i) => {
                if (from === without || to === without) return []
                const shape = i === 0 ? { ...(via && { via }), ...(label && { label }) } : {}
                return [
                  [`f${i}`, [`e${from}`, `e${to}`, { name: named ? 'Readings' : '', ...shape }]] as const,
                ]
              }),
            ),
            boundaries: { zone: { x: zone?.x ?? 100, y: zone?.y ?? 100, w: 400, h: 300 } },
          })
          const after = router.route({ document, diagram, vocabulary }).flows
          expect([...after]).toEqual([...routesOf(document)])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('shows a bend in the hand as it will be drawn', () => {
    const elements = { a: circle(0, 0), b: circle(400, 0) }
    const flows = {
      f: ['a', 'b', { name: 'Readings' }],
      g: ['b', 'a', { name: 'Advice' }],
    } as const
    const via = { x: 200, y: 160 }
    const router = createRouter()
    const shapes = new Map([['flow:f', { via }] as const])
    const document = smallDiagram({ elements, flows })
    const during = router.route({ document, diagram, vocabulary, shapes })
    const bent = smallDiagram({
      elements,
      flows: { ...flows, f: ['a', 'b', { name: 'Readings', via }] },
    })
    expect([...during.touched].sort()).toEqual(['flow:f', 'flow:g'])
    const paths = (routes: typeof during.flows) => [...routes.values()].map(({ path }) => path)
    expect(paths(during.flows)).toEqual(paths(routesOf(bent)))
  })

  it('leaves alone, in a drag, every flow that does not touch what moves', () => {
    fc.assert(
      fc.property(model, position, (start, at) => {
        const document = documentOfModel(start, null, false)
        const router = createRouter()
        const before = router.route({ document, diagram, vocabulary }).flows
        const overrides = new Map<SubjectId, Box>([['element:e0', { ...at, w: 100, h: 100 }]])
        const during = router.route({ document, diagram, vocabulary, overrides }).flows
        expect([...during.keys()]).toEqual([...before.keys()])
        for (const [i, { from, to }] of start.flows.entries()) {
          if (from === 0 || to === 0) continue
          expect(during.get(`flow:f${i}`)).toBe(before.get(`flow:f${i}`))
        }
        expect(router.route({ document, diagram, vocabulary }).flows).toBe(before)
      }),
    )
  })

  it('draws at the start of a drag what it drew before', () => {
    fc.assert(
      fc.property(model, (start) => {
        const document = documentOfModel(start, null, false)
        const router = createRouter()
        const before = router.route({ document, diagram, vocabulary }).flows
        const at = start.positions[0] ?? { x: 0, y: 0 }
        const overrides = new Map<SubjectId, Box>([['element:e0', { ...at, w: 100, h: 100 }]])
        const during = router.route({ document, diagram, vocabulary, overrides }).flows
        for (const [id, route] of during) expect(route.path, id).toBe(before.get(id)?.path)
      }),
    )
  })

  it('carries along the flows among elements that move together', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(400, 0), c: circle(0, 400) },
      flows: { f: ['a', 'b', { name: 'Readings' }], g: ['b', 'c', { name: 'Advice' }] },
    })
    const router = createRouter()
    const before = router.route({ document, diagram, vocabulary }).flows.get('flow:f')
    const overrides = new Map<SubjectId, Box>([
      ['element:a', { x: 30, y: 70, w: 100, h: 100 }],
      ['element:b', { x: 430, y: 70, w: 100, h: 100 }],
    ])
    const after = router.route({ document, diagram, vocabulary, overrides }).flows.get('flow:f')
    expect(after?.mid).toEqual({ x: (before?.mid.x ?? 0) + 30, y: (before?.mid.y ?? 0) + 70 })
    expect(after?.label?.box).toEqual({
      ...before?.label?.box,
      x: (before?.label?.box.x ?? 0) + 30,
      y: (before?.label?.box.y ?? 0) + 70,
    })
  })

  it('keeps every route when an edit changes nothing that is drawn', () => {
    const elements = { a: circle(0, 0), b: circle(400, 0) }
    const flows = { f: ['a', 'b', { name: 'Readings' }] } as const
    const router = createRouter()
    const first = router.route({ document: smallDiagram({ elements, flows }), diagram, vocabulary })
    const names = { a: 'Another name' }
    const second = router.route({ document: smallDiagram({ elements, flows, names }), diagram, vocabulary })
    expect(second.flows).toBe(first.flows)
  })
})

describe('labels', () => {
  it('keep clear of shapes, each other and titles where there is room', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(400, 0), c: circle(0, 300), d: store(400, 320) },
      flows: {
        f: ['a', 'b', { name: 'Sensor data (per configurable interval)' }],
        g: ['c', 'd', { name: 'Store and read locally' }],
        h: ['a', 'd', { name: 'Query' }],
        i: ['b', 'c', { name: 'Personnel authentication' }],
      },
    })
    const boxes = [...routesOf(document).values()].flatMap((route) => route.label?.box ?? [])
    const shapes = Object.values(document.tables.placement)
    expect(boxes.length).toBe(4)
    expect(overlapsAmong(boxes)).toBe(0)
    for (const box of boxes) for (const shape of shapes) expect(boxesOverlap(box, shape)).toBe(false)
  })

  it('stay off the edge of a boundary that their flow crosses', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(500, 0) },
      flows: { f: ['a', 'b', { name: 'Readings' }] },
      boundaries: { zone: { x: -40, y: -60, w: 340, h: 240 } },
    })
    const box = routeOf(document, 'f').label?.box ?? { x: 0, y: 0, w: 0, h: 0 }
    expect(box.x < 300 && box.x + box.w > 300).toBe(false)
  })
})

function overlapsAmong(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b))).length
}

function touches(route: FlowRoute, box: Box): boolean {
  const points = samplesOf(route.segments, 300)
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    if (x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h) return true
  }
  return pointAlong(route.segments, 1).x < route.start.x
}
