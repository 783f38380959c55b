import type { AssetDimension } from '../model/records/risk-policy.ts'
import type { Asset } from '../model/tables.ts'

/** One kind of impact over all assets. */
export interface ImpactCount {
  /** As it was written first. */
  readonly impact: string
  readonly assets: readonly Asset['id'][]
  /** Dimensions that its words speak of; empty for none. */
  readonly dimensions: readonly AssetDimension[]
}

/** Impacts by kind, the most common first, ties by name; "Loss of data" and "loss of data " are one kind. */
export function impactCounts(assets: readonly Asset[]): readonly ImpactCount[] {
  const kinds = new Map<string, { impact: string; assets: Set<Asset['id']> }>()
  for (const { id, impacts } of assets)
    for (const impact of impacts) {
      const key = impact.trim().toLowerCase()
      if (key === '') continue
      const kind = kinds.get(key) ?? { impact: impact.trim(), assets: new Set() }
      kinds.set(key, kind)
      kind.assets.add(id)
    }
  return [...kinds.entries()]
    .sort(([a, one], [b, other]) => other.assets.size - one.assets.size || (a < b ? -1 : 1))
    .map(([, kind]) => ({
      impact: kind.impact,
      assets: [...kind.assets],
      dimensions: dimensionsOfImpact(kind.impact),
    }))
}

/** What an impact is about, from its words: an orientation, not a judgement. */
export function dimensionsOfImpact(impact: string): readonly AssetDimension[] {
  return words.filter(([, pattern]) => pattern.test(impact)).map(([dimension]) => dimension)
}

const words: readonly (readonly [AssetDimension, RegExp])[] = [
  ['availability', /availab|loss of (information|data|service)|outage|interrupt|unreachable/i],
  ['integrity', /integrity|tamper|manipulat|falsif|altered|wrong data/i],
  ['confidentiality', /confidential|disclos|privacy|eavesdrop|leak|violation of secrecy/i],
  ['authenticity', /authentic|impersonat|identity|spoof|unauthori[sz]ed access/i],
  ['traceability', /traceab|accountab|repudiat|audit/i],
]
