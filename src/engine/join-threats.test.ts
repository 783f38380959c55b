import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { AnyRecord, Decision } from '../model/tables.ts'
import { evaluate } from './evaluate.ts'
import { joinThreats } from './join-threats.ts'
import type { Method } from './method.ts'
import type { DreadFactors, Rule } from './rule.ts'
import { isA, packOf, rule } from './testing/small-pack.ts'
import type { ThreatRow } from './threat.ts'

/** Sum of five, as DREAD has it; the engine may not know the real one. */
const dread: Method<keyof DreadFactors, DreadLevel> = {
  id: 'dread',
  name: '',
  factors: [],
  bands: [],
  score: ({ damage, reproducibility, exploitability, affectedUsers, discoverability }) => {
    const values = [damage, reproducibility, exploitability, affectedUsers, discoverability]
    if (values.includes(null)) return null
    const value = values.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    const level = value < 8 ? 'Low' : value < 12 ? 'Medium' : 'High'
    return { value, level, trace: `= ${value}` }
  },
  source: '',
}

const low = {
  damage: 1,
  reproducibility: 1,
  exploitability: 1,
  affectedUsers: 1,
  discoverability: 2,
} as const
const persons = rule('P', 'element', isA('el', 'person'), { formerIds: ['OLD'] })
const stores = rule('S', 'element', isA('el', 'store'), { suggestedDread: low })
const unrated = rule('U', 'element', isA('el', 'person'), { suggestedDread: null })
const pat = newRecord('element', { id: 'element:pat', name: 'Pat', stencil: 'person' })
const log = newRecord('element', { id: 'element:log', name: 'Log', stencil: 'store' })
const patFinding = 'small/P@element:pat'

function decision(finding: string, more: Partial<Decision> = {}): Decision {
  return newRecord('decision', { id: `decision:${finding}`, finding, ...more })
}

function join(
  records: readonly AnyRecord[],
  rules: readonly Rule[] = [persons, stores],
): readonly ThreatRow[] {
  const document = documentOf(records)
  return joinThreats(document, evaluate(document, [packOf(...rules)]).findings, dread)
}

const rowOf = (rows: readonly ThreatRow[], id: string): ThreatRow => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

test('a finding without a decision is open and as bad as its rule suggests', () => {
  const [row] = join([pat])
  expect(row).toMatchObject({
    ...{ id: patFinding, origin: 'generated', packId: 'small', ruleId: 'P', status: 'open' },
    ...{
      statusFromScope: false,
      subjectNames: ['Pat'],
      owner: '',
      due: null,
      decision: null,
      assignments: [],
    },
    dread: { basis: 'suggested', sum: 10, level: 'Medium', computedLevel: 'Medium', trace: '= 10' },
  })
  expect(row?.shortId).toBe(row?.finding?.shortId)
})

test('a first rated factor puts the suggestion aside, and an incomplete rating has no sum', () => {
  const [row] = join([pat, decision(patFinding, { damage: 3 })])
  expect(row?.dread).toEqual({
    basis: 'rated',
    factors: {
      damage: 3,
      reproducibility: null,
      exploitability: null,
      affectedUsers: null,
      discoverability: null,
    },
    ...{ sum: null, level: null, computedLevel: null, trace: null, suggestedFrom: null },
  })
})

test('a complete rating counts, and an override stands beside what the factors give', () => {
  const rated = {
    damage: 3,
    reproducibility: 3,
    exploitability: 3,
    affectedUsers: 2,
    discoverability: 1,
  } as const
  expect(join([pat, decision(patFinding, rated)])[0]?.dread).toMatchObject({
    basis: 'rated',
    sum: 12,
    level: 'High',
  })
  const overridden = decision(patFinding, { ...rated, levelOverride: 'Low', overrideReason: 'isolated' })
  expect(join([pat, overridden])[0]?.dread).toMatchObject({
    ...{ basis: 'overridden', sum: 12, level: 'Low', computedLevel: 'High' },
  })
  const onSuggestion = join([pat, decision(patFinding, { levelOverride: 'High' })])[0]?.dread
  expect(onSuggestion).toMatchObject({ basis: 'overridden', sum: 10, level: 'High', computedLevel: 'Medium' })
})

test('a rule that suggests nothing leaves the threat not rated', () => {
  expect(join([pat], [unrated])[0]?.dread).toMatchObject({ basis: 'none', sum: null, level: null })
})

