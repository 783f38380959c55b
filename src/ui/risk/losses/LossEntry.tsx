import { useState } from 'react'
import { setLoss } from '../../../commands/set-loss.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { SearchField } from '../../controls/SearchField.tsx'
import { useDocument, useFindings } from '../../hooks/use-editor.ts'
import { summaryOf } from '../../panels/threats/threat-actions.ts'
import { Card } from '../parts/Card.tsx'
import { LossFields } from '../parts/LossFields.tsx'
import { useGo } from '../parts/use-go.ts'
import { useWrite } from '../parts/use-write.ts'

/** Estimates of events and threats: those that have one, and others by search. */
export function LossEntry({ currency }: { readonly currency: string }) {
  const write = useWrite()
  const go = useGo()
  const events = useDocument(({ document }) => list(document, 'threatEvent'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const rows = useFindings((state) => state.rows)
  const [search, setSearch] = useState('')
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const shown = rows
    .filter((row) => {
      if (words.length === 0) return row.decision?.loss !== undefined
      const text = `${row.title} ${row.subjectNames.join(' ')}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .slice(0, 30)
  return (
    <Card
      flush
      title={t('risk.loss.estimates')}
      help={t('risk.loss.estimates.help')}
      end={
        <SearchField
          isPlain
          label={t('risk.loss.search')}
          value={search}
          onChange={setSearch}
          className="w-64"
        />
      }
      className="overflow-x-auto"
    >
      <table className="w-full min-w-220 border-collapse text-start">
        <caption className="sr-only">{t('risk.loss.estimates')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th>{t('risk.loss.what')}</th>
            <th className="w-76">{t('risk.loss.single')}</th>
            <th className="w-64">{t('risk.loss.yearly')}</th>
          </tr>
        </thead>
        <tbody className="[&_td]:border-b [&_td]:border-line/70 [&_td]:px-2 [&_td]:py-1">
          {events.map((event) => (
            <tr key={event.id}>
              <td>
                <button
                  type="button"
                  onClick={() => go.section('events')}
                  className="text-start hover:underline"
                >
                  {event.name}
                </button>{' '}
                <span className="text-xs text-ink-3">{t('risk.about.event')}</span>
              </td>
              <LossFields
                name={event.name}
                loss={event.loss}
                currency={currency}
                disabled={isReadOnly}
                onCommit={(loss) =>
                  write(setLoss, { kind: 'event', id: event.id, loss }, { label: t('risk.undo.loss') })
                }
              />
            </tr>
          ))}
          {shown.map((row) => (
            <tr key={row.id}>
              <td>
                <button
                  type="button"
                  onClick={() => go.threat(row.id)}
                  className="text-start hover:underline"
                >
                  {row.title}
                </button>{' '}
                <LevelBadge level={row.dread.level} sum={row.dread.sum} basis={row.dread.basis} />
              </td>
              <LossFields
                name={row.title}
                loss={row.decision?.loss}
                currency={currency}
                disabled={isReadOnly}
                onCommit={(loss) =>
                  write(
                    setLoss,
                    { kind: 'threat', threat: summaryOf(row), loss },
                    { label: t('risk.undo.loss') },
                  )
                }
              />
            </tr>
          ))}
        </tbody>
      </table>
      {events.length + shown.length === 0 && (
        <p className="p-3 text-ink-3">
          {words.length === 0 ? t('risk.loss.noEstimates') : t('risk.threats.none')}
        </p>
      )}
    </Card>
  )
}
