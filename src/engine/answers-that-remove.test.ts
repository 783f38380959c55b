import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { type Document, get, list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { removeRecord, setEntry } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord } from '../model/tables.ts'
import type { Removal } from './answers-that-remove.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import { randomEdits } from './testing/random-model.ts'
import { and, packOf, rule, smallPack } from './testing/small-pack.ts'

function answered(document: Document, removal: Removal): Document {
  return removal.reduce((edited, { subject, property, value }) => {
    const record = get(edited, 'element', subject) ?? get(edited, 'flow', subject)
    if (record === undefined) throw new Error(`${subject} is not there`)
    return applyChanges(edited, setEntry(record, 'properties', property, value))
  }, document)
}

function isFound(document: Document, id: string): boolean {
  return evaluate(document, [smallPack]).findings.some((finding) => finding.id === id)
}

/** The set without one of its questions; the flows of a pair are one question. */
function partsOf(removal: Removal): readonly Removal[] {
  const keyOf = ({ subject, property }: Removal[number]) =>
    subject.startsWith('flow:') ? `flow.${property}` : `${subject}.${property}`
  return [...new Set(removal.map(keyOf))].map((key) => removal.filter((answer) => keyOf(answer) !== key))
}

test('every set offered removes its finding from a model, no part of one does, and none contains another', {
  timeout: 60_000,
}, () => {
  const seen = { sets: 0, several: 0, advice: 0 }
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const document = [...randomEdits(seed, 70)].at(-1)?.document ?? documentOf([])
      const evaluator = createEvaluator([smallPack])
      for (const { id } of evaluator.load(document).findings) {
        const { removals, advice } = evaluator.waysOut(id)
        seen.advice += advice.length
        for (const removal of removals) {
          expect(isFound(answered(document, removal), id)).toBe(false)
          for (const part of partsOf(removal)) expect(isFound(answered(document, part), id)).toBe(true)
          const smaller = removals.filter(
            (other) => other !== removal && other.every((each) => removal.includes(each)),
          )
          expect(smaller).toEqual([])
          seen.sets += 1
          if (removal.length > 1) seen.several += 1
        }
      }
    }),
    { numRuns: 30 },
  )
  expect(seen.sets).toBeGreaterThan(300)
  expect(seen.several).toBeGreaterThan(2)
  expect(seen.advice).toBeGreaterThan(50)
})

test('advises what not to cross, and following the advice removes the finding', () => {
  const ends = ['a', 'b'].map((id) =>
    newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' }),
  )
  const flow = newRecord('flow', {
    ...{ id: 'flow:1', name: 'F', stencil: 'flow', source: 'element:a', target: 'element:b' },
    properties: { encrypted: 'no' },
  })
  const around = (id: string, stencil: string) =>
    newRecord('boundary', { id: `boundary:${id}`, name: id, stencil })
  const at = (subject: AnyRecord['id'], x: number, size: number) =>
    newRecord('placement', {
      ...{
        id: `placement:${subject.slice(-1)}${size}`,
        diagram: 'diagram:main',
        x,
        y: -size,
        w: 2 * size,
        h: 2 * size,
      },
      subject: subject as 'element:a',
    })
  const home = around('h', 'boundary')
  const net = around('n', 'boundary.internet')
  const records = [...ends, flow, home, net, at('element:a', 0, 10), at('element:b', 500, 10)]
  const document = documentOf([...records, at(home.id, -40, 50), at(net.id, -60, 80)])
  const open = { op: 'lacks', ref: 'flow.encrypted' } as const
  const pack = packOf(
    rule('F', 'flow', and({ op: 'crosses', value: 'boundary.internet' }, open)),
    rule('G', 'flow', open),
  )
  const evaluator = createEvaluator([pack])
  evaluator.load(document)
  expect(evaluator.waysOut('small/F@flow:1')).toEqual({
    removals: [[{ subject: 'flow:1', property: 'encrypted', value: 'yes' }]],
    advice: [{ kind: 'crossing', flow: 'flow:1', boundaries: ['boundary:n'] }],
  })
  expect(evaluator.waysOut('small/G@flow:1').advice).toEqual([])
  const gone = list(document, 'placement').filter(({ subject }) => subject === 'boundary:n')
  const without = applyChanges(document, gone.map(removeRecord))
  expect(evaluate(without, [pack]).findings.map(({ id }) => id)).toEqual(['small/G@flow:1'])
})
