import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId, decisionId } from '../model/record-ids.ts'
import type { AnyRecord, Decision, Mitigation, RiskPolicy } from '../model/tables.ts'
import { dreadFor } from './risk-policy.ts'
import type { ThreatRisk } from './threat-risk.ts'
import { riskOfThreats } from './threats.ts'

const vocabulary = createVocabularyIndex(packs)
const service = newRecord('element', { id: 'element:s', name: 'Feedback', stencil: 'cloud.service' })
/** "Feedback interrupted longer than care tolerates": S5, availability, suggested 3 2 2 3 2. */
const interrupted = 'health/MH-J13@element:s'

function risksOf(document: Document): readonly ThreatRisk[] {
  const rows = joinThreats(document, evaluate(document, packs).findings, dreadFor(document))
  return riskOfThreats(document, rows, vocabulary)
}

function riskOf(finding: string, ...records: readonly AnyRecord[]): ThreatRisk {
  const risk = risksOf(documentOf([service, ...records])).find(({ row }) => row.id === finding)
  if (risk === undefined) throw new Error(`${finding} is not found`)
  return risk
}

const decided = (fields: Partial<Decision>, finding = interrupted): Decision =>
  newRecord('decision', { id: decisionId(finding), finding, ...fields })
const policy = (fields: Partial<RiskPolicy>): RiskPolicy =>
  newRecord('riskPolicy', { id: 'riskPolicy:main', ...fields })
const mitigation = (id: string, fields: Partial<Mitigation>): Mitigation =>
  newRecord('mitigation', { id: `mitigation:${id}`, title: id, ...fields })
const assigned = (id: Mitigation['id'], finding = interrupted) =>
  newRecord('assignment', { id: assignmentId(id, finding), mitigation: id, finding })

const factors = (d: 1 | 2 | 3, r: 1 | 2 | 3, e: 1 | 2 | 3, a: 1 | 2 | 3, di: 1 | 2 | 3 | null) => ({
  ...{ damage: d, reproducibility: r, exploitability: e, affectedUsers: a, discoverability: di },
})

describe('the residual rating', () => {
  const done = mitigation('done', { state: 'implemented', lowersDread: ['damage', 'exploitability'] })
  const planned = mitigation('planned', { state: 'planned', library: 'health/M33' })

  test('is proposed from what the assigned mitigations lower in each phase', () => {
    const { inherent, residual } = riskOf(interrupted, done, planned, assigned(done.id), assigned(planned.id))
    expect(inherent).toMatchObject({ basis: 'suggested', sum: 12, level: 'High' })
    expect(residual.potential).toMatchObject({ basis: 'proposed', sum: 12, level: 'High', steps: [] })
    expect(residual.current).toMatchObject({
      ...{ factors: factors(2, 2, 1, 3, 2), sum: 10, level: 'Medium', trace: '2 + 2 + 1 + 3 + 2 = 10' },
      steps: [
        { mitigation: done.id, factor: 'damage', from: 3, to: 2 },
        { mitigation: done.id, factor: 'exploitability', from: 2, to: 1 },
      ],
    })
    // The library entry lowers damage and affected users.
    expect(residual.target).toMatchObject({ factors: factors(1, 2, 1, 2, 2), sum: 8, level: 'Medium' })
  })

  test('is a person’s own where there is one, with the proposal beside it', () => {
    const own = decided({ residual: factors(1, 1, 1, 1, 1) })
    const { residual } = riskOf(interrupted, done, assigned(done.id), own)
    expect(residual.potential).toMatchObject({ basis: 'proposed', sum: 12 })
    for (const rating of [residual.current, residual.target]) {
      expect(rating).toMatchObject({ basis: 'own', sum: 5, level: 'Low', proposed: factors(2, 2, 1, 3, 2) })
    }
  })

  test('keeps a level that was set by hand until something is lowered', () => {
    const set = decided({ levelOverride: 'Low', overrideReason: 'Only in the laboratory.' })
    expect(riskOf(interrupted, set).residual.current).toMatchObject({ sum: 12, level: 'Low' })
    const { residual } = riskOf(interrupted, set, done, assigned(done.id))
    expect(residual.current).toMatchObject({ sum: 10, level: 'Low' })
    const high = decided({ levelOverride: 'High', overrideReason: 'Seen last year.' })
    expect(riskOf(interrupted, high, done, assigned(done.id)).residual.current).toMatchObject({
      ...{ sum: 10, level: 'Medium' },
    })
  })

  test('rates nothing that nobody rated', () => {
    const threat = newRecord('threat', {
      ...{ id: 'threat:own', title: 'Own', createdAt: '2026-01-01T00:00:00Z' },
    })
    expect(riskOf('threat:own', threat, done, assigned(done.id, threat.id)).residual.current).toMatchObject({
      ...{ basis: 'none', sum: null, level: null, steps: [] },
    })
  })

  test('takes no account of what is absent or rejected', () => {
    const absent = mitigation('absent', { ...done, id: 'mitigation:absent', maturity: 'L0' })
    const rejected = mitigation('no', { ...done, id: 'mitigation:no', state: 'rejected' })
    const { residual } = riskOf(
      ...([interrupted, absent, rejected, assigned(absent.id), assigned(rejected.id)] as const),
    )
    expect(residual.target.steps).toEqual([])
  })

  test('follows the policy for discoverability', () => {
    const { inherent, residual } = riskOf(
      ...([interrupted, done, assigned(done.id), policy({ discoverability: 'left-out' })] as const),
    )
    expect(inherent).toMatchObject({ sum: 10, level: 'High' })
    expect(residual.current).toMatchObject({ sum: 8, level: 'Medium', trace: '2 + 2 + 1 + 3 = 8' })
    expect(riskOf(interrupted, policy({ discoverability: 'fixed' })).inherent.sum).toBe(13)
  })
})

