import { exact } from '../base/number-text.ts'
import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { publishedYearlyRates, worseStep } from '../methods/magerit/scales.ts'
import { type Document, get, list } from '../model/document.ts'
import type { FiveStep, Maturity } from '../model/records/risk-policy.ts'
import type { AssetThreat, Assignment, Mitigation } from '../model/tables.ts'
import type { AssetRisk, AssetsRisk, AssetThreatRisk } from './asset-risk.ts'
import { assetThreatRisk, ofPhases } from './asset-threat-risk.ts'
import { type AssetTouches, assetTouches } from './asset-touches.ts'
import { type AssetWorths, assetWorths } from './asset-values.ts'
import { assignedMitigations } from './assigned-mitigations.ts'
import { maturityEffectOf } from './mitigation-effect.ts'
import type { Phase } from './phase.ts'

/**
 * MAGERIT-style figures of a model's assets. Works with two assets and no dependency; what has no value and no
 * threat has no risk. An edit of what an element answers leaves all of it as it is but the threats that touch.
 */
export function assetsRisk(
  document: Document,
  vocabularies: readonly Vocabulary[],
  rows: readonly ThreatRow[],
): AssetsRisk {
  const figures = figuresOf(
    assetWorths(document),
    list(document, 'assetThreat'),
    list(document, 'mitigation'),
    list(document, 'assignment'),
    maturityEffectOf(document),
    yearlyRatesOf(document),
    vocabularies,
  )
  return joined(figures, assetTouches(document, rows))
}

/** Events per year of each likelihood: the model's own table, else the published one. */
export function yearlyRatesOf(document: Document): { readonly [step in FiveStep]: number } {
  return get(document, 'riskPolicy', 'riskPolicy:main')?.yearlyRates ?? publishedYearlyRates
}

type Figures = Omit<AssetsRisk, 'assets'> & {
  readonly assets: readonly Omit<AssetRisk, keyof AssetTouches>[]
}

const figuresOf = rememberLast(
  (
    worths: AssetWorths,
    assetThreats: readonly AssetThreat[],
    mitigations: readonly Mitigation[],
    assignments: readonly Assignment[],
    maturityEffect: { readonly [maturity in Maturity]: number },
    yearlyRates: { readonly [step in FiveStep]: number },
    vocabularies: readonly Vocabulary[],
  ): Figures => {
    const vocabulary = createVocabularyIndex(vocabularies)
    const assignedTo = assignedMitigations(mitigations, assignments)
    const context = { worths, vocabulary, maturityEffect, yearlyRates, assignedTo }
    const risks = assetThreats.map((threat) => assetThreatRisk(threat, context))
    const onAsset = grouped(risks)
    const fallsBack = fallingBack(risks)
    const assets = [...worths.byId.values()].map(({ asset, dependsOn, dependants, values }) => {
      const threats = onAsset.get(asset.id) ?? []
      const { deflected, yearlyLoss } = fallsBack.get(asset.id) ?? nothing
      const accumulated = ofPhases((phase) => worstOf(threats.map(({ worst }) => worst[phase])))
      return { asset, dependsOn, dependants, values, threats, accumulated, deflected, yearlyLoss }
    })
    return {
      assets,
      cycle: worths.cycle,
      worst: ofPhases((phase) => worstOf(assets.map(({ accumulated }) => accumulated[phase]))),
      yearlyLoss: ofPhases((phase) => sumOf(assets.map(({ yearlyLoss }) => yearlyLoss[phase]))),
    }
  },
)

const joined = rememberLast(
  (figures: Figures, touches: ReadonlyMap<string, AssetTouches>): AssetsRisk => ({
    ...figures,
    assets: figures.assets.map((each) => ({ ...each, ...(touches.get(each.asset.id) ?? untouched) })),
  }),
)

const untouched: AssetTouches = {
  touchedBy: [],
  openByLevel: { High: 0, Medium: 0, Low: 0, none: 0 },
  rank: 1,
}

type FallsBack = Pick<AssetRisk, 'deflected' | 'yearlyLoss'>
const nothing: FallsBack = { deflected: ofPhases(() => null), yearlyLoss: ofPhases(() => null) }

function grouped(risks: readonly AssetThreatRisk[]): ReadonlyMap<string, readonly AssetThreatRisk[]> {
  const groups = new Map<string, AssetThreatRisk[]>()
  for (const risk of risks) {
    const group = groups.get(risk.threat.asset)
    if (group === undefined) groups.set(risk.threat.asset, [risk])
    else group.push(risk)
  }
  return groups
}

/** What falls back on each asset from threats to itself and to what it depends on, as its own loss. */
function fallingBack(risks: readonly AssetThreatRisk[]): ReadonlyMap<string, FallsBack> {
  type Sums = { readonly [phase in Phase]: { worst: FiveStep | null; loss: number | null } }
  const sums = new Map<string, Sums>()
  for (const { phases: inPhases } of risks) {
    for (const phase of ['potential', 'current', 'target'] as const) {
      for (const { asset, risk, riskAmount } of inPhases[phase].dimensions.flatMap(
        (each) => each.deflected,
      )) {
        const known = sums.get(asset) ?? ofPhases(() => ({ worst: null, loss: null }))
        sums.set(asset, known)
        known[phase].worst = worseStep(known[phase].worst, risk)
        if (riskAmount !== null) known[phase].loss = (known[phase].loss ?? 0) + riskAmount
      }
    }
  }
  return new Map(
    [...sums].map(([asset, of]) => [
      asset,
      {
        deflected: ofPhases((phase) => of[phase].worst),
        yearlyLoss: ofPhases((phase) => sumOf([of[phase].loss])),
      },
    ]),
  )
}

function worstOf(steps: readonly (FiveStep | null)[]): FiveStep | null {
  return steps.reduce(worseStep, null)
}

/** Null when there is nothing to add. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.flatMap((amount) => amount ?? [])
  return known.length === 0 ? null : exact(known.reduce((sum, each) => sum + each, 0))
}
