import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../base/geometry.ts'
import { samplesOf } from './curve.ts'
import { placedIn } from './placed.ts'
import { createRouter } from './route-flows.ts'
import { createSubjectIndex } from './subject-index.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const circle = (x: number, y: number) => ['process', { x, y, w: 100, h: 100 }] as const

function indexed(document: ReturnType<typeof smallDiagram>) {
  const { flows } = createRouter().route({ document, diagram, vocabulary })
  return { index: createSubjectIndex(placedIn(document, diagram), flows), flows }
}

describe('the index of a diagram', () => {
  const document = smallDiagram({
    elements: { a: circle(0, 0), b: circle(3000, 2000) },
    flows: { f: ['a', 'b', { name: 'Readings' }] },
    boundaries: { inner: { x: -20, y: -40, w: 200, h: 200 }, outer: { x: -100, y: -100, w: 400, h: 400 } },
  })
  const { index } = indexed(document)

  it('lists what lies in a box in the order of painting', () => {
    expect(index.within({ x: 0, y: 0, w: 120, h: 120 })).toEqual([
      'boundary:outer',
      'boundary:inner',
      'flow:f',
      'element:a',
    ])
    expect(index.within({ x: 3070, y: 2070, w: 5, h: 5 })).toEqual(['element:b'])
  })

  it('does not find a long flow where only its box reaches', () => {
    expect(index.within({ x: 2600, y: 100, w: 300, h: 300 })).toEqual([])
    expect(index.countWithin({ x: 1000, y: 600, w: 300, h: 300 })).toBe(1)
  })

  it('finds a flow wherever it is drawn, once', () => {
    const position = fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 4000 }) })
    fc.assert(
      fc.property(position, position, fc.option(position), fc.nat({ max: 60 }), (from, to, via, at) => {
        const { index: some, flows } = indexed(
          smallDiagram({
            elements: { a: circle(from.x, from.y), b: circle(to.x, to.y) },
            flows: { f: ['a', 'b', via === null ? {} : { via }] },
          }),
        )
        const samples = samplesOf(flows.get('flow:f')?.segments ?? [], 60)
        const i = Math.min(2 * at, samples.length - 2)
        const spot = { x: (samples[i] ?? 0) - 1, y: (samples[i + 1] ?? 0) - 1, w: 2, h: 2 }
        expect(some.within(spot).filter((id) => id === 'flow:f')).toEqual(['flow:f'])
        const box = some.boxOf('flow:f')
        expect(box !== undefined && boxesOverlap(box, spot)).toBe(true)
      }),
    )
  })

  it('is empty for an empty diagram', () => {
    const { index: none } = indexed(smallDiagram({ elements: {} }))
    expect([none.bounds, none.within({ x: 0, y: 0, w: 9, h: 9 })]).toEqual([null, []])
  })

  it('says the same when it begins from the state before an edit, through many edits', () => {
    const boxOf = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 2000 }) })
    const state = fc.record({ a: boxOf, b: boxOf, c: fc.option(boxOf), zone: boxOf })
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 20 }), boxOf, (edits, corner) => {
        const router = createRouter()
        let patched: ReturnType<typeof createSubjectIndex> | null = null
        for (const { a, b, c, zone } of edits) {
          const now = smallDiagram({
            elements: {
              a: circle(a.x, a.y),
              b: circle(b.x, b.y),
              ...(c === null ? {} : { c: circle(c.x, c.y) }),
            },
            flows: { f: ['a', 'b', { name: 'Readings' }] },
            boundaries: { zone: { ...zone, w: 600, h: 400 } },
          })
          const { flows } = router.route({ document: now, diagram, vocabulary })
          const fresh = createSubjectIndex(placedIn(now, diagram), flows)
          patched = createSubjectIndex(placedIn(now, diagram), flows, patched)
          const area = { ...corner, w: 700, h: 700 }
          expect(patched.within(area)).toEqual(fresh.within(area))
          expect(patched.countWithin(area)).toBe(fresh.countWithin(area))
          expect(patched.ids).toEqual(fresh.ids)
          expect(patched.bounds).toEqual(fresh.bounds)
        }
      }),
    )
  })
})
