import type { AssetDimension, FiveStep } from '../model/records/risk-policy.ts'
import type { Asset, AssetThreat, IdOf } from '../model/tables.ts'
import type { Phase } from './phase.ts'

/** MAGERIT-style figures of all assets. Qualitative and quantitative values stand side by side and are never mixed. */
export interface AssetsRisk {
  /** In the order of the asset list (by id). */
  readonly assets: readonly AssetRisk[]
  /**
   * Assets of a cycle of dependencies, ending where it begins, when a damaged file holds one: figures that
   * follow dependencies are then left out. Null where there is none.
   */
  readonly cycle: readonly IdOf<'asset'>[] | null
  /** Worst qualitative risk over all assets, by phase; null when no asset threat is rated. */
  readonly worst: { readonly [phase in Phase]: FiveStep | null }
  /** Expected loss per year in the model's currency: deflected risks added over all assets, by phase; null without amounts. */
  readonly yearlyLoss: { readonly [phase in Phase]: number | null }
}

export interface AssetRisk {
  readonly asset: Asset
  /** What it depends on, directly or not, with the transitive degree in (0, 1]; sorted by id. */
  readonly dependsOn: readonly DegreeOf[]
  /** What depends on it, directly or not; sorted by id. */
  readonly dependants: readonly DegreeOf[]
  /** One entry for each dimension that it has a value in, own or accumulated. */
  readonly values: readonly AssetValue[]
  /** Threats on it by what may happen, from `assetThreat` records. */
  readonly threats: readonly AssetThreatRisk[]
  /** Findings and hand-written threats on what carries it, from the worst; ids of threat rows. */
  readonly touchedBy: readonly string[]
  /** Of these, how many are open (not mitigated, accepted, transferred, not applicable, out of scope) at each level; `none` is not rated. */
  readonly openByLevel: { readonly [level in 'High' | 'Medium' | 'Low' | 'none']: number }
  /** Place in the ranking by the threats that touch it: 1 is the most threatened. Ties share a place. */
  readonly rank: number
  /** Worst risk of its threats, accumulated (where to put safeguards) and deflected (what is lost by what it depends on). */
  readonly accumulated: { readonly [phase in Phase]: FiveStep | null }
  readonly deflected: { readonly [phase in Phase]: FiveStep | null }
  /** Expected loss per year, currency: of its own threats and those of what it depends on, on its own amounts. */
  readonly yearlyLoss: { readonly [phase in Phase]: number | null }
}

export interface DegreeOf {
  readonly id: IdOf<'asset'>
  /** 0 (exclusive) to 1. */
  readonly degree: number
  /** The recursion that gave it, such as `1 − (1 − 0.8 × 1) × (1 − 0.6 × 1) = 0.92`. */
  readonly trace: string
}

export interface AssetValue {
  readonly dimension: AssetDimension
  /** 0 to 10; null without one of its own. */
  readonly own: number | null
  /** 0 to 10: the largest of its own and of all that depend on it; the degree does not dampen it. */
  readonly accumulated: number | null
  /** Asset from which the accumulated value is; itself where its own is largest. */
  readonly from: IdOf<'asset'> | null
  readonly ownAmount: number | null
  /** Currency: own amount plus each dependant's own × degree. */
  readonly accumulatedAmount: number | null
  /** `max(5, 8) = 8`, and the sum of amounts. */
  readonly trace: string
}

/** One `assetThreat` record, judged in each dimension that it degrades and each phase. */
export interface AssetThreatRisk {
  readonly threat: AssetThreat
  /** Events per year without mitigations: its own rate, or that of its likelihood. */
  readonly yearlyRate: number
  /** Mitigations assigned to the findings that it sums up: the package that counts. */
  readonly mitigations: readonly IdOf<'mitigation'>[]
  readonly phases: { readonly [phase in Phase]: AssetThreatFigures }
  /** Worst over its dimensions, accumulated. */
  readonly worst: { readonly [phase in Phase]: FiveStep | null }
}

export interface AssetThreatFigures {
  /** Of the package, 0 to 1; `impact` and `frequency` are its two parts: (1 − impact)(1 − frequency) = 1 − total. */
  readonly effect: {
    readonly total: number
    readonly impact: number
    readonly frequency: number
    readonly trace: string
  }
  readonly yearlyRate: number
  readonly likelihood: FiveStep
  readonly dimensions: readonly DimensionRisk[]
}

export interface DimensionRisk {
  readonly dimension: AssetDimension
  /** Share of the value that is lost, 0 to 1, after mitigations. */
  readonly degradation: number
  readonly accumulated: ImpactAndRisk
  /** On each asset of one's own value that depends on the threatened one, and on that itself (degree 1). */
  readonly deflected: readonly (ImpactAndRisk & { readonly asset: IdOf<'asset'>; readonly degree: number })[]
}

export interface ImpactAndRisk {
  /** Null without a value on the 0 to 10 scale. */
  readonly impact: FiveStep | null
  readonly risk: FiveStep | null
  /** Currency per event; null without an amount. */
  readonly impactAmount: number | null
  /** Currency per year. */
  readonly riskAmount: number | null
  /** The arithmetic, such as `1,000,000 × 0.9 = 900,000; × 0.1 per year = 90,000`. */
  readonly trace: string
}
