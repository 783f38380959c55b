import type { SubjectId } from '../../model/tables.ts'
import type { ThreatRisk } from '../threat-risk.ts'

/** The worst threat that helps an attacker at a subject. */
export interface Help {
  readonly threat: string
  /** With the mitigations that work now, 5 to 15; null when it is not rated. */
  readonly sum: number | null
}

/**
 * What helps at each subject: threats that nobody removed. Accepted and transferred ones help too, as accepting
 * stops nobody.
 */
export function helpBySubject(risks: readonly ThreatRisk[]): ReadonlyMap<SubjectId, Help> {
  const help = new Map<SubjectId, Help>()
  for (const { row, residual } of risks) {
    if (row.origin === 'gone' || removed.has(row.status)) continue
    const { sum } = residual.current
    for (const subject of row.subjects) {
      const known = help.get(subject)
      if (known === undefined || costOf(known.sum) > costOf(sum)) help.set(subject, { threat: row.id, sum })
    }
  }
  return help
}

/**
 * What a step costs an attacker: 16 less the DREAD sum of the worst threat that helps, so 1 (15) to 11 (5); unrated
 * threats count as the middle, 10. Without any threat 16: harder than every known way, yet never impossible, since
 * "none found" is no proof.
 */
export function costOf(sum: number | null | undefined): number {
  return sum === undefined ? costWithoutThreat : costWithoutThreat - (sum ?? unratedSum)
}

/** The easier of two. */
export function easier(a: Help | undefined, b: Help | undefined): Help | undefined {
  return costOf(a?.sum) <= costOf(b?.sum) ? (a ?? b) : b
}

const costWithoutThreat = 16
const unratedSum = 10
const removed: ReadonlySet<string> = new Set(['mitigated', 'not-applicable', 'out-of-scope'])