describe('safety', () => {
  test('starts with what the rule proposes, at the exploitability of the rating', () => {
    expect(riskOf(interrupted).safety).toMatchObject({
      ...{ severity: 'S5', basis: 'proposed', proposed: 'S5', harm: '', scenario: null },
      exploitability: { band: 'medium', sum: 6, trace: '2 + 2 + 2 = 6' },
      ...{ acceptability: 'unacceptable', isUnacceptable: true },
    })
  })

  test('is what a person says, also that nobody is harmed', () => {
    const own = decided({ safety: { severity: 'S2', harm: 'Late by a minute.', scenario: '' } })
    expect(riskOf(interrupted, own).safety).toMatchObject({
      ...{ severity: 'S2', basis: 'own', proposed: 'S5', harm: 'Late by a minute.' },
      ...{ acceptability: 'acceptable', isUnacceptable: false },
    })
    const nobody = decided({ safety: { severity: null, harm: '', scenario: '' } })
    expect(riskOf(interrupted, nobody).safety).toMatchObject({
      ...{ severity: null, basis: 'own', acceptability: null, isUnacceptable: false },
    })
  })

  test('is at least that of a scenario which the interruption exceeds', () => {
    const own = (scenario: string, finding = interrupted) =>
      decided({ safety: { severity: 'S2', harm: '', scenario } }, finding)
    expect(riskOf(interrupted, own('cardiac')).safety).toMatchObject({
      ...{ severity: 'S5', basis: 'scenario' },
      scenario: { id: 'cardiac', tolerance: 5, severity: 'S5', raises: true },
    })
    expect(riskOf(interrupted, own('depression')).safety).toMatchObject({ severity: 'S3' })
    expect(riskOf(interrupted, own('unknown')).safety).toMatchObject({ severity: 'S2', scenario: null })
    const scenarios = [{ id: 'gait', name: 'Gait', tolerance: 60, severity: 'S1' } as const]
    expect(riskOf(interrupted, own('gait'), policy({ scenarios })).safety).toMatchObject({
      ...{ severity: 'S2', basis: 'own' },
      scenario: { raises: false },
    })
  })

  test('asks a scenario only about threats to availability', () => {
    const other = risksOf(documentOf([service])).find(({ row }) => !row.stride.includes('D'))?.row.id
    if (other === undefined) throw new Error('the service has other threats')
    const own = decided({ safety: { severity: 'S1', harm: '', scenario: 'cardiac' } }, other)
    expect(riskOf(other, own).safety).toMatchObject({ severity: 'S1', scenario: { raises: false } })
  })

  test('gets acceptable with what lowers exploitability, by the grid of the model', () => {
    const done = mitigation('done', {
      state: 'implemented',
      lowersDread: ['reproducibility', 'exploitability'],
    })
    expect(riskOf(interrupted, done, assigned(done.id)).safety).toMatchObject({
      ...{ acceptability: 'unacceptable', isUnacceptable: false },
      residual: { potential: 'unacceptable', current: 'review', target: 'review' },
    })
    const { defaultGrid } = {
      defaultGrid: { S1: 'review', S2: 'review', S3: 'review', S4: 'review' },
    } as const
    const row = { ...defaultGrid, S5: 'acceptable' } as const
    const lenient = policy({ acceptability: { low: row, medium: row, high: row } })
    expect(riskOf(interrupted, lenient).safety.acceptability).toBe('acceptable')
  })

  test('stands out whatever was decided, except where the threat is not there', () => {
    const status = (value: Decision['status']) =>
      riskOf(interrupted, decided({ status: value, reason: 'Because.' })).safety.isUnacceptable
    expect(status('accepted')).toBe(true)
    expect(status('mitigated')).toBe(true)
    expect(status('not-applicable')).toBe(false)
    expect(status('out-of-scope')).toBe(false)
  })
})

