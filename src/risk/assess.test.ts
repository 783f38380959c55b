import { expect, test } from 'vitest'
import { createEvaluator } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs } from '../knowledge/catalog.ts'
import { loadControlTree } from '../knowledge/control-tree.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { list } from '../model/document.ts'
import { addRecord, setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { assess } from './assess.ts'
import { dreadFor } from './risk-policy.ts'

const used = packsOf(packs, mhealth).packs
const rows = joinThreats(mhealth, createEvaluator(used).load(mhealth).findings, dreadFor(mhealth))
const tree = await loadControlTree('iso2022')
const first = assess(mhealth, used, rows, tree)

test('joins every method on the reference model', () => {
  expect(first.threats.map(({ row }) => row)).toEqual(rows)
  expect(first.rip.potential.elements.size).toBeGreaterThan(20)
  expect(first.assets.assets.length).toBe(list(mhealth, 'asset').length)
  expect(first.assets.assets.some(({ openByLevel }) => openByLevel.High > 0)).toBe(true)
  expect(first.controls?.rows.length).toBe(1 + 4 + 93)
  expect(first.lossEvents).toEqual([])
  expect(assess(mhealth, used, rows, null).controls).toBeNull()
})

test('gives the same again while nothing changed', () => {
  const again = assess(mhealth, used, rows, tree)
  expect(again.threats).toBe(first.threats)
  expect(again.rip.current).toBe(first.rip.current)
  expect(again.assets).toBe(first.assets)
  expect(again.controls).toBe(first.controls)
})

test('works out again only what an answer touches', () => {
  const [element] = list(mhealth, 'element').filter(({ stencil }) => stencil === 'mobile.app')
  if (element === undefined) throw new Error('the sample has no phone')
  const answered = applyChanges(mhealth, setEntry(element, 'properties', 'appObfuscated', 'yes'))
  const after = assess(answered, used, rows, tree)
  expect(after.threats).toBe(first.threats)
  expect(after.assets).toBe(first.assets)
  const touched = [...after.rip.current.elements].filter(
    ([id, each]) => first.rip.current.elements.get(id) !== each,
  )
  expect(touched.length).toBeLessThanOrEqual(1)
})

test('follows a mitigation through every method that counts it', () => {
  const [row] = rows.filter(({ finding }) => finding?.mitigations.includes('health/M20') === true)
  const m20 = newRecord('mitigation', { id: 'mitigation:m20', title: 'Obfuscation', library: 'health/M20' })
  const assignment = newRecord('assignment', {
    id: 'assignment:1',
    mitigation: m20.id,
    finding: row?.id ?? '',
  })
  const planned = applyChanges(mhealth, [m20, assignment].map(addRecord))
  const working = applyChanges(planned, setFields(m20, { state: 'implemented', maturity: 'L5' }))
  const of = (document: typeof mhealth) => {
    const joined = joinThreats(document, createEvaluator(used).load(document).findings, dreadFor(document))
    const { threats } = assess(document, used, joined, tree)
    const residual = threats.find((each) => each.row.id === row?.id)?.residual
    return [residual?.potential.sum, residual?.current.sum, residual?.target.sum]
  }
  const [before, now, meant] = of(planned)
  expect(now).toBe(before)
  expect(Number(meant)).toBeLessThan(Number(before))
  expect(of(working)).toEqual([before, meant, meant])
})
