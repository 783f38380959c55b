import { useMemo } from 'react'
import { t } from '../../../messages/messages.ts'
import type { Snapshot } from '../../../model/tables.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { formatDay, formatNumber } from '../parts/format.ts'
import { trendOf } from './trend.ts'

/** High threats, unacceptable safety cases and the system index over time; a line breaks where the method changed. */
export function TrendChart({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const points = useMemo(() => trendOf(snapshots), [snapshots])
  if (points.length === 0) return null
  const line = (y: (point: (typeof points)[number]) => number) =>
    points.map((point, x) => ({ x, y: y(point), isBreak: point.isBreak }))
  const ticks = points.map(({ snapshot }, x) => ({ x, label: formatDay(snapshot.at) }))
  const breaks = points.flatMap(({ isBreak }, x) =>
    isBreak ? [{ x: x - 0.5, label: t('risk.trend.break') }] : [],
  )
  return (
    <LineChart
      title={t('risk.trend')}
      xName=""
      yName={t('risk.trend.y')}
      series={[
        { name: t('risk.trend.high'), look: 'current', points: line(({ high }) => high) },
        {
          name: t('risk.trend.unsafe'),
          look: 'recommended',
          points: line(({ unacceptable }) => unacceptable),
        },
        { name: t('risk.trend.index'), look: 'potential', points: line(({ index }) => index ?? 0) },
      ]}
      formatX={(x) => ticks[x]?.label ?? ''}
      formatY={(y) => formatNumber(y)}
      xTicks={ticks.length > 8 ? ticks.filter((_, at) => at % Math.ceil(ticks.length / 8) === 0) : ticks}
      marks={breaks
        .slice(0, 6)
        .map((mark, at) => ({ ...mark, label: at === 0 ? mark.label : ' '.repeat(at) }))}
      height={220}
    />
  )
}
