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

/** Badges by subject; a badge that says the same as before keeps its identity, so that its node does too. */
export function badgesOf(
  findings: Pick<FindingsState, 'rows' | 'bySubject'>,
  before: ReadonlyMap<SubjectId, Badge>,
): ReadonlyMap<SubjectId, Badge> {
  const rows = new Map(findings.rows.map((row) => [row.id, row]))
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, ids] of findings.bySubject) {
    const badge = badgeOf(ids.flatMap((id) => rows.get(id) ?? []))
    if (badge === null) continue
    const known = before.get(subject)
    const same = known !== undefined && known.level === badge.level && known.count === badge.count
    badges.set(subject, same ? known : badge)
  }
  return badges
}

const ranks = { unrated: 0, low: 1, medium: 2, high: 3 } as const

function badgeOf(rows: readonly ThreatRow[]): Badge | null {
  let open = 0
  let treated = 0
  let level: keyof typeof ranks = 'unrated'
  for (const row of rows) {
    if (row.origin === 'gone') continue
    if (row.status !== 'open' && row.status !== 'needs-investigation') {
      treated++
      continue
    }
    open++
    const own = levelOf(row)
    if (ranks[own] > ranks[level]) level = own
  }
  if (open > 0) return { level, count: open }
  return treated > 0 ? { level: 'done', count: treated } : null
}

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
