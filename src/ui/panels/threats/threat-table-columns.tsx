import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { AssumedMark } from './AssumedMark.tsx'
import { DateCell } from './DateCell.tsx'
import { DreadCells } from './DreadCells.tsx'
import type { ThreatLine } from './group-threats.ts'
import { HarmCell } from './HarmCell.tsx'
import { OwnerCell } from './OwnerCell.tsx'
import { PriorityCell } from './PriorityCell.tsx'
import { ReconfirmMark } from './ReconfirmMark.tsx'
import { ResidualCell } from './ResidualCell.tsx'
import { StatusCell } from './StatusCell.tsx'
import { stateName } from './state-name.ts'
import { UnacceptableThreat } from './UnacceptableMark.tsx'

/** What the table uses of TanStack: columns, which of them are shown, and the state of the sort. */
export const threatTableFeatures = tableFeatures({ columnVisibilityFeature, rowSortingFeature })

const column = createColumnHelper<typeof threatTableFeatures, ThreatLine>()

/** One entry per column of `threat-columns.ts`; rows are sorted and grouped before they come here. */
export const threatTableColumns = column.columns([
  column.display({
    id: 'id',
    cell: ({ row }) =>
      threatOf(row.original, (threat) => <span className="text-xs text-ink-2">{threat.shortId}</span>),
  }),
  column.display({
    id: 'title',
    cell: ({ row }) =>
      threatOf(row.original, (threat) => (
        <>
          <span className="truncate font-medium" title={threat.title}>
            {threat.title}
          </span>
          <UnacceptableThreat threat={threat} />
          {threat.reconfirm !== null && <ReconfirmMark />}
          {threat.origin === 'gone' && (
            <Chip tone="outline" className="ms-1.5 shrink-0">
              {t('threats.gone')}
            </Chip>
          )}
        </>
      )),
  }),
  column.display({
    id: 'on',
    cell: ({ row }) =>
      threatOf(row.original, ({ subjectNames }) => (
        <span className="truncate text-ink-2" title={subjectNames.join(', ')}>
          {subjectNames.join(', ')}
        </span>
      )),
  }),
  column.display({
    id: 'stride',
    cell: ({ row }) => threatOf(row.original, (threat) => <StrideLetters letters={threat.stride} />),
  }),
  column.display({
    id: 'dread',
    cell: ({ row }) =>
      threatOf(row.original, ({ id, dread }) => (
        <DreadCells line={id} factors={dread.factors} isSuggested={dread.basis === 'suggested'} />
      )),
  }),
  column.display({
    id: 'level',
    cell: ({ row }) =>
      threatOf(row.original, ({ dread }) => (
        <LevelBadge level={dread.level} sum={dread.sum} basis={dread.basis} />
      )),
  }),
  column.display({
    id: 'harm',
    cell: ({ row }) => threatOf(row.original, (threat) => <HarmCell threat={threat} />),
  }),
  column.display({
    id: 'residual',
    cell: ({ row }) => threatOf(row.original, (threat) => <ResidualCell threat={threat} />),
  }),
  column.display({
    id: 'priority',
    cell: ({ row }) => threatOf(row.original, (threat) => <PriorityCell threat={threat} />),
  }),
  column.display({
    id: 'certainty',
    cell: ({ row }) =>
      threatOf(row.original, (threat) =>
        threat.assumed ? (
          <AssumedMark />
        ) : (
          <span className="text-xs text-ink-3">
            {threat.origin === 'generated' ? t('threats.confirmed') : ''}
          </span>
        ),
      ),
  }),
  column.display({
    id: 'status',
    cell: ({ row }) => threatOf(row.original, (threat) => <StatusCell threat={threat} />),
  }),
  column.display({
    id: 'state',
    cell: ({ row }) =>
      threatOf(row.original, ({ recorded }) => (
        <span className="truncate text-xs text-ink-2">
          {recorded === null ? '' : stateName(recorded.state)}
        </span>
      )),
  }),
  column.display({
    id: 'owner',
    cell: ({ row }) => threatOf(row.original, (threat) => <OwnerCell threat={threat} />),
  }),
  column.display({
    id: 'due',
    cell: ({ row }) => threatOf(row.original, (threat) => <DateCell threat={threat} />),
  }),
])

type ThreatOf = Extract<ThreatLine, { kind: 'threat' }>['row']

function threatOf<T>(line: ThreatLine, render: (threat: ThreatOf) => T): T | null {
  return line.kind === 'threat' ? render(line.row) : null
}
