import { useState } from 'react'
import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { RankedMeasure } from '../../../risk/plan-figures.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Meter } from '../charts/Meter.tsx'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'

/** Measures at hand, the best for its cost first; ticked ones count in "what if". */
export function MeasureTable({
  measures,
  taken,
  onToggle,
}: {
  readonly measures: readonly RankedMeasure[]
  readonly taken: ReadonlySet<string>
  readonly onToggle: (id: string, on: boolean) => void
}) {
  const [most, setMost] = useState(40)
  const top = Math.max(1, ...measures.map(({ points }) => points))
  return (
    <Card
      flush
      title={t('risk.next.measures')}
      help={t('risk.next.measures.help')}
      className="overflow-x-auto"
    >
      <table className="w-full min-w-200 border-collapse text-left">
        <caption className="sr-only">{t('risk.next.measures')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="w-16">{t('risk.next.take')}</th>
            <th>{t('risk.next.measure')}</th>
            <th className="w-40">{t('risk.next.points')}</th>
            <th className="w-24 text-right!">{t('risk.next.lowered')}</th>
            <th className="w-24">{t('risk.next.treats')}</th>
            <th className="w-36 text-right!">{t('risk.next.cost')}</th>
            <th className="w-32 text-right!">{t('risk.next.perCost')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.slice(0, most).map((measure) => (
            <tr
              key={measure.id}
              className="hover:bg-canvas [&>td]:border-b [&>td]:border-line/70 [&>td]:px-2 [&>td]:py-1"
            >
              <td>
                <Checkbox
                  label={t('risk.next.takeOne', { title: measure.title })}
                  hideLabel
                  checked={taken.has(measure.id)}
                  onChange={(on) => onToggle(measure.id, on)}
                />
              </td>
              <td>
                {measure.title}{' '}
                <Chip tone={measure.record === null ? 'outline' : 'neutral'}>
                  {measure.record === null ? t('risk.next.proposed') : t('risk.next.planned')}
                </Chip>
              </td>
              <td>
                <span className="flex items-center gap-2">
                  <span className="w-8 text-right tabular-nums">{formatNumber(measure.points)}</span>
                  <Meter share={measure.points / top} />
                </span>
              </td>
              <td className="text-right tabular-nums">{measure.lowered}</td>
              <td>
                <Popover
                  label={t('risk.next.treatsOf', { title: measure.title })}
                  className="w-110"
                  trigger={
                    <Button variant="ghost">
                      <span className="sr-only">{t('risk.next.treatsOf', { title: measure.title })}: </span>
                      {formatNumber(measure.treats.length)}
                    </Button>
                  }
                >
                  <ThreatLinks ids={measure.treats} most={15} />
                </Popover>
              </td>
              <td className="text-right">
                <Cost measure={measure} />
              </td>
              <td className="text-right">
                <Why name={t('risk.next.perCostOf', { title: measure.title })} trace={[measure.trace]}>
                  {Number.isFinite(measure.pointsPerCost) ? formatNumber(measure.pointsPerCost, 4) : '∞'}
                </Why>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {measures.length > most && (
        <Button variant="link" className="m-2" onClick={() => setMost(most + 100)}>
          {t('risk.moreRows', { n: measures.length - most })}
        </Button>
      )}
    </Card>
  )
}

/** The cost of a mitigation of the model is edited here; of a proposed one it is what it is reckoned with. */
function Cost({ measure }: { readonly measure: RankedMeasure }) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { record } = measure
  const own = useDocument(({ document }) =>
    record === null ? undefined : get(document, 'mitigation', record)?.cost,
  )
  if (record === null) {
    return (
      <span className="text-ink-3 tabular-nums" title={t('risk.next.costAssumed')}>
        ≈ {formatNumber(measure.cost)}
      </span>
    )
  }
  return (
    <NumberCell
      label={t('risk.next.costOf', { title: measure.title })}
      value={own ?? null}
      min={0}
      max={1e12}
      placeholder={`≈ ${formatNumber(measure.cost)}`}
      disabled={isReadOnly}
      onCommit={(cost) =>
        write(
          editRecord,
          { table: 'mitigation', id: record, fields: { cost } },
          { label: t('risk.undo.cost', { title: measure.title }) },
        )
      }
      className="w-24"
    />
  )
}
