import type { ThreatRow } from '../engine/threat.ts'
import { readCvss } from '../methods/cvss/cvss.ts'
import type { CvssScore } from '../methods/cvss/cvss-score.ts'
import { convertToDread10, dread10 } from '../methods/dread10/dread10.ts'
import { owasp } from '../methods/owasp/owasp.ts'
import type { RiskPolicy } from '../model/tables.ts'
import type { SchemeRating } from './threat-risk.ts'

/**
 * The rating by the scheme of the model beside DREAD on 1 to 3; null where that is the scheme. Without a rating of its
 * own DREAD on 0 to 10 is filled in from 1 to 3 and says so; nothing else is converted.
 */
export function schemeRating(row: ThreatRow, scheme: NonNullable<RiskPolicy['scheme']>): SchemeRating | null {
  switch (scheme) {
    case 'dread3':
      return null
    case 'dread10': {
      const own = row.decision?.dread10
      const hasFactors = Object.values(row.dread.factors).some((value) => value !== null)
      const factors = own === undefined ? convertToDread10(row.dread.factors) : filled(dread10.factors, own)
      const basis = own !== undefined ? 'rated' : hasFactors ? 'converted' : 'none'
      return { scheme, factors, basis, score: dread10.score(factors) }
    }
    case 'owasp': {
      const own = row.decision?.owasp
      const factors = filled(owasp.factors, own ?? {})
      return { scheme, factors, basis: own === undefined ? 'none' : 'rated', score: owasp.score(factors) }
    }
  }
}

/** What the threat's vector amounts to; null without one, or when it is none. */
export function cvssOf({ decision }: ThreatRow): CvssScore | null {
  if (decision?.cvss === undefined || decision.cvss === '') return null
  const read = readCvss(decision.cvss)
  return read.ok ? read.value : null
}

function filled<F extends string>(
  factors: readonly { readonly id: F }[],
  given: { readonly [factor: string]: number },
): { readonly [factor in F]: number | null } {
  return Object.fromEntries(factors.map(({ id }) => [id, given[id] ?? null])) as {
    readonly [factor in F]: number | null
  }
}
