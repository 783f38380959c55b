import { expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { findingColumns } from '../engine/finding-columns.ts'
import { createFindingsView } from '../engine/findings-view.ts'
import { createFirings } from '../engine/firings.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createThreatJoiner } from '../engine/join-view.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { dread } from '../methods/dread/dread.ts'
import { publishedRipTable } from '../methods/rip/rip.ts'
import { defaultAcceptability } from '../methods/safety/safety.ts'
import { defaultScenarios } from '../methods/safety/scenarios.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import type { RiskPolicy } from '../model/tables.ts'
import { acceptabilityGridOf, dreadFor, ripTableOf, scenariosOf } from './risk-policy.ts'

const withPolicy = (document: Document, fields: Partial<RiskPolicy>): Document => {
  const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', ...fields })
  return { tables: { ...document.tables, riskPolicy: { [policy.id]: policy } } }
}
const empty = documentOf([])

test('has the published defaults where a model says nothing', () => {
  for (const document of [empty, withPolicy(empty, {})]) {
    expect(dreadFor(document)).toBe(dread)
    expect(ripTableOf(document)).toBe(publishedRipTable)
    expect(scenariosOf(document)).toBe(defaultScenarios)
    expect(acceptabilityGridOf(document)).toBe(defaultAcceptability)
  }
})

test('takes what the model says, field by field, and keeps its identity', () => {
  const weights = { insecure: 9, partial: 3, secure: 1 }
  const document = withPolicy(empty, { ripWeights: weights, ripLikelihoods: { NW: 0.5 } })
  const table = ripTableOf(document)
  expect(table.weights).toEqual(weights)
  expect(table.likelihoods).toEqual({ ...publishedRipTable.likelihoods, NW: 0.5 })
  expect(ripTableOf(document)).toBe(table)
})

test('is used for every threat at once when it changes, on the page as on the command line', () => {
  const firings = createFirings(packs)
  firings.load(mhealth)
  const view = createFindingsView(firings.rules.rules, createVocabularyIndex(packs))
  view.reset(mhealth, findingColumns(firings), firings.facts())
  const joiner = createThreatJoiner(dreadFor)
  const { findings } = evaluate(mhealth, packs)
  for (const discoverability of ['rated', 'left-out', 'fixed', 'rated'] as const) {
    const document = withPolicy(mhealth, { discoverability })
    const plain = (rows: ReturnType<typeof joinThreats>) =>
      rows.map(({ id, dread: { sum } }) => `${id} ${sum}`)
    const rows = joinThreats(document, findings, dreadFor(document))
    expect(rows.length).toBeGreaterThan(100)
    expect(plain(joiner.join(document, view))).toEqual(plain(rows))
    const sums = rows.flatMap(({ dread: { sum } }) => sum ?? [])
    expect(Math.max(...sums)).toBeLessThanOrEqual(discoverability === 'left-out' ? 12 : 15)
  }
})
