import { type ReactNode, useMemo } from 'react'
import { shortRuleId } from '../../../engine/short-id.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { formatDate } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import { ruleTitle } from '../../../messages/rule-title.ts'
import { dreadFactorIds } from '../../../model/records/decision.ts'
import { Count } from '../../controls/Count.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { AssumedShare } from './AssumedMark.tsx'
import { commonTitle } from './common-title.ts'
import { DreadDigit } from './DreadDigit.tsx'
import { GroupDecision } from './GroupDecision.tsx'
import type { ThreatGroup, ThreatLine } from './group-threats.ts'
import { SeverityMark } from './HarmCell.tsx'
import { ReconfirmMark } from './ReconfirmMark.tsx'
import { ResidualOfGroup } from './ResidualCell.tsx'
import { sharedFactors } from './shared-factors.ts'
import { stateName } from './state-name.ts'
import { factorColumn } from './threat-columns.ts'
import { UnacceptableMark } from './UnacceptableMark.tsx'

/** What the line of a group says in a column for all of its threats: what they share, and how many. */
export function groupCell(line: Extract<ThreatLine, { kind: 'group' }>, column: string): ReactNode {
  const { group } = line
  const factor = dreadFactorIds.find((id) => factorColumn(id) === column)
  if (factor !== undefined) {
    const rating = { basis: basisOf(group.rows), factors: sharedFactors(group.rows) }
    return <DreadDigit line={line.key} factor={factor} rating={rating} />
  }
  return cells[column]?.(group) ?? null
}

const cells: { readonly [column: string]: ((group: ThreatGroup) => ReactNode) | undefined } = {
  id: ({ grouping, rows }) => (
    <span className="text-xs text-ink-2">
      {grouping === 'rule' ? shortRuleId(rows[0]?.ruleId ?? '') : ''}
    </span>
  ),
  title: (group) => <GroupTitle group={group} />,
  on: ({ grouping, rows }) => (
    <span className="truncate text-ink-2">{grouping === 'element' ? '' : placesText(rows)}</span>
  ),
  stride: ({ rows }) => <StrideLetters letters={sharedStride(rows)} />,
  level: ({ rows, worst }) => <LevelBadge level={worst} sum={sharedSum(rows)} basis={basisOf(rows)} />,
  harm: ({ harm, unacceptable, rows }) =>
    harm !== null && (
      <SeverityMark
        severity={harm}
        isSuggested={rows.every(({ decision }) => decision?.safety === undefined)}
        isUnacceptable={unacceptable > 0}
      />
    ),
  residual: ({ rows }) => <ResidualOfGroup rows={rows} />,
  certainty: ({ rows, assumed }) => <AssumedShare assumed={assumed} total={rows.length} />,
  status: (group) => <GroupDecision group={group} />,
  priority: ({ rows }) => <span className="truncate">{shared(rows, ({ priority }) => priority) ?? ''}</span>,
  state: ({ rows }) => (
    <span className="truncate text-xs text-ink-2">
      {stateName(shared(rows, ({ recorded }) => recorded?.state ?? '') ?? '')}
    </span>
  ),
  owner: ({ rows }) => <span className="truncate">{shared(rows, ({ owner }) => owner) ?? ''}</span>,
  due: ({ rows }) => {
    const due = shared(rows, (row) => row.due)
    return due === null ? '' : formatDate(due)
  },
}

function GroupTitle({ group }: { readonly group: ThreatGroup }) {
  const title = useMemo(() => titleOf(group), [group])
  return (
    <span className="@container flex min-w-0 flex-1 items-center">
      <span className="truncate font-medium" title={title}>
        {title}
      </span>
      <span className="ms-1.5 shrink-0">
        <Count value={group.rows.length} />
      </span>
      {group.unacceptable > 0 && <UnacceptableMark count={group.unacceptable} />}
      {group.rows.some(({ reconfirm }) => reconfirm !== null) && <ReconfirmMark />}
    </span>
  )
}

/** What names a group: the title of its rule, the words that its titles share, or what it is about. */
export function titleOf({ grouping, rows, label }: ThreatGroup): string {
  const [first] = rows
  if (grouping === 'column') return label || t('threats.groupNone')
  if (grouping === 'element') return first?.subjectNames.join(', ') || t('threats.groupNone')
  if (grouping === 'topic') return first?.group || t('threats.groupNone')
  if (first?.ruleId === null) return t('threats.origin.manual')
  const finding = rows.find((row) => row.finding !== null)?.finding
  // The grammar of an imported title counts on the names in it.
  if (finding && finding.priority === null) return ruleTitle(finding.ruleTitle)
  return commonTitle(rows.map(({ title }) => title)) || first?.group || t('threats.groupNone')
}

function placesText(rows: readonly ThreatRow[]): string {
  const subjects = new Set(rows.flatMap((row) => row.subjects))
  const flows = [...subjects].filter((id) => id.startsWith('flow:')).length
  if (flows === subjects.size) return t('threats.group.flows', { n: flows })
  return flows === 0
    ? t('threats.group.elements', { n: subjects.size })
    : t('threats.group.places', { n: subjects.size })
}

/** Where all rows agree that value, else null. */
function shared<T>(rows: readonly ThreatRow[], read: (row: ThreatRow) => T): T | null {
  const [first] = rows
  if (first === undefined) return null
  const value = read(first)
  return rows.every((row) => read(row) === value) ? value : null
}

function sharedStride(rows: readonly ThreatRow[]): ThreatRow['stride'] {
  return shared(rows, ({ stride }) => stride.join('')) === null ? [] : (rows[0]?.stride ?? [])
}

const sharedSum = (rows: readonly ThreatRow[]) => shared(rows, ({ dread }) => dread.sum)

/** Rated only when all are. */
function basisOf(rows: readonly ThreatRow[]): ThreatRow['dread']['basis'] {
  return shared(rows, ({ dread }) => dread.basis) ?? 'suggested'
}
