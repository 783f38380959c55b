import { createEvaluator } from '../../engine/evaluate.ts'
import { joinThreats } from '../../engine/join-threats.ts'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { packs } from '../../knowledge/catalog.ts'
import { loadControlTree } from '../../knowledge/control-tree.ts'
import { packsOf } from '../../knowledge/packs-of.ts'
import { simulateLosses } from '../../methods/quantitative/simulate-losses.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { type Document, list } from '../../model/document.ts'
import { addRecord, setEntry } from '../../model/make-changes.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord } from '../../model/tables.ts'
import { assess } from '../../risk/assess.ts'
import { cheapestPlan } from '../../risk/plan.ts'
import { planModel } from '../../risk/plan-model.ts'
import { dreadFor, riskPolicyOf } from '../../risk/risk-policy.ts'
import { riskOfThreats } from '../../risk/threats.ts'
import type { Print } from './engine-figures.ts'
import { generateModel } from './generate-model.ts'
import { cpuMs, medianCpuMs } from './measure.ts'

const mostFindings = 5_000

/** What the risk methods cost: one answer, a simulation, and the cheapest set. */
export async function riskFigures(print: Print): Promise<void> {
  const model = withAssets(generateModel(1_000, 1_500), 200)
  const { packs: used } = packsOf(packs, model)
  const tree = await loadControlTree('iso2022')
  const all = createEvaluator(used).load(model).findings
  const findings = all
    .filter((_, i) => i % Math.floor(all.length / mostFindings) === 0)
    .slice(0, mostFindings)
  const rowsOf = (document: Document, changed: number) => {
    // An answer makes a few findings anew; here ten.
    const now = findings.map((finding, i) => (i % 500 === changed % 500 ? { ...finding } : finding))
    return joinThreats(document, now, dreadFor(document))
  }
  print(`risk: threats judged`, findings.length, '')
  const start = cpuMs()
  assess(model, used, rowsOf(model, 0), tree)
  print('risk: all methods for the first time', cpuMs() - start, 'ms')
  const edits = Array.from({ length: 30 }, (_, round) => {
    const element = list(model, 'element')[round * 7]
    if (element === undefined) throw new Error('The model is too small')
    const edited = applyChanges(model, setEntry(element, 'properties', 'encryptedAtRest', 'yes'))
    return { edited, rows: rowsOf(edited, round) }
  })
  print(
    'risk: all methods after one answer',
    medianCpuMs(edits.length, 1, (round) => {
      const { edited, rows } = edits[round % edits.length] ?? { edited: model, rows: [] }
      assess(edited, used, rows, tree)
    }),
    'ms',
  )

  const events = Array.from({ length: 50 }, (_, i) => ({
    id: `event ${i}`,
    single: { low: 1_000, likely: 5_000 + 100 * i, high: 80_000 },
    yearly: { low: 0.05, likely: 0.3 + (i % 10) / 5, high: 4 },
    variants: [1, 0.5, 0.1].map((frequency) => ({ frequency, impact: 1 })),
  }))
  print(
    'risk: 20,000 years of 50 events, 3 phases',
    medianCpuMs(5, 1, () => simulateLosses(events, 20_000, 1)),
    'ms',
  )

  const risks = riskOfThreats(model, rowsOf(model, 0), createVocabularyIndex(used))
  const spread = risks.filter((_, i) => i % Math.ceil(risks.length / 300) === 0)
  const plan = planModel(withCosts(model, used), used, spread)
  let proved = 0
  print(
    `risk: cheapest of ${plan.measures.length} measures for ${plan.threats.length} threats`,
    medianCpuMs(5, 1, () => {
      const { status } = cheapestPlan(plan, { kind: 'level', atMost: 'Low' }, riskPolicyOf(model))
      proved = status === 'optimal' ? 1 : 0
    }),
    'ms',
  )
  print('risk: cheapest set proved', proved, '')
}

/** Assets in layers of ten, each carried by five elements, with dependencies, values and something that may happen. */
function withAssets(document: Document, assets: number): Document {
  const records: AnyRecord[] = []
  for (let i = 0; i < assets; i += 1) {
    const carriers = [0, 1, 2, 3, 4].map((n) => `element:e${(i * 5 + n) % 1_000}` as const)
    const values = { confidentiality: i % 11, availability: (i * 3) % 11 }
    records.push(newRecord('asset', { id: `asset:a${i}`, name: `Asset ${i}`, carriers, values }))
    if (i >= 10)
      records.push(
        newRecord('dependency', {
          ...{ id: `dependency:d${i}`, upper: `asset:a${i - 10}`, lower: `asset:a${i}`, degree: 0.5 },
        }),
      )
    records.push(
      newRecord('assetThreat', {
        ...{ id: `assetThreat:t${i}`, asset: `asset:a${i}`, title: 'Leak', likelihood: 'low' },
        degradation: { confidentiality: 0.5, availability: 0.1 },
      }),
    )
  }
  return applyChanges(document, records.map(addRecord))
}

/** Every measure of the packs as planned, with costs that differ. */
function withCosts(
  document: Document,
  used: ReturnType<typeof packsOf<(typeof packs)[number]>>['packs'],
): Document {
  const planned = used.flatMap(({ id: pack, mitigations }) =>
    mitigations.map(({ id, title }, i) =>
      newRecord('mitigation', {
        ...{ id: `mitigation:${pack}-${id}`, title, library: `${pack}/${id}` },
        cost: 500 * (1 + ((i * 7) % 40)),
      }),
    ),
  )
  return applyChanges(document, planned.map(addRecord))
}
