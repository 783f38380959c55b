import type { ThreatRow } from '../../../engine/threat.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'

/** How the work stands, by axis: each axis adds up to `total`. */
export interface ThreatCounts {
  readonly total: number
  /** By a person, overrides included. */
  readonly rated: number
  readonly suggested: number
  /** Neither rated nor suggested. */
  readonly notRated: number
  readonly assumed: number
  /** Only statuses that occur, in their order. */
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
}

export function countThreats(rows: readonly ThreatRow[]): ThreatCounts {
  let rated = 0
  let suggested = 0
  let assumed = 0
  const byStatus = new Map<Status, number>()
  for (const row of rows) {
    if (row.dread.basis === 'rated' || row.dread.basis === 'overridden') rated += 1
    else if (row.dread.basis === 'suggested') suggested += 1
    if (row.assumed) assumed += 1
    byStatus.set(row.status, (byStatus.get(row.status) ?? 0) + 1)
  }
  return {
    total: rows.length,
    rated,
    suggested,
    notRated: rows.length - rated - suggested,
    assumed,
    byStatus: statuses.flatMap((status) => {
      const count = byStatus.get(status)
      return count === undefined ? [] : [{ status, count }]
    }),
  }
}
