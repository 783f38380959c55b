import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { type Document, get } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { addRecord, removeRecord, setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { Decision } from '../model/tables.ts'
import type { ChangedFact } from './changed-facts.ts'
import { evaluate } from './evaluate.ts'
import { joinThreats } from './join-threats.ts'
import { and, packOf, rule } from './testing/small-pack.ts'

const pack = packOf(
  rule('F', 'flow', and({ op: 'crosses', value: null }, { op: 'lacks', ref: 'flow.encrypted' })),
)
const elements = ['a', 'b'].map((id) =>
  newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' }),
)
const flow = newRecord('flow', {
  ...{ id: 'flow:1', name: 'Vitals', stencil: 'flow', source: 'element:a', target: 'element:b' },
})
const boxes = ['home', 'ward'].map((id) =>
  newRecord('boundary', { id: `boundary:${id}`, name: id, stencil: 'boundary' }),
)
const places = [
  { subject: 'element:a', x: 0, size: 10 },
  { subject: 'element:b', x: 500, size: 10 },
  { subject: 'boundary:home', x: -20, size: 100 },
  { subject: 'boundary:ward', x: -40, size: 200 },
].map(({ subject, x, size }) =>
  newRecord('placement', {
    ...{ id: `placement:${subject.slice(-4)}`, diagram: 'diagram:main', subject: subject as 'element:a' },
    ...{ x, y: 0, w: size, h: size },
  }),
)
const undecided = documentOf([...elements, flow, ...boxes, ...places])

const dread = { id: 'dread', name: '', factors: [], bands: [], score: () => null, source: '' }

function rowOf(document: Document) {
  const [row] = joinThreats(document, evaluate(document, [pack]).findings, dread)
  if (row === undefined) throw new Error('no threat')
  return row
}

function decided(fields: Partial<Decision>): Document {
  const { id, finding } = rowOf(undecided)
  const facts = [...(finding?.facts ?? [])]
  const decision = newRecord('decision', { id: `decision:${id}`, finding: id, facts, ...fields })
  return applyChanges(undecided, [addRecord(decision)])
}

function after(document: Document, edit: (document: Document) => Parameters<typeof applyChanges>[1]) {
  return rowOf(applyChanges(document, edit(document))).reconfirm
}

const answerNo = () => setEntry(flow, 'properties', 'encrypted', 'no')
const ward = (document: Document) => {
  const record = get(document, 'placement', 'placement:ward')
  return record === undefined ? [] : [removeRecord(record)]
}
const accepted = decided({ status: 'accepted', reason: 'isolated', decidedAt: '2026-01-01T00:00:00Z' })

test('a decision is to be confirmed again when an answer changed on which it stood', () => {
  const changed: readonly ChangedFact[] = [{ ref: 'flow:1.encrypted', before: 'unknown', now: 'no' }]
  expect(after(accepted, answerNo)).toEqual(changed)
  expect(after(decided({ damage: 3, ratedAt: '2026-01-01T00:00:00Z' }), answerNo)).toEqual(changed)
})

test('and when other boundaries are crossed', () => {
  expect(after(accepted, ward)).toEqual([
    { ref: 'flow:1.crosses', before: ['boundary:home', 'boundary:ward'], now: ['boundary:home'] },
  ])
})

test('not when something is renamed or moved without crossing, or found anew', () => {
  expect(rowOf(accepted).reconfirm).toBeNull()
  expect(after(accepted, () => setFields(flow, { name: 'Readings' }))).toBeNull()
  expect(after(accepted, () => places.slice(0, 1).flatMap((place) => setFields(place, { x: 5 })))).toBeNull()
  const removed = applyChanges(accepted, [removeRecord(flow)])
  expect(rowOf(removed).origin).toBe('gone')
  expect(rowOf(removed).reconfirm).toBeNull()
  expect(after(removed, () => [addRecord(flow)])).toBeNull()
})

test('not when an unknown answer is written down as unknown', () => {
  expect(after(accepted, () => setEntry(flow, 'properties', 'encrypted', 'unknown'))).toBeNull()
})

test('not when nobody decided or rated', () => {
  expect(after(undecided, answerNo)).toBeNull()
  expect(after(decided({ owner: 'Ann' }), answerNo)).toBeNull()
  expect(after(decided({ status: 'accepted', facts: [] }), answerNo)).toBeNull()
})
