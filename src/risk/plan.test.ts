import { describe, expect, test } from 'vitest'
import { createEvaluator } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import type { AnyRecord } from '../model/tables.ts'
import { cheapestPlan, rankMeasures, whatIf } from './plan.ts'
import { planModel } from './plan-model.ts'
import { dreadFor, riskPolicyOf } from './risk-policy.ts'
import { riskOfThreats } from './threats.ts'

function modelOf(document: Document) {
  const used = packsOf(packs, document).packs
  const rows = joinThreats(document, createEvaluator(used).load(document).findings, dreadFor(document))
  return planModel(document, used, riskOfThreats(document, rows, createVocabularyIndex(used)))
}
const withRecords = (...records: readonly AnyRecord[]) => applyChanges(mhealth, records.map(addRecord))
const plan = modelOf(mhealth)
const ids = plan.measures.map(({ id }) => id)

describe('what to do next', () => {
  test('ranks what the rules propose by the points that each takes away for its cost', () => {
    const ranked = rankMeasures(plan)
    expect(ranked.length).toBe(plan.measures.length)
    expect(ranked.length).toBeGreaterThan(50)
    const [first] = ranked
    // Nobody estimated a cost, so nothing is divided by one.
    expect(first).toMatchObject({ record: null, cost: null, weight: 1, pointsPerCost: null })
    expect(first?.trace.points).toMatch(new RegExp(` = ${first?.points}$`))
    for (const [i, { id, points }] of ranked.entries()) {
      expect(ranked[i - 1]?.points ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(points)
      // Alone it takes away what the answer to "what if" says.
      if (i < 5) expect(whatIf(plan, []).points - whatIf(plan, [id]).points).toBe(points)
    }
  })

  test('never gets worse by one more measure', () => {
    let before = whatIf(plan, [])
    for (const [i] of ids.entries()) {
      const after = whatIf(plan, ids.slice(0, i + 1))
      expect(after.points).toBeLessThanOrEqual(before.points)
      expect(after.counts.High).toBeLessThanOrEqual(before.counts.High)
      before = after
    }
    expect(before.cost).toEqual({ known: 0, unknown: ids.length })
  })

  test('reckons with the costs that are known, and leaves out what works or was rejected', () => {
    const [library = ''] = ids
    const mitigation = (id: string, fields: object) =>
      newRecord('mitigation', { id: `mitigation:${id}`, title: id, ...fields })
    const works = mitigation('works', { library, state: 'implemented' })
    const rejected = mitigation('rejected', { library: ids[1], state: 'rejected' })
    const costly = mitigation('costly', { library: ids[2], state: 'planned', cost: 900 })
    const cheap = mitigation('cheap', { library: ids[3], state: 'in-progress', cost: 100 })
    const model = modelOf(withRecords(works, rejected, costly, cheap))
    const known = new Map(model.measures.map((each) => [each.id, each]))
    expect([known.has(library), known.has(ids[1] ?? '')]).toEqual([false, false])
    expect(known.get(costly.id)).toMatchObject({ cost: 900, weight: 900, record: costly.id })
    // The median of 100 and 900.
    expect(known.get(ids[4] ?? '')).toMatchObject({ cost: null, weight: 500 })
    expect(whatIf(model, [costly.id, cheap.id, ids[4] ?? '']).cost).toEqual({ known: 1000, unknown: 1 })
    const ranked = new Map(rankMeasures(model).map((each) => [each.id, each]))
    const { points = 0, trace, pointsPerCost } = ranked.get(ids[4] ?? '') ?? {}
    expect(pointsPerCost).toBe(points / 500)
    expect(trace?.perCost).toContain(`${points} / ≈ 500 = `)
  })
})

describe('the cheapest set', () => {
  test('brings every threat to the target that some measure can, proved', () => {
    for (const atMost of ['Medium', 'Low'] as const) {
      const result = cheapestPlan(plan, { kind: 'level', atMost }, riskPolicyOf(mhealth))
      expect(result).toMatchObject({ status: 'optimal', gap: 0, lowerBound: result.weight, usualCost: null })
      const { changed, counts, cost } = whatIf(
        plan,
        result.measures.map(({ id }) => id),
      )
      expect(cost).toEqual(result.cost)
      // No cost is known: the set has as few measures as can be.
      expect(result.weight).toBe(result.measures.length)
      const above = atMost === 'Medium' ? counts.High : counts.High + counts.Medium
      expect(above).toBe(result.unreachable.length)
      expect(changed.length).toBeGreaterThan(0)
    }
  })

  test('needs no measure where the target is met', () => {
    const result = cheapestPlan(plan, { kind: 'level', atMost: 'High' }, riskPolicyOf(mhealth))
    expect(result).toMatchObject({ status: 'optimal', measures: [], weight: 0, unreachable: [] })
  })

  test('can aim at no unacceptable harm to patients', () => {
    const result = cheapestPlan(plan, { kind: 'safety' }, riskPolicyOf(mhealth))
    const before = plan.threats.filter(({ risk }) => risk.safety.residual.current === 'unacceptable')
    expect(before.length).toBeGreaterThan(0)
    expect(result.status).toBe('optimal')
    expect(result.measures.length).toBeGreaterThan(0)
    expect(result.unreachable.length).toBeLessThan(before.length)
  })

  test('says how far it is from the proof when it is stopped', () => {
    const result = cheapestPlan(plan, { kind: 'level', atMost: 'Low' }, riskPolicyOf(mhealth), () => false)
    expect(result.status).toBe('feasible')
    expect(result.gap).toBeGreaterThan(0)
    expect(result.lowerBound).toBeLessThan(result.weight)
  })
})
