import type { ThreatRow } from '../../engine/threat.ts'
import { type RecordedIn, recordedIn } from '../panels/threats/threat-filter.ts'

export interface ComparedCounts extends Readonly<Record<RecordedIn, number>> {
  /** Found only here, but out of scope: the other tool makes no threats of these. Not among `here`. */
  readonly leftOut: number
}

/** How many threats the file and the rules both have, and how many one of them has alone. */
export function compareThreats(rows: readonly ThreatRow[]): ComparedCounts {
  const counts = { both: 0, here: 0, file: 0, leftOut: 0 }
  for (const row of rows) counts[isLeftOut(row) ? 'leftOut' : recordedIn(row)] += 1
  return counts
}

function isLeftOut({ recorded, finding }: ThreatRow): boolean {
  return recorded === null && finding?.outOfScope === true
}