describe('the scheme of the model', () => {
  test('is DREAD on 1 to 3 unless it says otherwise', () => {
    expect(riskOf(interrupted).scheme).toBeNull()
  })

  test('is filled in on 0 to 10, for review, until somebody rates', () => {
    const scheme = policy({ scheme: 'dread10' })
    expect(riskOf(interrupted, scheme).scheme).toMatchObject({
      ...{ scheme: 'dread10', basis: 'converted', factors: { damage: 8, reproducibility: 5 } },
      score: { value: 6.2, level: 'Medium' },
    })
    const rated = decided({ dread10: { damage: 10 } })
    expect(riskOf(interrupted, scheme, rated).scheme).toMatchObject({
      ...{ basis: 'rated', factors: { damage: 10, reproducibility: null }, score: null },
    })
  })

  test('is never filled in for OWASP', () => {
    const scheme = policy({ scheme: 'owasp' })
    expect(riskOf(interrupted, scheme).scheme).toMatchObject({ scheme: 'owasp', basis: 'none', score: null })
    const likelihood = { skill: 5, motive: 2, opportunity: 7, size: 1, discovery: 3, exploit: 6 }
    const impact = { confidentiality: 9, integrity: 7, availability: 5, accountability: 8 }
    const rated = decided({ owasp: { ...likelihood, awareness: 9, detection: 2, ...impact } })
    expect(riskOf(interrupted, scheme, rated).scheme).toMatchObject({
      ...{ basis: 'rated', score: { level: 'High', value: 3 } },
    })
  })

  test('stands beside the vector of a weakness that was found', () => {
    const cvss = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
    expect(riskOf(interrupted, decided({ cvss })).cvss).toMatchObject({ base: 9.8, severity: 'Critical' })
    expect(riskOf(interrupted, decided({ cvss: 'CVSS:3.1/AV:N' })).cvss).toBeNull()
    expect(riskOf(interrupted).cvss).toBeNull()
  })
})

describe('after an edit', () => {
  test('only the threats that it is about are judged anew', () => {
    const done = mitigation('done', { state: 'planned', lowersDread: ['damage'] })
    const document = documentOf([service, done, assigned(done.id)])
    const rows = joinThreats(document, evaluate(document, packs).findings, dreadFor(document))
    const before = riskOfThreats(document, rows, vocabulary)
    expect(riskOfThreats(document, rows, vocabulary).every((risk, i) => risk === before[i])).toBe(true)
    const changed = applyChanges(document, setFields(done, { state: 'implemented' }))
    const after = riskOfThreats(changed, rows, vocabulary)
    const others = after.filter((risk, i) => risk !== before[i])
    expect(others.map(({ row }) => row.id)).toEqual([interrupted])
    expect(others[0]?.residual.current.sum).toBe(11)
  })
})
