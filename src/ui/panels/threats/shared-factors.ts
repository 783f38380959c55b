import type { ThreatRow } from '../../../engine/threat.ts'
import { dreadFactorIds } from '../../../model/records/decision.ts'
import type { RatedFactors } from './dread-factors.ts'

/** The factors that all rows have; null where they differ or where there is none. */
export function sharedFactors(rows: readonly ThreatRow[]): RatedFactors {
  const shared = dreadFactorIds.map((id) => {
    const value = rows[0]?.dread.factors[id] ?? null
    return [id, rows.every((row) => row.dread.factors[id] === value) ? value : null]
  })
  return Object.fromEntries(shared) as RatedFactors
}
