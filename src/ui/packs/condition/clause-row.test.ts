import { expect, test } from 'vitest'
import type { Condition } from '../../../engine/condition.ts'
import { type ConditionForm, fromForm, toForm } from '../../../engine/condition-form.ts'
import { holdsFor } from '../../../engine/holds-for.ts'
import type { AnswerAtom } from '../../../engine/prepare-condition.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { packs } from '../../../knowledge/catalog.ts'
import { choicesOf, clauseOf, rowOf, rowWith, valueKindOf } from './clause-row.ts'

const vocabulary = createVocabularyIndex(packs)
const clausesIn = (form: ConditionForm): readonly Extract<ConditionForm, { kind: 'clause' }>[] =>
  form.kind === 'clause' ? [form] : form.parts.flatMap(clausesIn)
const all = packs.flatMap((pack) => pack.rules).flatMap(({ condition }) => clausesIn(toForm(condition)))

test('every clause of the built-in rules has a row, with a choice that the row offers', () => {
  expect(all.length).toBeGreaterThan(200)
  for (const form of all) {
    const row = rowOf(form, vocabulary)
    if (row.subject !== 'model')
      expect(choicesOf(row.what, vocabulary), JSON.stringify(form)).toContain(row.choice)
  }
})

test('and the row means the same as the clause', () => {
  const answers = ['yes', 'no', 'unknown', '', 3, ['phi'], 'wifi', 'ble']
  for (const form of all) {
    const back = clauseOf(rowOf(form, vocabulary))
    const [was, is] = [fromForm(form), fromForm(back)]
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    // `eq yes` becomes `has`: the same for every answer.
    const holds = (condition: Condition, answer: (typeof answers)[number]) =>
      holdsFor(condition as AnswerAtom, answer)
    expect('ref' in was && 'ref' in is && was.ref === is.ref, JSON.stringify(was)).toBe(true)
    const tri = ['yes', 'no', 'unknown', ''] as const
    for (const answer of tri)
      expect(holds(is, answer), `${JSON.stringify(was)} ${answer}`).toBe(holds(was, answer))
  }
})

test('each choice leads to a clause that reads back as that choice', () => {
  const start = rowOf({ kind: 'clause', negated: false, clause: { op: 'crosses', value: null } }, vocabulary)
  const others = vocabulary.properties.filter(({ id }) => id !== 'dataClass')
  const kinds = new Map(others.map(({ id, type }) => [type.kind, id]))
  for (const what of ['type', 'crosses', 'data', ...kinds.values()]) {
    const row = rowWith(start, { what }, vocabulary)
    for (const choice of choicesOf(what, vocabulary)) {
      const chosen = rowWith(row, { choice }, vocabulary)
      expect(rowOf(clauseOf(chosen), vocabulary)).toEqual(chosen)
    }
  }
})

test('keeps a value where it still fits', () => {
  const row = { subject: 'source', what: 'type', choice: 'is', values: ['mobile.app'] } as const
  expect(rowWith(row, { choice: 'is-not' }, vocabulary).values).toEqual(['mobile.app'])
  expect(rowWith(row, { subject: 'target' }, vocabulary).values).toEqual(['mobile.app'])
  expect(rowWith(row, { subject: 'flow' }, vocabulary).values).toEqual(['flow'])
  const channel = { subject: 'flow', what: 'channel', choice: 'is', values: ['wifi'] } as const
  expect(rowWith(channel, { choice: 'one-of' }, vocabulary).values).toEqual(['wifi'])
  expect(valueKindOf(rowWith(channel, { choice: 'unknown' }, vocabulary), vocabulary)).toBe('none')
  expect(rowWith(row, { what: 'crosses' }, vocabulary).subject).toBe('flow')
})
