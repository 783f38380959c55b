import type { ThreatRow } from '../../../engine/threat.ts'
import type { Harms } from '../../../risk/harms.ts'

/** Ready-made looks at the list, for the questions that people ask most. */
export const threatViews = ['all', 'papers', 'safety', 'assumed', 'reconfirm', 'new'] as const
export type ThreatViewId = (typeof threatViews)[number]

/** Ids of the threats that were there at the last visit; null when there was none. */
export type Seen = { readonly has: (id: string) => boolean } | null

/**
 * Whether a view shows a row. `papers`: its rule stands for a row of a published threat table. `safety`: it
 * could injure somebody lastingly or worse (S4, S5), or its rule says so. `reconfirm`:
 * decisions whose facts changed, and those whose threat is no longer found. `new`: not there at the last
 * visit; nothing is new on the first one.
 */
export function isInView(row: ThreatRow, view: ThreatViewId, seen: Seen, harms: Harms): boolean {
  switch (view) {
    case 'all':
      return true
    case 'papers':
      return row.finding !== null && row.finding.source !== null
    case 'safety':
      return isAboutSafety(row, harms)
    case 'assumed':
      return row.assumed
    case 'reconfirm':
      return row.reconfirm !== null || row.origin === 'gone'
    case 'new':
      return seen !== null && row.origin === 'generated' && !seen.has(row.id)
  }
}

/** By the severity that counts, a person's before the rule's. */
function isAboutSafety(row: ThreatRow, harms: Harms): boolean {
  const severity = harms.severityOf(row)
  return severity === 'S4' || severity === 'S5' || row.finding?.tags.includes('safety') === true
}

export function rowsInView(
  rows: readonly ThreatRow[],
  view: ThreatViewId,
  seen: Seen,
  harms: Harms,
): readonly ThreatRow[] {
  return view === 'all' ? rows : rows.filter((row) => isInView(row, view, seen, harms))
}

/** How many threats each view shows. */
export function countViews(
  rows: readonly ThreatRow[],
  seen: Seen,
  harms: Harms,
): Readonly<Record<ThreatViewId, number>> {
  const counts = { all: 0, papers: 0, safety: 0, assumed: 0, reconfirm: 0, new: 0 }
  for (const row of rows) {
    for (const view of threatViews) if (isInView(row, view, seen, harms)) counts[view] += 1
  }
  return counts
}
