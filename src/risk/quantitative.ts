import { numberText } from '../base/number-text.ts'
import { rememberLast } from '../base/remember-last.ts'
import { runToEnd } from '../base/run-to-end.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { pertMean } from '../methods/quantitative/pert.ts'
import { expectedLoss, simulationOf } from '../methods/quantitative/simulate-losses.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Maturity } from '../model/records/risk-policy.ts'
import type { Mitigation, ThreatEvent } from '../model/tables.ts'
import { ofPhases, packageIn } from './asset-threat-risk.ts'
import type { LossDistribution, LossEvent, LossSimulation, QuantitativeRisk } from './loss-figures.ts'
import { maturityEffectOf } from './mitigation-effect.ts'
import { phases } from './phase.ts'
import { riskPolicyOf } from './risk-policy.ts'

/** Enough for a standard error of about one per cent with a few events a year. */
export const usualTrials = 20_000

/** Seed of models that chose none. */
export const usualSeed = 1

/**
 * What a simulation of losses runs on: the threat events and the threats that somebody gave a loss, with what
 * mitigations leave of frequency and loss in each phase. Threats that do not apply or are out of scope are left out.
 * Events come first, in the order of their ids, then threats in the order of the rows.
 */
export function lossEventsOf(
  document: Document,
  vocabularies: readonly Vocabulary[],
  rows: readonly ThreatRow[],
): readonly LossEvent[] {
  return eventsOf(
    list(document, 'threatEvent'),
    rows,
    list(document, 'mitigation'),
    vocabularies,
    maturityEffectOf(document),
  )
}

const eventsOf = rememberLast(
  (
    threatEvents: readonly ThreatEvent[],
    rows: readonly ThreatRow[],
    mitigations: readonly Mitigation[],
    vocabularies: readonly Vocabulary[],
    maturityEffect: { readonly [maturity in Maturity]: number },
  ): readonly LossEvent[] => {
    const context = { vocabulary: createVocabularyIndex(vocabularies), maturityEffect }
    const counting = new Map<string, Mitigation>(
      mitigations.filter(({ state }) => state !== 'rejected').map((each) => [each.id, each]),
    )
    const factorsOf = (ids: readonly string[]): LossEvent['factors'] => {
      const assigned = [...new Set(ids)].flatMap((id) => counting.get(id) ?? [])
      return ofPhases((phase) => {
        const { frequency, impact } = packageIn(phase, assigned, context)
        return { frequency: 1 - frequency, impact: 1 - impact }
      })
    }
    const ofRegister = threatEvents.flatMap((event): readonly LossEvent[] =>
      event.loss === undefined
        ? []
        : [{ id: event.id, title: event.name, loss: event.loss, factors: factorsOf(event.mitigations) }],
    )
    const ofThreats = rows.flatMap((row): readonly LossEvent[] => {
      const loss = row.decision?.loss
      if (loss === undefined || !counts(row)) return []
      const factors = factorsOf(row.assignments.map(({ mitigation }) => mitigation))
      return [{ id: row.id, title: row.title, loss, factors }]
    })
    return [...ofRegister, ...ofThreats]
  },
)

function counts({ origin, status }: ThreatRow): boolean {
  return origin !== 'gone' && status !== 'not-applicable' && status !== 'out-of-scope'
}

/** Yearly losses in each phase; null without any event. Takes about a quarter of a second for 50 events. */
export function simulateRisk(
  document: Document,
  events: readonly LossEvent[],
  trials: number = usualTrials,
): QuantitativeRisk | null {
  return runToEnd(riskSimulation(document, events, trials))
}

/** The same in steps: tells which share is done, 0 to 1, and may be left off. */
export function* riskSimulation(
  document: Document,
  events: readonly LossEvent[],
  trials: number,
): Generator<number, QuantitativeRisk | null> {
  if (events.length === 0) return null
  const seed = riskPolicyOf(document).seed ?? usualSeed
  const currency = get(document, 'model', 'model:main')?.currency ?? 'EUR'
  const { variants } = yield* simulationOf(
    events.map(({ id, loss: { single, yearly }, factors }) => ({
      ...{ id, single, yearly },
      variants: phases.map((phase) => factors[phase]),
    })),
    trials,
    seed,
  )
  return {
    ...{ currency, seed, trials },
    phases: ofPhases((phase): LossSimulation => {
      const result = variants[phases.indexOf(phase)]
      if (result === undefined) throw new Error(`No simulation of phase ${phase}`)
      const expected = events.map((event) => {
        const { frequency, impact } = event.factors[phase]
        return expectedLoss({ single: event.loss.single, yearly: event.loss.yearly }) * frequency * impact
      })
      return {
        events: events.map((event, i) => ({
          ...{ id: event.id, title: event.title },
          ...withExpected(result.events[i] ?? result.total, expected[i] ?? 0, traceOf(event, phase)),
        })),
        total: withExpected(
          result.total,
          expected.reduce((sum, each) => sum + each, 0),
          `${expected.map((each) => numberText(each, 2)).join(' + ')} = ${numberText(sum(expected), 2)}`,
        ),
      }
    }),
  }
}

function withExpected(
  distribution: Omit<LossDistribution, 'expected' | 'trace'>,
  expected: number,
  trace: string,
): LossDistribution {
  return { ...distribution, expected, trace }
}

function traceOf(
  { loss: { single, yearly }, factors }: LossEvent,
  phase: keyof LossEvent['factors'],
): string {
  const { frequency, impact } = factors[phase]
  const mean = (points: typeof single) =>
    `(${numberText(points.low)} + 4 × ${numberText(points.likely)} + ${numberText(points.high)}) / 6`
  const remaining = [frequency, impact]
    .filter((factor) => factor !== 1)
    .map((factor) => ` × ${numberText(factor)}`)
  const product = pertMean(single) * pertMean(yearly) * frequency * impact
  return `${mean(single)} × ${mean(yearly)}${remaining.join('')} = ${numberText(product, 2)}`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}
