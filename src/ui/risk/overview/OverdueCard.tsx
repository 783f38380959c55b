import { CalendarX } from 'lucide-react'
import { useMemo } from 'react'
import { t } from '../../../messages/messages.ts'
import { Count } from '../../controls/Count.tsx'
import { useDocument, useFindings } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatDay } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'
import { type Overdue, overdueWork } from './overdue.ts'

/** Work whose date has passed; each line leads to it. */
export function OverdueCard() {
  const document = useDocument((state) => state.document)
  const rows = useFindings((state) => state.rows)
  const threats = useMemo(() => new Map(rows.map((row) => [row.id as string, row])), [rows])
  const go = useGo()
  const work = overdueWork(document, new Date().toISOString().slice(0, 10))
  const nameOf = ({ kind, id, title }: Overdue) =>
    kind === 'reassessment' ? t('risk.overview.reassess') : (threats.get(id)?.title ?? title)
  const open = ({ kind, id }: Overdue) => {
    if (kind === 'decision') go.threat(id)
    else if (kind === 'mitigation') go.panel('mitigations')
    else go.section(kind === 'event' ? 'events' : 'snapshots')
  }
  return (
    <Card title={t('risk.overview.overdue')} end={<Count value={work.length} />}>
      {work.length === 0 ? (
        <p className="text-ink-3">{t('risk.overview.overdue.none')}</p>
      ) : (
        <ul className="max-h-60 divide-y divide-line/70 overflow-y-auto">
          {work.map((each) => (
            <li key={`${each.kind}${each.id}`}>
              <button
                type="button"
                onClick={() => open(each)}
                className="flex w-full items-center gap-2 py-1 text-start hover:text-accent"
              >
                <CalendarX aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0 text-high" />
                <span title={nameOf(each)} className="min-w-0 flex-1 truncate">
                  {nameOf(each)}
                </span>
                <span className="text-xs text-ink-3">{each.owner}</span>
                <span className="text-xs text-high tabular-nums">{formatDay(each.due)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
