import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type PackagePart, packageEffect } from '../methods/magerit/package-effect.ts'
import { qualitativeRisk } from '../methods/magerit/qualitative.ts'
import { quantitativeRisk, residual } from '../methods/magerit/quantitative.ts'
import { likelihoodOfRate, worseStep } from '../methods/magerit/scales.ts'
import { assetDimensions, type FiveStep, type Maturity } from '../model/records/risk-policy.ts'
import type { AssetThreat, Mitigation } from '../model/tables.ts'
import type { AssetThreatFigures, AssetThreatRisk, DimensionRisk, ImpactAndRisk } from './asset-risk.ts'
import type { AssetWorths } from './asset-values.ts'
import { maturityIn } from './mitigation-effect.ts'
import { type Phase, phases } from './phase.ts'

export interface AssetThreatContext {
  readonly worths: AssetWorths
  readonly vocabulary: VocabularyIndex
  readonly maturityEffect: { readonly [maturity in Maturity]: number }
  readonly yearlyRates: { readonly [step in FiveStep]: number }
  /** Mitigations assigned to a finding; rejected ones left out. */
  readonly assignedTo: (finding: string) => readonly Mitigation[]
}

/** One asset threat in each phase, accumulated on its asset and deflected to what depends on that. */
export function assetThreatRisk(threat: AssetThreat, context: AssetThreatContext): AssetThreatRisk {
  const yearlyRate = threat.yearlyRate ?? context.yearlyRates[threat.likelihood]
  const mitigations = [...new Set(threat.findings.flatMap((finding) => context.assignedTo(finding)))]
  const inPhases = ofPhases((phase) => figuresIn(phase, threat, yearlyRate, mitigations, context))
  return {
    threat,
    yearlyRate,
    mitigations: mitigations.map(({ id }) => id),
    phases: inPhases,
    worst: ofPhases((phase) =>
      inPhases[phase].dimensions.reduce<FiveStep | null>(
        (worst, { accumulated }) => worseStep(worst, accumulated.risk),
        null,
      ),
    ),
  }
}

/** The same for each phase. */
export function ofPhases<T>(make: (phase: Phase) => T): { readonly [phase in Phase]: T } {
  const [potential, current, target] = phases
  return { potential: make(potential), current: make(current), target: make(target) }
}

/**
 * The share of a mitigation's effect that limits what an event costs; the rest makes it rarer. What prevents makes
 * it rarer, what corrects or recovers limits it, and what detects does half of each, as do those made by hand.
 */
export function shareOnImpact(mitigation: Mitigation, vocabulary: VocabularyIndex): number {
  const kind = mitigation.library === null ? undefined : vocabulary.mitigation(mitigation.library)?.kind
  switch (kind) {
    case 'preventive':
    case 'organisational':
      return 0
    case 'corrective':
    case 'recovery':
      return 1
    case 'detective':
    case undefined:
      return 0.5
  }
}

/** What mitigations are worth together in a phase; those that do not count yet stay in the package with 0. */
export function packageIn(
  phase: Phase,
  mitigations: readonly Mitigation[],
  { vocabulary, maturityEffect }: Pick<AssetThreatContext, 'vocabulary' | 'maturityEffect'>,
): ReturnType<typeof packageEffect> {
  const parts = mitigations.map((mitigation): PackagePart => {
    const maturity = maturityIn(mitigation, phase)
    const effect = maturity === null ? 0 : maturityEffect[maturity]
    return { effect, onImpact: shareOnImpact(mitigation, vocabulary) }
  })
  return packageEffect(phase === 'potential' ? [] : parts)
}

function figuresIn(
  phase: Phase,
  threat: AssetThreat,
  yearlyRate: number,
  mitigations: readonly Mitigation[],
  context: AssetThreatContext,
): AssetThreatFigures {
  const effect = packageIn(phase, mitigations, context)
  const yearly = residual(1, yearlyRate, effect).yearly
  const isOwnRate = threat.yearlyRate !== null || effect.frequency > 0
  const likelihood = isOwnRate ? likelihoodOfRate(yearly, context.yearlyRates) : threat.likelihood
  const dimensions = assetDimensions.flatMap((dimension): readonly DimensionRisk[] => {
    const lost = threat.degradation[dimension]
    if (lost === undefined) return []
    const { degradation } = residual(lost, yearlyRate, effect)
    return [dimensionRisk(threat, dimension, degradation, yearly, likelihood, context.worths)]
  })
  return { effect, yearlyRate: yearly, likelihood, dimensions }
}

function dimensionRisk(
  { asset }: AssetThreat,
  dimension: DimensionRisk['dimension'],
  degradation: number,
  yearly: number,
  likelihood: FiveStep,
  { byId }: AssetWorths,
): DimensionRisk {
  const worth = byId.get(asset)
  const value = worth?.values.find((each) => each.dimension === dimension)
  const judged = (points: number | null, amount: number | null, degree: number): ImpactAndRisk => {
    const qualitative = points === null ? null : qualitativeRisk(points, degradation * degree, likelihood)
    const money = amount === null ? null : quantitativeRisk(amount, degradation, yearly, degree)
    return {
      impact: qualitative?.impact ?? null,
      risk: qualitative?.risk ?? null,
      impactAmount: money?.impact ?? null,
      riskAmount: money?.risk ?? null,
      trace: [qualitative?.trace ?? [], money?.trace ?? []].flat().join('; '),
    }
  }
  const uppers = [{ id: asset, degree: 1 }, ...(worth?.dependants ?? [])]
  return {
    dimension,
    degradation,
    accumulated: judged(value?.accumulated ?? null, value?.accumulatedAmount ?? null, 1),
    deflected: uppers.flatMap(({ id, degree }) => {
      const own = byId.get(id)?.asset
      const points = own?.values?.[dimension] ?? null
      const amount = own?.amounts?.[dimension] ?? null
      return points === null && amount === null
        ? []
        : [{ asset: id, degree, ...judged(points, amount, degree) }]
    }),
  }
}
