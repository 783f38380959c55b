import type { AssetDimension, FiveStep } from '../../../model/records/risk-policy.ts'
import type { Asset } from '../../../model/tables.ts'
import type { AssetsRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'

/** One threat's part in a figure of an asset. */
export interface FigureTerm {
  /** Of what may happen. */
  readonly threat: string
  /** Where it strikes. */
  readonly asset: Asset['id']
  readonly dimension: AssetDimension
  readonly risk: FiveStep | null
  /** Currency per year. */
  readonly amount: number | null
  readonly trace: string
}

/** What makes up the risk where it strikes: the threats on the asset, on its accumulated value. */
export function termsHere(figures: AssetsRisk, id: Asset['id'], phase: Phase): readonly FigureTerm[] {
  const threats = figures.assets.find(({ asset }) => asset.id === id)?.threats ?? []
  return threats.flatMap(({ threat, phases }) =>
    phases[phase].dimensions.map(({ dimension, accumulated: { risk, riskAmount, trace } }) => ({
      ...{ threat: threat.title, asset: threat.asset, dimension, risk, amount: riskAmount, trace },
    })),
  )
}

/** What makes up the risk that falls back on an asset: all threats on it and on what it depends on, on its own value. */
export function termsFallingBack(figures: AssetsRisk, id: Asset['id'], phase: Phase): readonly FigureTerm[] {
  return figures.assets.flatMap(({ threats }) =>
    threats.flatMap(({ threat, phases }) =>
      phases[phase].dimensions.flatMap(({ dimension, deflected }) =>
        deflected
          .filter(({ asset }) => asset === id)
          .map(({ risk, riskAmount, trace }) => ({
            ...{ threat: threat.title, asset: threat.asset, dimension, risk, amount: riskAmount, trace },
          })),
      ),
    ),
  )
}
