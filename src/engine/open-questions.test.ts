import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { type Document, get } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { setEntry } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { PropertyValue } from '../model/record.ts'
import type { SubjectId } from '../model/tables.ts'
import { evaluate } from './evaluate.ts'
import { createFirings } from './firings.ts'
import { openQuestions } from './open-questions.ts'
import type { Pack } from './pack.ts'
import { randomEdits } from './testing/random-model.ts'
import { and, isA, packOf, rule, smallPack } from './testing/small-pack.ts'

const people = ['a', 'b', 'c'].map((id) =>
  newRecord('element', { id: `element:${id}`, name: id, stencil: 'person' }),
)
const pack = packOf(
  rule('A', 'element', and(isA('el', 'person'), { op: 'lacks', ref: 'el.mfa' })),
  rule('B', 'element', and({ op: 'lacks', ref: 'el.mfa' }, { op: 'lacks', ref: 'el.patched' })),
)

function ask(document: Document, packs: readonly Pack[] = [pack]) {
  const firings = createFirings(packs)
  firings.load(document)
  return openQuestions(firings)
}

test('asks first what removes most, and says for how many and by which answer', () => {
  expect(ask(documentOf(people))).toEqual([
    {
      ...{ property: 'mfa', family: 'external', assumed: 6, removes: 6 },
      answers: [
        { value: 'yes', removes: 6 },
        { value: 'no', removes: 0 },
      ],
      subjects: ['a', 'b', 'c'].map((id) => ({ id: `element:${id}`, assumed: 2 })),
    },
  ])
})

test('asks by family, and not what is answered, confirmed or out of scope', () => {
  const [a, b, c] = people
  if (a === undefined || b === undefined || c === undefined) throw new Error('nobody')
  const app = newRecord('element', { id: 'element:app', name: 'App', stencil: 'process' })
  const questions = ask(documentOf([{ ...a, properties: { mfa: 'no' } }, { ...b, outOfScope: true }, c, app]))
  const asked = questions.map(({ property, family, subjects }) => [
    property,
    family,
    subjects.map(({ id }) => id),
  ])
  expect(asked).toEqual([
    ['mfa', 'external', ['element:c']],
    ['mfa', 'process', ['element:app']],
    ['patched', 'process', ['element:app']],
  ])
})

function answered(
  document: Document,
  subjects: readonly SubjectId[],
  property: string,
  value: PropertyValue,
) {
  return subjects.reduce((edited, id) => {
    const record = get(edited, 'element', id) ?? get(edited, 'flow', id)
    return record === undefined
      ? edited
      : applyChanges(edited, setEntry(record, 'properties', property, value))
  }, document)
}

test('giving the answer removes as many as it says', { timeout: 30_000 }, () => {
  let answers = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const document = [...randomEdits(seed, 50)].at(-1)?.document ?? documentOf([])
      const before = evaluate(document, [smallPack]).findings
      for (const { property, subjects, removes, answers: given } of ask(document, [smallPack])) {
        const [best] = given
        if (best === undefined) throw new Error('a question without answers')
        const after = answered(
          document,
          subjects.map(({ id }) => id),
          property,
          best.value,
        )
        const left = new Set(evaluate(after, [smallPack]).findings.map(({ id }) => id))
        const gone = before.filter(({ id, assumed, outOfScope }) => assumed && !outOfScope && !left.has(id))
        expect(gone).toHaveLength(removes)
        answers += 1
      }
    }),
    { numRuns: 20 },
  )
  expect(answers).toBeGreaterThan(50)
})
