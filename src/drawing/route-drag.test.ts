import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import { createRouter } from './route-flows.ts'
import { documentOfModel, model, position } from './testing/random-diagram.ts'
import { circle, routesOf } from './testing/routes.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

describe('a router, while something is in the hand,', () => {
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
})
