import { Check, ChevronRight } from 'lucide-react'
import { memo, type ReactNode, useMemo } from 'react'
import { shortRuleId } from '../../../engine/short-id.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { ruleTitle } from '../../../messages/rule-title.ts'
import { Count } from '../../controls/Count.tsx'
import { classNames } from '../../controls/class-names.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { AssumedShare } from './AssumedMark.tsx'
import { commonTitle } from './common-title.ts'
import { DreadCells } from './DreadCells.tsx'
import { GroupDecision } from './GroupDecision.tsx'
import type { ThreatGroup, ThreatLine } from './group-threats.ts'
import { SeverityMark } from './HarmCell.tsx'
import { ReconfirmMark } from './ReconfirmMark.tsx'
import { ResidualOfGroup } from './ResidualCell.tsx'
import { sharedFactors } from './shared-factors.ts'
import { stateName } from './state-name.ts'
import type { SizedColumn, ThreatColumnId } from './threat-columns.ts'
import { cellId, lineId } from './threat-grid-ids.ts'
import { UnacceptableMark } from './UnacceptableMark.tsx'

interface GroupLineProps {
  readonly line: Extract<ThreatLine, { kind: 'group' }>
  readonly columns: readonly SizedColumn[]
  /** CSS pixels of the column in front. */
  readonly markWidth: number
  readonly index: number
  /** CSS pixels from the top of the body. */
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  readonly isChosen: boolean
}

/** One line for all threats of a group, in the columns of the table: what they share, and how many. */
export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { line, columns, index, isActive, isChosen } = props
  const { group } = line
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      id={lineId(line.key)}
      role="row"
      data-line={index}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!line.isFolded}
      aria-selected={isChosen}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      className={classNames(
        'group/line absolute inset-x-0 top-0 flex cursor-pointer items-center border-b border-line select-none',
        isActive || isChosen
          ? 'bg-accent-tint'
          : line.isFolded
            ? 'hover:bg-canvas'
            : 'bg-canvas hover:bg-line/50',
        isActive && 'before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see ThreatGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        role="gridcell"
        style={{ width: props.markWidth }}
        className="flex h-full shrink-0 items-center justify-center text-ink-3"
      >
        <span className="sr-only">{isChosen ? t('threats.chosen') : t('threats.notChosen')}</span>
        {isChosen ? (
          <Check aria-hidden="true" size={14} strokeWidth={2.5} className="text-accent" />
        ) : (
          <ChevronRight
            aria-hidden="true"
            size={14}
            strokeWidth={1.75}
            className={classNames('transition-transform duration-150', !line.isFolded && 'rotate-90')}
          />
        )}
      </div>
      {columns.map(({ id, width }) =>
        id === 'dread' ? (
          <div key={id} role="none" style={{ width }} className="flex shrink-0 px-0.5">
            <DreadCells
              line={line.key}
              factors={sharedFactors(group.rows)}
              isSuggested={basisOf(group.rows) === 'suggested'}
            />
          </div>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={id}
            id={cellId(line.key, { column: id, factor: null })}
            role="gridcell"
            style={{ width }}
            className={classNames(
              'flex h-full shrink-0 items-center overflow-hidden px-2 whitespace-nowrap tabular-nums',
              id === 'title' && '@container',
            )}
          >
            {cells[id](group)}
          </div>
        ),
      )}
    </div>
  )
})

const cells: Record<Exclude<ThreatColumnId, 'dread'>, (group: ThreatGroup) => ReactNode> = {
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
  due: ({ rows }) => shared(rows, ({ due }) => due) ?? '',
}

function GroupTitle({ group }: { readonly group: ThreatGroup }) {
  const title = useMemo(() => titleOf(group), [group])
  return (
    <>
      <span className="truncate font-medium" title={title}>
        {title}
      </span>
      <span className="ms-1.5 shrink-0">
        <Count value={group.rows.length} />
      </span>
      {group.unacceptable > 0 && <UnacceptableMark count={group.unacceptable} />}
      {group.rows.some(({ reconfirm }) => reconfirm !== null) && <ReconfirmMark />}
    </>
  )
}

/** What names a group: the title of its rule, the words that its titles share, or what it is about. */
export function titleOf({ grouping, rows }: ThreatGroup): string {
  const [first] = rows
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
