import type { ThreatRow } from '../../../engine/threat.ts'
import { type DreadLevel, dreadLevels } from '../../../model/records/decision.ts'

export type Grouping = 'none' | 'rule' | 'element'

/** What stands on one line of the table. */
export type ThreatLine =
  | { readonly kind: 'threat'; readonly key: string; readonly row: ThreatRow }
  | {
      readonly kind: 'group'
      readonly key: string
      /** Rule id or names; empty for hand-written threats, or for those about nothing drawn. */
      readonly label: string
      /** What the rule is about, beside its id; empty else. */
      readonly detail: string
      readonly count: number
      readonly worst: DreadLevel | null
      readonly isCollapsed: boolean
    }

/**
 * The lines to show, in order. Groups stand in the order of their first row, so that the sort decides
 * there too; rows of a collapsed group are left out. A threat about several subjects stands once, under
 * all of them together.
 */
export function groupThreats(
  rows: readonly ThreatRow[],
  grouping: Grouping,
  collapsed: ReadonlySet<string>,
): readonly ThreatLine[] {
  if (grouping === 'none') return rows.map(lineOf)
  const groups = new Map<string, ThreatRow[]>()
  for (const row of rows) {
    const key = groupKey(row, grouping)
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [row])
    else members.push(row)
  }
  const lines: ThreatLine[] = []
  for (const [key, members] of groups) {
    const isCollapsed = collapsed.has(key)
    const [first] = members
    if (first === undefined) continue
    lines.push({
      kind: 'group',
      key,
      ...groupWords(first, grouping),
      count: members.length,
      worst: worstOf(members),
      isCollapsed,
    })
    if (!isCollapsed) for (const row of members) lines.push(lineOf(row))
  }
  return lines
}

/** Which group a row stands in; unlike any row id. */
export function groupKey(row: ThreatRow, grouping: Exclude<Grouping, 'none'>): string {
  return grouping === 'rule'
    ? `group rule ${row.packId ?? ''}/${row.ruleId ?? ''}`
    : `group element ${row.subjects.length > 0 ? row.subjects.join(' ') : row.subjectNames.join(' ')}`
}

function groupWords(row: ThreatRow, grouping: Exclude<Grouping, 'none'>) {
  return grouping === 'rule'
    ? { label: row.ruleId ?? '', detail: row.ruleId === null ? '' : row.group }
    : { label: row.subjectNames.join(', '), detail: '' }
}

function worstOf(rows: readonly ThreatRow[]): DreadLevel | null {
  let worst = -1
  for (const { dread } of rows)
    if (dread.level !== null) worst = Math.max(worst, dreadLevels.indexOf(dread.level))
  return dreadLevels[worst] ?? null
}

const lineCache = new WeakMap<ThreatRow, ThreatLine>()

/** The same line for the same row, so that lines on screen need not render again. */
function lineOf(row: ThreatRow): ThreatLine {
  const known = lineCache.get(row)
  if (known !== undefined) return known
  const line: ThreatLine = { kind: 'threat', key: row.id, row }
  lineCache.set(row, line)
  return line
}
