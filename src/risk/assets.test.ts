import { describe, expect, test } from 'vitest'
import { joinThreats } from '../engine/join-threats.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { dread } from '../methods/dread/dread.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { setEntry } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { assetsRisk } from './assets.ts'

const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'core.process' })
const trust = newRecord('asset', {
  id: 'asset:trust',
  name: 'Trust',
  values: { confidentiality: 8 },
  amounts: { confidentiality: 1_000_000 },
})
const app = newRecord('asset', {
  id: 'asset:app',
  name: 'App',
  values: { confidentiality: 2, availability: 5 },
  carriers: [phone.id],
})
const dependency = newRecord('dependency', {
  id: 'dependency:1',
  upper: trust.id,
  lower: app.id,
  degree: 0.5,
})
const read = newRecord('threat', {
  id: 'threat:read',
  title: 'Read by strangers',
  subjects: [phone.id],
  createdAt: '2026-01-01T00:00:00Z',
})
const leak = newRecord('assetThreat', {
  id: 'assetThreat:leak',
  asset: app.id,
  title: 'Leak',
  findings: [read.id],
  likelihood: 'low',
  degradation: { confidentiality: 0.9 },
})
const hash = newRecord('mitigation', {
  id: 'mitigation:hash',
  title: 'Encrypt',
  library: 'health/M01',
  state: 'implemented',
  maturity: 'L2',
  targetMaturity: 'L5',
})
const assigned = newRecord('assignment', { id: 'assignment:1', mitigation: hash.id, finding: read.id })
const decision = newRecord('decision', {
  id: 'decision:threat:read',
  finding: read.id,
  ...{ damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
})
const records = [phone, trust, app, dependency, read, leak, hash, assigned, decision] as const
const model = documentOf([...records])
const rowsOf = (document: typeof model) => joinThreats(document, [], dread)
const risk = assetsRisk(model, vocabularies, rowsOf(model))
const of = (id: string) => {
  const found = risk.assets.find(({ asset }) => asset.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('MAGERIT-style figures', () => {
  test('lay the value of what depends on it on an asset', () => {
    expect(of('asset:app').values).toMatchObject([
      { dimension: 'availability', own: 5, accumulated: 5, from: 'asset:app', accumulatedAmount: null },
      {
        dimension: 'confidentiality',
        own: 2,
        accumulated: 8,
        from: 'asset:trust',
        accumulatedAmount: 500_000,
      },
    ])
    expect(of('asset:trust').dependsOn).toEqual([{ id: 'asset:app', degree: 0.5, trace: '1 × 0.5 = 0.5' }])
    expect(of('asset:app').dependants).toMatchObject([{ id: 'asset:trust', degree: 0.5 }])
  })

  test('show where to put safeguards and what the business loses, without mitigations', () => {
    const [threat] = of('asset:app').threats
    const [confidentiality] = threat?.phases.potential.dimensions ?? []
    // 8 (A) × 90 % → A; × low → A. Money: 500,000 × 0.9 = 450,000; × 0.1 = 45,000.
    expect(confidentiality?.accumulated).toMatchObject({
      ...{ impact: 'high', risk: 'high', impactAmount: 450_000, riskAmount: 45_000 },
    })
    // Trust loses 1,000,000 × 0.9 × 0.5 = 450,000, on the scale 8 (A) × 45 % (100 %).
    expect(confidentiality?.deflected).toMatchObject([
      { asset: 'asset:app', degree: 1, impact: 'low', risk: 'low', impactAmount: null },
      { asset: 'asset:trust', degree: 0.5, impact: 'high', impactAmount: 450_000, riskAmount: 45_000 },
    ])
    expect(confidentiality?.accumulated.trace).toBe(
      '8 (A) × 90 % (100 %) → A; × B → A; 500,000 × 0.9 = 450,000; × 0.1 = 45,000',
    )
  })

  test('fall with the maturity of mitigations, phase by phase', () => {
    const [threat] = of('asset:app').threats
    // M01 prevents: all of its effect makes the threat rarer, 0.1 × (1 − 0.5) = 0.05 a year, still "low".
    expect(threat?.phases.current).toMatchObject({
      effect: { total: 0.5, impact: 0, frequency: 0.5 },
      ...{ yearlyRate: 0.05, likelihood: 'low' },
    })
    expect(threat?.phases.target).toMatchObject({
      effect: { total: 1 },
      yearlyRate: 0,
      likelihood: 'very-low',
    })
    expect(risk.yearlyLoss).toEqual({ potential: 45_000, current: 22_500, target: 0 })
    expect(of('asset:trust').deflected).toEqual({ potential: 'high', current: 'high', target: 'medium' })
    expect(risk.worst).toEqual({ potential: 'high', current: 'high', target: 'medium' })
  })

  test('work with two assets and no dependency, without any value or threat', () => {
    const plain = documentOf([
      newRecord('asset', { id: 'asset:1', name: 'One' }),
      newRecord('asset', { id: 'asset:2', name: 'Two' }),
    ])
    const result = assetsRisk(plain, vocabularies, [])
    expect(result.assets.map(({ values, threats, rank }) => ({ values, threats, rank }))).toEqual([
      { values: [], threats: [], rank: 1 },
      { values: [], threats: [], rank: 1 },
    ])
    expect(result.worst.potential).toBeNull()
    expect(result.yearlyLoss.current).toBeNull()
  })

  test('name the cycle of a damaged file and still judge each asset by itself', () => {
    const back = newRecord('dependency', { id: 'dependency:2', upper: app.id, lower: trust.id })
    const result = assetsRisk(documentOf([...records, back]), vocabularies, [])
    expect(result.cycle).toEqual(['asset:trust', 'asset:app', 'asset:trust'])
    expect(result.assets.find(({ asset }) => asset.id === app.id)?.threats[0]?.worst.potential).toBe('low')
  })
})

describe('threats that touch assets', () => {
  test('come by way of what carries them, and rank the assets', () => {
    expect(of('asset:app')).toMatchObject({
      touchedBy: ['threat:read'],
      openByLevel: { High: 1, Medium: 0, Low: 0, none: 0 },
      rank: 1,
    })
    expect(of('asset:trust')).toMatchObject({ touchedBy: [], rank: 2 })
  })
})

test('an answer about an element leaves the figures of assets as they are', () => {
  const answered = applyChanges(model, setEntry(phone, 'properties', 'encrypted', 'yes'))
  expect(assetsRisk(answered, vocabularies, rowsOf(model)).yearlyLoss).toBe(
    assetsRisk(model, vocabularies, rowsOf(model)).yearlyLoss,
  )
})
