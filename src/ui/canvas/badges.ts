import type { FindingsState } from '../../app/editor.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import type { SubjectId } from '../../model/tables.ts'

export type BadgeLevel = 'high' | 'medium' | 'low' | 'unrated' | 'done'

/** What the canvas says about the threats of one subject. */
export interface Badge {
  /** Worst level of what is still to be treated; `done` when nothing is. */
  readonly level: BadgeLevel
  /** Threats to be treated; of `done`, the treated ones. */
  readonly count: number
}

/**
 * Badges by subject; a badge that says the same as before keeps its identity, so that its node does too. One pass over
 * the rows: it runs after every edit, and a large model has ten thousand.
 */
export function badgesOf(
  { rows }: Pick<FindingsState, 'rows'>,
  before: ReadonlyMap<SubjectId, Badge>,
): ReadonlyMap<SubjectId, Badge> {
  const tallies = new Map<SubjectId, Tally>()
  for (const row of rows) {
    if (row.origin === 'gone') continue
    const isOpen = row.status === 'open' || row.status === 'needs-investigation'
    const level = isOpen ? levelOf(row) : 'unrated'
    for (const subject of row.subjects) {
      const tally = tallies.get(subject) ?? { open: 0, treated: 0, level: 'unrated' }
      if (isOpen) tally.open++
      else tally.treated++
      if (ranks[level] > ranks[tally.level]) tally.level = level
      tallies.set(subject, tally)
    }
  }
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, { open, treated, level }] of tallies) {
    const badge: Badge = open > 0 ? { level, count: open } : { level: 'done', count: treated }
    const known = before.get(subject)
    const same = known !== undefined && known.level === badge.level && known.count === badge.count
    badges.set(subject, same ? known : badge)
  }
  return badges
}

interface Tally {
  open: number
  treated: number
  level: keyof typeof ranks
}

const ranks = { unrated: 0, low: 1, medium: 2, high: 3 } as const

function levelOf(row: ThreatRow): keyof typeof ranks {
  switch (row.dread.level) {
    case 'High':
      return 'high'
    case 'Medium':
      return 'medium'
    case 'Low':
      return 'low'
    case null:
      return 'unrated'
  }
}
