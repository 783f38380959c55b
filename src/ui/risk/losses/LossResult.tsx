import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { LossDistribution, QuantitativeRisk } from '../../../risk/loss-figures.ts'
import { phases } from '../../../risk/phase.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { LineChart } from '../charts/LineChart.tsx'
import { Card } from '../parts/Card.tsx'
import { formatAmount, formatNumber, formatPercent, formatShortAmount } from '../parts/format.ts'
import { phaseKeys } from '../parts/step-keys.ts'
import { Why } from '../parts/Why.tsx'

/** What the simulation says: chances of losing more, and percentiles of each event in each phase. */
export function LossResult({ risk, isOld }: { readonly risk: QuantitativeRisk; readonly isOld: boolean }) {
  const [event, setEvent] = useState('')
  const { currency } = risk
  const named = risk.phases.current.events
  const shown = named.some(({ id }) => id === event) ? event : ''
  const of = (phase: (typeof phases)[number]): LossDistribution =>
    risk.phases[phase].events.find(({ id }) => id === shown) ?? risk.phases[phase].total
  return (
    <>
      {isOld && (
        <p className="rounded-md bg-medium-tint px-3 py-1.5 text-xs text-medium">{t('risk.loss.old')}</p>
      )}
      <div className="grid items-start gap-3 2xl:grid-cols-2">
        <Card
          title={t('risk.loss.curve')}
          help={t('risk.loss.curve.help')}
          end={
            <NativeSelect
              label={t('risk.loss.of')}
              hideLabel
              value={shown}
              options={[
                { value: '', label: t('risk.loss.total') },
                ...named.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChange={setEvent}
              className="w-56"
            />
          }
        >
          <LineChart
            title={t('risk.loss.curve.title')}
            xName={t('risk.loss.curve.x', { currency })}
            yName={t('risk.loss.curve.y')}
            series={phases.map((phase) => ({
              name: t(phaseKeys[phase]),
              look: phase,
              points: of(phase)
                .exceedance.filter(({ amount }) => amount > 0)
                .map(({ amount, chance }) => ({ x: amount, y: chance })),
            }))}
            formatX={formatShortAmount}
            formatY={(chance) => formatPercent(chance)}
            yMax={1}
            logX
            withPoints={false}
            height={280}
          />
        </Card>
        <Card
          flush
          title={t('risk.loss.table')}
          help={t('risk.loss.seeded', { seed: risk.seed, trials: formatNumber(risk.trials), currency })}
          className="overflow-x-auto"
        >
          <table className="w-full border-collapse text-end text-xs tabular-nums">
            <caption className="sr-only">{t('risk.loss.table')}</caption>
            <thead className="text-ink-3">
              <tr className="[&_th]:px-2 [&_th]:pt-1 [&_th]:font-medium">
                <th rowSpan={2} className="text-start align-bottom">
                  {t('risk.loss.what')}
                </th>
                {(['current', 'target'] as const).map((phase) => (
                  <th key={phase} colSpan={4} scope="colgroup" className="border-s border-line text-center">
                    {t(phaseKeys[phase])}
                  </th>
                ))}
              </tr>
              <tr className="[&_th]:border-b [&_th]:border-line [&_th]:px-2 [&_th]:pb-1 [&_th]:font-medium">
                {(['current', 'target'] as const).flatMap((phase) =>
                  [null, 10, 50, 90].map((percent) => (
                    <th
                      key={`${phase}${percent}`}
                      scope="col"
                      className={percent === null ? 'border-s border-line' : ''}
                    >
                      {percent === null ? (
                        t('risk.loss.mean')
                      ) : (
                        <Percentile percent={percent} trials={risk.trials} />
                      )}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {[{ id: '', title: t('risk.loss.total') }, ...named].map(({ id, title }) => (
                <tr
                  key={id}
                  className={`[&>*]:border-b [&>*]:border-line/70 [&>*]:px-2 [&>*]:py-1 ${id === '' ? 'font-semibold' : ''}`}
                >
                  <th scope="row" className="max-w-48 truncate text-start font-[inherit]">
                    {title}
                  </th>
                  {(['current', 'target'] as const).map((phase) => (
                    <Cells
                      key={phase}
                      name={title}
                      currency={currency}
                      loss={
                        id === ''
                          ? risk.phases[phase].total
                          : risk.phases[phase].events.find((each) => each.id === id)
                      }
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </div>
    </>
  )
}

/** The name of a percentile, which says how it is read off. */
function Percentile({ percent, trials: years }: { readonly percent: number; readonly trials: number }) {
  const trials = formatNumber(years)
  const place = formatNumber(Math.ceil((percent / 100) * years), 0)
  return (
    <Why
      name={t('risk.loss.percentileOf', { percent })}
      trace={[t('risk.loss.percentile.trace', { percent, place, trials })]}
      note={t('risk.loss.percentile', { percent, trials })}
    >
      P{percent}
    </Why>
  )
}

function Cells({
  name,
  loss,
  currency,
}: {
  readonly name: string
  readonly loss: LossDistribution | undefined
  readonly currency: string
}) {
  if (loss === undefined) return <td colSpan={4}>–</td>
  return (
    <>
      <td className="border-s border-line">
        <Why
          name={t('risk.loss.meanOf', { name })}
          trace={[loss.trace]}
          note={t('risk.loss.error', {
            mean: formatAmount(loss.mean, currency),
            error: formatAmount(loss.standardError, currency),
            expected: formatAmount(loss.expected, currency),
            none: formatPercent(loss.noLoss, 1),
          })}
        >
          {formatShortAmount(loss.mean)}
        </Why>
      </td>
      <td>{formatShortAmount(loss.p10)}</td>
      <td>{formatShortAmount(loss.p50)}</td>
      <td>{formatShortAmount(loss.p90)}</td>
    </>
  )
}
