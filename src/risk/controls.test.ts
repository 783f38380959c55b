import { describe, expect, test } from 'vitest'
import { createEvaluator } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { loadControlTree } from '../knowledge/control-tree.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { profile } from '../knowledge/profiles/iomt-figure.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import type { AnyRecord } from '../model/tables.ts'
import { profileStatements } from './control-profile-table.ts'
import { catalogueOf, controlsOf, profileAxes } from './controls.ts'
import { dreadFor } from './risk-policy.ts'
import { statementOfApplicability } from './statement-of-applicability.ts'
import { riskOfThreats } from './threats.ts'

const iso2013 = await loadControlTree('iso2013')
const hipaa = await loadControlTree('hipaa')

function tableOf(document: Document, tree = iso2013) {
  const used = packsOf(packs, document).packs
  const rows = joinThreats(document, createEvaluator(used).load(document).findings, dreadFor(document))
  const table = controlsOf(document, used, riskOfThreats(document, rows, createVocabularyIndex(used)), tree)
  const row = (number: string) => {
    const found = table.rows.find((each) => each.number === number)
    if (found === undefined) throw new Error(number)
    return found
  }
  return { table, rows, row }
}
const withRecords = (...records: readonly AnyRecord[]) => applyChanges(iomt, records.map(addRecord))
const plain = tableOf(iomt)
const encrypted = plain.rows.find((row) => row.finding?.mitigations.includes('health/M01') === true)
if (encrypted === undefined) throw new Error('no threat asks for mutual authentication')

const authentication = newRecord('mitigation', {
  id: 'mitigation:auth',
  title: 'Mutual authentication',
  library: 'health/M01',
  state: 'implemented',
  maturity: 'L4',
})
const assigned = newRecord('assignment', {
  id: 'assignment:auth',
  mitigation: authentication.id,
  finding: encrypted.id,
})

