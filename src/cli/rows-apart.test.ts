import { expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { packs } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { rowsApart } from './rows-apart.ts'

const health = packsOf(packs, mhealth).packs

// What an independent evaluator of the same rules counted; nothing is answered but by the types of things.
test.each([
  ['mHealth', mhealth, 333, 309],
  ['IoMT', iomt, 89, 83],
] as const)(
  'the %s model has as many threats as were counted, apart and merged',
  (_, document, apart, merged) => {
    expect(rowsApart(document, health)).toHaveLength(apart)
    expect(evaluate(document, health).findings).toHaveLength(merged)
  },
)

test('a decision about a pair stands on each of its flows', () => {
  const pair = evaluate(mhealth, health).findings.find(({ subjects }) => subjects.length > 1)
  if (pair === undefined) throw new Error('no pair')
  const decision = newRecord('decision', { id: `decision:${pair.id}`, finding: pair.id, status: 'accepted' })
  const rows = rowsApart(applyChanges(mhealth, [addRecord(decision)]), health)
  const decided = rows.filter(({ status }) => status === 'accepted')
  expect(decided.flatMap(({ subjects }) => subjects).sort()).toEqual(pair.subjects)
  expect(rows.map(({ origin }) => origin)).not.toContain('gone')
})
