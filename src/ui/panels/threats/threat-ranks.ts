import type { ThreatRow } from '../../../engine/threat.ts'
import { strideLetters } from '../../../model/record.ts'
import { dreadLevels, safetySeverities } from '../../../model/records/decision.ts'
import type { Harms } from '../../../risk/harms.ts'

/** Ranks by which columns of the threat list are sorted, the least first; null for what stands last both ways. */

/** By level, then by sum. */
export function levelRank({ dread }: ThreatRow): number | null {
  return dread.level === null ? null : 100 * dreadLevels.indexOf(dread.level) + (dread.sum ?? 0)
}

/** In the order of the letters; one letter before several that begin with it. */
export function strideRank({ stride }: ThreatRow): number | null {
  if (stride.length === 0) return null
  return stride.reduce((rank, letter) => rank * 7 + strideLetters.indexOf(letter) + 1, 0) / 7 ** stride.length
}

/** Unacceptable harm after any other of its severity. */
export function harmRank(row: ThreatRow, harms: Harms): number | null {
  const severity = harms.severityOf(row)
  return severity === null ? null : 2 * safetySeverities.indexOf(severity) + Number(harms.isUnacceptable(row))
}

/** By level with what works now, then by sum. */
export function residualRank(row: ThreatRow, harms: Harms): number | null {
  const { level, sum } = harms.riskOf(row).residual.current
  return level === null ? null : 100 * dreadLevels.indexOf(level) + (sum ?? 0)
}

/** From the most urgent; words that no template is known to use come last. */
const priorityWords = [
  'critical',
  'highest',
  'very high',
  'high',
  'medium',
  'moderate',
  'low',
  'lowest',
  'very low',
]

export function priorityRank({ priority }: ThreatRow): number | null {
  if (priority === null || priority === '') return null
  const rank = priorityWords.indexOf(priority.trim().toLowerCase())
  return rank < 0 ? -1 : priorityWords.length - rank
}
