import { useState } from 'react'
import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { RankedMeasure } from '../../../risk/plan-figures.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { Meter } from '../charts/Meter.tsx'
import { Card } from '../parts/Card.tsx'
import { formatAmount, formatNumber } from '../parts/format.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { planMeasures } from './plan-measures.ts'

/** Measures at hand, the best for its cost first; ticked ones count in "what if". */
export function MeasureTable({
  measures,
  usualCost,
  currency,
  taken,
  onToggle,
  onPlanned,
}: {
  readonly measures: readonly RankedMeasure[]
  /** What a cost that nobody estimated is taken for; null where none is known. */
  readonly usualCost: number | null
  readonly currency: string
  readonly taken: ReadonlySet<string>
  readonly onToggle: (id: string, on: boolean) => void
  /** A proposed measure became a mitigation of the model. */
  readonly onPlanned: (library: string, id: string) => void
}) {
  const [most, setMost] = useState(40)
  const top = Math.max(1, ...measures.map(({ points }) => points))
  return (
    <Card
      flush
      title={usualCost === null ? t('risk.next.measures.byPoints') : t('risk.next.measures')}
      help={
        usualCost === null
          ? t('risk.next.measures.noCost')
          : t('risk.next.measures.help', { usual: formatAmount(usualCost, currency) })
      }
      className="overflow-x-auto"
    >
      <table className="w-full min-w-200 border-collapse text-start">
        <caption className="sr-only">{t('risk.next.measures')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="w-16">{t('risk.next.take')}</th>
            <th>{t('risk.next.measure')}</th>
            <th className="w-40">{t('risk.next.points')}</th>
            <th className="w-24 text-end!">{t('risk.next.lowered')}</th>
            <th className="w-24">{t('risk.next.treats')}</th>
            <th className="w-36 text-end!">{t('risk.next.costIn', { currency })}</th>
            <th className="w-32 text-end!">{t('risk.next.perCost')}</th>
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
                  <Why
                    name={t('risk.next.pointsOf', { title: measure.title })}
                    trace={[measure.trace.points]}
                    note={t('risk.next.pointsWhy')}
                    className="w-9 justify-end"
                  >
                    {formatNumber(measure.points)}
                  </Why>
                  <Meter share={measure.points / top} />
                </span>
              </td>
              <td className="text-end tabular-nums">{measure.lowered}</td>
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
              <td className="text-end">
                <Cost measure={measure} usualCost={usualCost} onPlanned={onPlanned} />
              </td>
              <td className="text-end">
                {measure.pointsPerCost === null ? (
                  <span className="text-ink-3">–</span>
                ) : (
                  <Why
                    name={t('risk.next.perCostOf', { title: measure.title })}
                    trace={[measure.trace.perCost]}
                    note={measure.cost === null && t('risk.next.perCost.assumed')}
                  >
                    {Number.isFinite(measure.pointsPerCost) ? formatNumber(measure.pointsPerCost, 4) : '∞'}
                  </Why>
                )}
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

/** The cost of a measure, edited in place; one that is only proposed is planned by that. */
function Cost({
  measure,
  usualCost,
  onPlanned,
}: {
  readonly measure: RankedMeasure
  readonly usualCost: number | null
  readonly onPlanned: (library: string, id: string) => void
}) {
  const write = useWrite()
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { id: library, record, title } = measure
  const own = useDocument(({ document }) =>
    record === null ? null : get(document, 'mitigation', record)?.cost,
  )
  const set = (cost: number | null) => {
    const label = t('risk.undo.cost', { title })
    if (record !== null) write(editRecord, { table: 'mitigation', id: record, fields: { cost } }, { label })
    else for (const id of planMeasures(editor, [measure], { label, cost }).values()) onPlanned(library, id)
  }
  return (
    <NumberCell
      label={t('risk.next.costOf', { title })}
      value={own ?? null}
      min={0}
      max={1e12}
      placeholder={usualCost === null ? t('risk.next.unknown') : `≈ ${formatNumber(usualCost)}`}
      disabled={isReadOnly}
      onCommit={set}
      className="w-28"
    />
  )
}
