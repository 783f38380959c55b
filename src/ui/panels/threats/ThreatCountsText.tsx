import { useMemo } from 'react'
import { t } from '../../../messages/messages.ts'
import { Popover } from '../../controls/Popover.tsx'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { countThreats, type ThreatCounts } from './count-threats.ts'
import { useThreatView } from './use-threat-table.ts'

/** How the work stands, of the rows shown: in one line, and on a click by axis. */
export function ThreatCountsText() {
  const { rows } = useThreatView()
  const counts = useMemo(() => countThreats(rows), [rows])
  return (
    <Popover
      label={t('threats.counts')}
      align="end"
      className="w-60 p-3"
      trigger={
        <button
          type="button"
          className="flex h-7 min-w-0 items-center rounded-md px-1.5 text-xs whitespace-nowrap text-ink-3 tabular-nums transition-colors duration-150 hover:bg-line/60 hover:text-ink"
        >
          <span className="hidden @5xl:inline">{t('threats.counts.line', counts)}</span>
          <span className="@max-lg:hidden @5xl:hidden">{t('threats.counts.short', counts)}</span>
        </button>
      }
    >
      <Axes counts={counts} />
    </Popover>
  )
}

function Axes({ counts }: { readonly counts: ThreatCounts }) {
  return (
    <div className="flex flex-col gap-3">
      <Axis title={t('threats.facet.basis')}>
        <Entry name={t('threats.basis.rated')} count={counts.rated} />
        <Entry name={t('threats.basis.suggested')} count={counts.suggested} />
        <Entry name={t('dread.level.none')} count={counts.notRated} />
      </Axis>
      <Axis title={t('threats.column.certainty')}>
        <Entry name={t('threats.assumed')} count={counts.assumed} />
        <Entry name={t('threats.confirmed')} count={counts.total - counts.assumed} />
      </Axis>
      <Axis title={t('threats.column.status')}>
        {counts.byStatus.map(({ status, count }) => (
          <Entry key={status} name={<StatusBadge status={status} />} count={count} />
        ))}
      </Axis>
    </div>
  )
}

function Axis({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <h3 className="mb-0.5 text-xs font-medium text-ink-3">{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Entry({ name, count }: { readonly name: React.ReactNode; readonly count: number }) {
  return (
    <div className="flex h-6 items-center justify-between">
      <dt>{name}</dt>
      <dd className="tabular-nums">{count}</dd>
    </div>
  )
}
