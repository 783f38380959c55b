import { rememberLast } from '../base/remember-last.ts'
import { accumulatedAmount, accumulatedValue } from '../methods/magerit/accumulated.ts'
import { type Degree, type Degrees, transitiveDegrees } from '../methods/magerit/degrees.ts'
import { type Document, list } from '../model/document.ts'
import { assetDimensions } from '../model/records/risk-policy.ts'
import type { Asset, Dependency, IdOf } from '../model/tables.ts'
import type { AssetValue, DegreeOf } from './asset-risk.ts'

/** What follows from assets and their dependencies alone. */
export interface AssetWorth {
  readonly asset: Asset
  readonly dependsOn: readonly DegreeOf[]
  readonly dependants: readonly DegreeOf[]
  readonly values: readonly AssetValue[]
}

export interface AssetWorths {
  readonly byId: ReadonlyMap<string, AssetWorth>
  readonly cycle: readonly IdOf<'asset'>[] | null
}

/** Memoised by the two tables that it reads. */
export function assetWorths(document: Document): AssetWorths {
  return worthsOf(list(document, 'asset'), list(document, 'dependency'))
}

const worthsOf = rememberLast(
  (assets: readonly Asset[], dependencies: readonly Dependency[]): AssetWorths => {
    const sorted = transitiveDegrees(
      assets.map(({ id }) => id),
      dependencies,
    )
    const degrees: Degrees = 'degrees' in sorted ? sorted.degrees : new Map()
    const dependants = reversed(degrees)
    const ofId = new Map(assets.map((asset) => [asset.id, asset]))
    const byId = new Map(
      assets.map((asset): readonly [string, AssetWorth] => {
        const above = dependants.get(asset.id) ?? []
        const uppers = above.flatMap(({ id, degree }) => {
          const upper = ofId.get(id)
          return upper === undefined ? [] : [{ asset: upper, degree }]
        })
        const dependsOn = [...(degrees.get(asset.id) ?? [])].map(([id, degree]) => degreeOf(id, degree))
        return [asset.id, { asset, dependsOn, dependants: above, values: valuesOf(asset, uppers) }]
      }),
    )
    return { byId, cycle: 'cycle' in sorted ? (sorted.cycle as readonly IdOf<'asset'>[]) : null }
  },
)

function valuesOf(
  asset: Asset,
  uppers: readonly { readonly asset: Asset; readonly degree: number }[],
): readonly AssetValue[] {
  return assetDimensions.flatMap((dimension) => {
    const own = asset.values?.[dimension] ?? null
    const ownAmount = asset.amounts?.[dimension] ?? null
    const worth = (of: 'values' | 'amounts') =>
      uppers.flatMap(({ asset: upper, degree }) => {
        const value = upper[of]?.[dimension]
        return value === undefined ? [] : [{ id: upper.id, own: value, degree }]
      })
    const points = accumulatedValue(asset.id, own, worth('values'))
    const amount = accumulatedAmount(asset.id, ownAmount, worth('amounts'))
    if (points === null && amount === null) return []
    return [
      {
        dimension,
        own,
        accumulated: points?.value ?? null,
        from: (points?.from as IdOf<'asset'> | undefined) ?? null,
        ownAmount,
        accumulatedAmount: amount?.value ?? null,
        trace: [points?.trace ?? [], amount?.trace ?? []].flat().join('; '),
      },
    ]
  })
}

function reversed(degrees: Degrees): ReadonlyMap<string, readonly DegreeOf[]> {
  const dependants = new Map<string, DegreeOf[]>()
  for (const [upper, lowers] of [...degrees].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [lower, degree] of lowers)
      dependants.set(lower, [...(dependants.get(lower) ?? []), degreeOf(upper, degree)])
  return dependants
}

function degreeOf(id: string, { degree, trace }: Degree): DegreeOf {
  return { id: id as IdOf<'asset'>, degree, trace }
}
