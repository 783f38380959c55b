import type { Badge, BadgeLevel } from '../../drawing/draw-badge.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import type { SubjectId } from '../../model/tables.ts'
import { isOpen } from '../../risk/open-threat.ts'

/** Number and worst level of the open threats, at the subjects that have some. */
export function threatBadges(rows: readonly ThreatRow[]): ReadonlyMap<SubjectId, Badge> {
  const badges = new Map<SubjectId, Badge>()
  for (const row of rows.filter(isOpen)) {
    const level = row.dread.level === null ? 'unrated' : levels[row.dread.level]
    for (const subject of row.subjects) {
      const known = badges.get(subject)
      const worst = known !== undefined && ranks[known.level] > ranks[level] ? known.level : level
      badges.set(subject, { level: worst, count: (known?.count ?? 0) + 1 })
    }
  }
  return badges
}

const levels: { readonly [level in DreadLevel]: BadgeLevel } = { High: 'high', Medium: 'medium', Low: 'low' }
const ranks: { readonly [level in BadgeLevel]: number } = { unrated: 0, low: 1, medium: 2, high: 3 }
