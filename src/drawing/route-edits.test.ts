import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRouter } from './route-flows.ts'
import { documentOfModel, model, position } from './testing/random-diagram.ts'
import { circle, routesOf } from './testing/routes.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

describe('a router', () => {
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
