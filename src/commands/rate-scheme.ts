import { uniqueBy } from '../base/unique.ts'
import type { Decision } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface RateSchemeArgs {
  readonly threats: readonly ThreatSummary[]
  readonly scheme: 'dread10' | 'owasp'
  /** By factor; null for "not rated", and what is absent stays as it is. */
  readonly factors: { readonly [factor: string]: number | null }
}

/** Rates threats by another scheme than DREAD on 1 to 3; a changed rating is signed and dated. */
export const rateScheme = defineCommand<RateSchemeArgs>({
  id: 'rate-scheme',
  run: (document, { threats, scheme, factors }, { now, author }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = decisionOn(document, threat)
      const rated: Decision = { ...current, [scheme]: withFactors(current[scheme], factors) }
      const isSame = decisionChanges(document, current, rated).length === 0
      return isSame ? [] : decisionChanges(document, current, { ...rated, ratedBy: author, ratedAt: now() })
    })
    return outcome(document, changes)
  },
})

/** The rating with these factors; none at all is no rating. */
function withFactors(
  current: { readonly [factor: string]: number } | undefined,
  factors: RateSchemeArgs['factors'],
): { [factor: string]: number } | undefined {
  const merged = Object.entries({ ...current, ...factors })
  const rated = merged.flatMap(([factor, value]) => (value === null ? [] : [[factor, value] as const]))
  return rated.length === 0 ? undefined : Object.fromEntries(rated)
}
