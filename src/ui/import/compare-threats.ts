import type { ThreatRow } from '../../engine/threat.ts'
import { type RecordedIn, recordedIn } from '../panels/threats/threat-filter.ts'

/** How many threats the file and the rules both have, and how many one of them has alone. */
export function compareThreats(rows: readonly ThreatRow[]): Readonly<Record<RecordedIn, number>> {
  const counts = { both: 0, here: 0, file: 0 }
  for (const row of rows) counts[recordedIn(row)] += 1
  return counts
}