test('what is out of scope is so until somebody decides; rating alone decides nothing', () => {
  const away = { ...pat, outOfScope: true }
  const scoped = { status: 'out-of-scope', statusFromScope: true }
  expect(join([away])[0]).toMatchObject(scoped)
  expect(join([away, decision(patFinding, { damage: 2 })])[0]).toMatchObject(scoped)
  const kept = decision(patFinding, { status: 'open', decidedAt: '2026-01-01T00:00:00Z' })
  expect(join([away, kept])[0]).toMatchObject({ status: 'open', statusFromScope: false })
  expect(join([away, decision(patFinding, { status: 'accepted' })])[0]).toMatchObject({ status: 'accepted' })
})

test('a decision whose finding is gone is kept with what it was made on', () => {
  const gone = decision('small/P@element:app,element:pat', {
    ...{ title: 'Forged', subjectNames: ['App', 'Pat'], status: 'accepted', owner: 'Ann', due: '2026-05-01' },
    ...{ damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 3 },
  })
  const row = rowOf(join([pat, gone]), gone.finding)
  expect(row).toMatchObject({
    ...{ origin: 'gone', packId: 'small', ruleId: 'P', title: 'Forged', status: 'accepted', owner: 'Ann' },
    ...{ due: '2026-05-01', subjects: ['element:pat'], subjectNames: ['App', 'Pat'], finding: null },
    dread: { basis: 'rated', level: 'High' },
  })
  expect(row.shortId).toMatch(/^P-[0-9A-Z]{4}$/)
})

test('a decision and assignments made under a former id of the rule count, the present id wins', () => {
  const old = decision('small/OLD@element:pat', { status: 'accepted' })
  const treats = newRecord('assignment', {
    id: 'assignment:1',
    mitigation: 'mitigation:m',
    finding: 'small/OLD@element:pat',
  })
  const rows = join([pat, old, treats])
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ id: patFinding, status: 'accepted', assignments: [treats] })
  const both = join([pat, old, decision(patFinding, { status: 'transferred' })])
  expect(both.map(({ status }) => status)).toEqual(['transferred'])
})

test('a hand-written threat is rated and decided like any other', () => {
  const threat = newRecord('threat', {
    ...{
      id: 'threat:1',
      title: 'Bribery',
      stride: ['E'],
      subjects: ['element:pat'],
      createdAt: '2026-01-01T00:00:00Z',
    },
  })
  const own = decision('threat:1', { status: 'needs-investigation', damage: 2 })
  const row = rowOf(join([pat, threat, own]), 'threat:1')
  expect(row).toMatchObject({
    ...{
      origin: 'manual',
      packId: null,
      ruleId: null,
      title: 'Bribery',
      stride: ['E'],
      subjectNames: ['Pat'],
    },
    ...{ status: 'needs-investigation', dread: { basis: 'rated', level: null } },
  })
  expect(row.shortId).toMatch(/^T-[0-9A-Z]{4}$/)
})

test('is sorted by level, then sum, then id, with what is not rated last', () => {
  const high = decision(patFinding, { levelOverride: 'High' })
  const rows = join([pat, log, high, { ...pat, id: 'element:zoe' }], [persons, stores, unrated])
  expect(rows.map(({ id }) => id)).toEqual([
    'small/P@element:pat',
    'small/P@element:zoe',
    'small/S@element:log',
    'small/U@element:pat',
    'small/U@element:zoe',
  ])
})

test('rows that an edit does not concern keep their identity', () => {
  const document = documentOf([pat, log])
  const { findings } = evaluate(document, [packOf(persons, stores)])
  const before = joinThreats(document, findings, dread)
  const edited = applyChanges(document, [addRecord(decision('small/S@element:log', { status: 'accepted' }))])
  const after = joinThreats(edited, findings, dread)
  expect(rowOf(after, patFinding)).toBe(rowOf(before, patFinding))
  expect(rowOf(after, 'small/S@element:log')).not.toBe(rowOf(before, 'small/S@element:log'))
  const renamed = applyChanges(edited, setFields(pat, { name: 'Patricia' }))
  const last = joinThreats(renamed, findings, dread)
  expect(rowOf(last, patFinding).subjectNames).toEqual(['Patricia'])
  expect(rowOf(last, 'small/S@element:log')).toBe(rowOf(after, 'small/S@element:log'))
})