describe('a control table', () => {
  test('recommends what the open threats call for, with the reasons', () => {
    const { recommendation, recommended } = plain.row('9.1.2')
    expect(recommendation?.need).toBe(10)
    const [reason] = recommendation?.reasons ?? []
    expect(reason).toMatchObject({ level: 'High', effect: 0, trace: '10 × (1 − 0) = 10' })
    expect(reason?.mitigations).toContain('health/M01')
    expect(recommended?.mark).toMatch(/^L[45]$/)
    // Nothing of ours belongs to background checks of staff.
    expect(plain.row('7.1.1')).toMatchObject({
      recommendation: null,
      recommended: null,
      coverage: 'not-addressed',
    })
    expect(plain.row('9').recommendation?.need).toBe(
      Math.max(...['9.1', '9.2', '9.3', '9.4'].map((number) => plain.row(number).recommendation?.need ?? 0)),
    )
    expect(plain.row('').recommendation).toBeNull()
  })

  test('shows what mitigations amount to beside what people say', () => {
    const said = newRecord('control', {
      ...{ id: 'control:iso2013/9.1.2', catalogue: 'iso2013', number: '9.1.2' },
      ...{ current: 'L3', target: 'L5' },
    })
    const { row } = tableOf(withRecords(authentication, assigned, said))
    expect(row('9.1.2').phases).toMatchObject({
      current: { basis: 'own', text: 'L3 (L4)', own: { percent: 90 }, computed: { percent: 95 } },
      target: { basis: 'own', text: 'L5 (L4)' },
    })
    expect(row('9.1.2')).toMatchObject({ light: 'yellow', coverage: 'partial' })
    expect(row('13.1.2').phases.current).toMatchObject({ basis: 'none', own: null, text: '(L4)' })
  })

  test('takes an empty cell from the group above, else from the phase before', () => {
    const said = newRecord('control', {
      ...{ id: 'control:iso2013/9.2', catalogue: 'iso2013', number: '9.2', current: 'L2' },
    })
    const { row } = tableOf(withRecords(said))
    expect(row('9.2.3').phases.current).toMatchObject({ basis: 'group', text: 'L2' })
    expect(row('9.2.3').phases.target).toMatchObject({ basis: 'phase-before', text: 'L2' })
    expect(row('9.2').phases.current).toMatchObject({ basis: 'members', own: { low: 'L2', high: 'L2' } })
    expect(row('9.3.1').phases.current.basis).toBe('none')
  })

  test('floats doubts up to the catalogue', () => {
    const doubt = newRecord('control', {
      ...{ id: 'control:iso2013/12.6.1', catalogue: 'iso2013', number: '12.6.1', doubt: true },
    })
    const { row } = tableOf(withRecords(doubt))
    expect([row('12.6.1').doubtBelow, row('12.6').doubtBelow, row('').doubtBelow]).toEqual([
      false,
      true,
      true,
    ])
    expect(row('11').doubt).toBe(false)
  })

  test('warns where "does not apply" contradicts the model, as in the figure of the paper', () => {
    const records = profileStatements(profile).map(({ number, fields }) =>
      newRecord('control', { ...fields, id: `control:iso2013/${number}`, catalogue: 'iso2013', number }),
    )
    const { row } = tableOf(withRecords(...records))
    const topics = (number: string) =>
      row(number).warnings.flatMap((each) => (each.kind === 'topic' ? each.topic : []))
    expect(topics('6.2')).toEqual(['mobile'])
    expect(topics('7')).toEqual(['people'])
    expect(row('6.2')).toMatchObject({ applies: false, light: 'grey', coverage: 'excluded' })
    // What does not apply is left out of the figures of its group.
    expect(row('6').coverageCounts.excluded).toBe(2)
    expect(row('6').phases.target.own?.mark).toBe('L5-')
  })

  test('counts every control in one state of coverage', () => {
    const counts = plain.row('').coverageCounts
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(114)
    expect(counts).toMatchObject({ covered: 0, excluded: 0 })
    expect(counts.open).toBeGreaterThan(20)
  })

  test('knows what of HIPAA is required', () => {
    const { row } = tableOf(iomt, hipaa)
    expect(row('164.312(a)(2)(i)')).toMatchObject({
      designation: 'required',
      depth: 3,
      parent: '164.312(a)(1)',
    })
    expect(row('164.312(e)(2)(ii)').designation).toBe('addressable')
    expect(row('164.312(d)').recommendation?.need).toBeGreaterThan(0)
  })
})

test('the axes of the radar are the clauses in each phase', () => {
  const { table } = tableOf(withRecords(authentication, assigned))
  const axes = profileAxes(table)
  expect(axes.length).toBe(14)
  expect(axes.find(({ number }) => number === '9')).toMatchObject({ current: 95, target: 95 })
  expect(axes.find(({ number }) => number === '5')).toMatchObject({ current: null, recommended: null })
})

test('the statement of applicability has every control with its reason and its mitigations', () => {
  const excluded = newRecord('control', {
    ...{ id: 'control:iso2013/14.2.7', catalogue: 'iso2013', number: '14.2.7' },
    ...{ applies: false, reason: 'Nothing is developed outside.' },
  })
  const document = withRecords(authentication, assigned, excluded)
  const lines = statementOfApplicability(document, packsOf(packs, document).packs, tableOf(document).table)
  expect(lines.length).toBe(114)
  expect(lines.find(({ number }) => number === '14.2.7')).toMatchObject({
    ...{ applies: false, justification: 'Nothing is developed outside.', coverage: 'excluded' },
  })
  expect(lines.find(({ number }) => number === '9.1.2')).toMatchObject({
    ...{ applies: true, mitigations: ['Mutual authentication'], current: '(L4)', coverage: 'covered' },
  })
})

test('a model that chose no catalogue tracks the present edition', () => {
  expect(catalogueOf(iomt)).toBe('iso2022')
})
