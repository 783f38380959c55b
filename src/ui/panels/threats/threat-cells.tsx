import type { ReactNode } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { dreadFactorIds } from '../../../model/records/decision.ts'
import { Chip } from '../../controls/Chip.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import type { GridColumn } from '../../grid/grid-column.ts'
import { AssumedMark } from './AssumedMark.tsx'
import { DreadDigit } from './DreadDigit.tsx'
import { HarmCell } from './HarmCell.tsx'
import { ReconfirmMark } from './ReconfirmMark.tsx'
import { ResidualCell } from './ResidualCell.tsx'
import { stateName } from './state-name.ts'
import { factorColumn } from './threat-columns.ts'
import { UnacceptableThreat } from './UnacceptableMark.tsx'

/** The columns with what their cells show; the columns themselves know no components. */
export function withCells(columns: readonly GridColumn<ThreatRow>[]): readonly GridColumn<ThreatRow>[] {
  return columns.map((column) => {
    const render = cells[column.id]
    return render === undefined ? column : { ...column, render }
  })
}

const cells: { readonly [column: string]: ((threat: ThreatRow) => ReactNode) | undefined } = {
  id: ({ shortId }) => <span className="truncate text-xs text-ink-2">{shortId}</span>,
  title: (threat) => <TitleCell threat={threat} />,
  on: ({ subjectNames }) => (
    <span className="truncate text-ink-2" title={subjectNames.join(', ')}>
      {subjectNames.join(', ')}
    </span>
  ),
  stride: (threat) => <StrideLetters letters={threat.stride} />,
  level: ({ dread }) => <LevelBadge level={dread.level} sum={dread.sum} basis={dread.basis} />,
  harm: (threat) => <HarmCell threat={threat} />,
  residual: (threat) => <ResidualCell threat={threat} />,
  certainty: (threat) => <CertaintyCell threat={threat} />,
  status: ({ status }) => <StatusBadge status={status} />,
  state: ({ recorded }) => (
    <span className="truncate text-xs text-ink-2">{recorded === null ? '' : stateName(recorded.state)}</span>
  ),
  ...Object.fromEntries(
    dreadFactorIds.map((id) => [
      factorColumn(id),
      (threat: ThreatRow) => <DreadDigit line={threat.id} factor={id} rating={threat.dread} />,
    ]),
  ),
}

function TitleCell({ threat }: { readonly threat: ThreatRow }) {
  return (
    <span className="@container flex min-w-0 flex-1 items-center">
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
    </span>
  )
}

function CertaintyCell({ threat }: { readonly threat: ThreatRow }) {
  return threat.assumed ? (
    <AssumedMark />
  ) : (
    <span className="text-xs text-ink-3">{threat.origin === 'generated' ? t('threats.confirmed') : ''}</span>
  )
}
