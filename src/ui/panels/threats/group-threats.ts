import type { ThreatRow } from '../../../engine/threat.ts'
import { worseSeverity } from '../../../methods/safety/safety.ts'
import { type DreadLevel, dreadLevels, type SafetySeverity } from '../../../model/records/decision.ts'
import type { Harms } from '../../../risk/harms.ts'
import type { Folding, GridLine, RowGroup } from '../../grid/group-rows.ts'

/** What a person chose; `auto` groups by rule as soon as there are many. */
export type Grouping = 'auto' | 'none' | AppliedGrouping
export type AppliedGrouping = 'rule' | 'topic' | 'element'

/** From how many threats on a list is read by its groups, which begin folded. */
export const manyThreats = 40

/** Threats that belong together, with what its line says about all of them. */
export interface ThreatGroup extends RowGroup<ThreatRow> {
  /** `column`: by what a column of the table says, which is then the label. */
  readonly grouping: AppliedGrouping | 'column'
  readonly worst: DreadLevel | null
  readonly assumed: number
  /** Worst severity of harm; null where nobody comes to harm. */
  readonly harm: SafetySeverity | null
  /** Rows that may do unacceptable harm. */
  readonly unacceptable: number
  /** Rows with a status that a person chose, or that follows from the scope. */
  readonly decided: number
}

/** What stands on one line of the table. */
export type ThreatLine = GridLine<ThreatRow, ThreatGroup>

/** The grouping in force for so many threats. */
export function appliedGrouping(grouping: Grouping, count: number): 'none' | AppliedGrouping {
  return grouping === 'auto' ? (count > manyThreats ? 'rule' : 'none') : grouping
}

/**
 * The groups in the order of their first row, so that the sort decides there too. A threat about several
 * subjects stands once, under all of them together.
 */
export function groupThreats(
  rows: readonly ThreatRow[],
  grouping: AppliedGrouping,
  harms: Harms,
): readonly ThreatGroup[] {
  const groups = new Map<string, ThreatRow[]>()
  for (const row of rows) {
    const key = groupKey(row, grouping)
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [row])
    else members.push(row)
  }
  return [...groups].map(([key, members]) => summarise({ key, label: '', rows: members }, grouping, harms))
}

/** Groups by a column, with what their lines say of all their rows. */
export function threatGroups(groups: readonly RowGroup<ThreatRow>[], harms: Harms): readonly ThreatGroup[] {
  return groups.map((group) => summarise(group, 'column', harms))
}

/** The lines to show, in order. A rule with one threat needs no group; rows of a folded group are left out. */
export function linesOf(
  rows: readonly ThreatRow[],
  groups: readonly ThreatGroup[] | null,
  folding: Folding,
): readonly ThreatLine[] {
  if (groups === null) return rows.map((row) => lineOf(row, false))
  const isFoldedElse = rows.length > manyThreats
  const lines: ThreatLine[] = []
  for (const group of groups) {
    const { key } = group
    const [first, second] = group.rows
    if (first !== undefined && second === undefined && group.grouping === 'rule') {
      lines.push(lineOf(first, false))
      continue
    }
    const isFolded = folding.folded.has(key) || (isFoldedElse && !folding.open.has(key))
    lines.push({ kind: 'group', key, group, isFolded })
    if (!isFolded) for (const row of group.rows) lines.push(lineOf(row, true))
  }
  return lines
}

/** All rows in the order of the lines, folded or not. */
export function sequenceOf(
  rows: readonly ThreatRow[],
  groups: readonly ThreatGroup[] | null,
): readonly ThreatRow[] {
  return groups === null ? rows : groups.flatMap((group) => group.rows)
}

/** Which group a row stands in; unlike any row id. */
export function groupKey(row: ThreatRow, grouping: AppliedGrouping): string {
  if (grouping === 'topic') return `group topic ${row.group}`
  return grouping === 'rule'
    ? `group rule ${row.packId ?? ''}/${row.ruleId ?? ''}`
    : `group element ${row.subjects.length > 0 ? row.subjects.join(' ') : row.subjectNames.join(' ')}`
}

function summarise(group: RowGroup<ThreatRow>, grouping: ThreatGroup['grouping'], harms: Harms): ThreatGroup {
  const { rows } = group
  let harm: SafetySeverity | null = null
  let unacceptable = 0
  let worst = -1
  let assumed = 0
  let decided = 0
  for (const row of rows) {
    if (row.dread.level !== null) worst = Math.max(worst, dreadLevels.indexOf(row.dread.level))
    harm = worseSeverity(harm, harms.severityOf(row))
    if (harms.isUnacceptable(row)) unacceptable += 1
    if (row.assumed) assumed += 1
    if (row.status !== 'open') decided += 1
  }
  return { ...group, grouping, worst: dreadLevels[worst] ?? null, harm, unacceptable, assumed, decided }
}

const lineCaches = { top: new WeakMap<ThreatRow, ThreatLine>(), nested: new WeakMap<ThreatRow, ThreatLine>() }

/** The same line for the same row, so that lines on screen need not render again. */
function lineOf(row: ThreatRow, isNested: boolean): ThreatLine {
  const cache = isNested ? lineCaches.nested : lineCaches.top
  const known = cache.get(row)
  if (known !== undefined) return known
  const line: ThreatLine = { kind: 'row', key: row.id, row, isNested }
  cache.set(row, line)
  return line
}
