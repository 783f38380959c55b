import { useRef } from 'react'
import { t } from '../../../messages/messages.ts'
import { useWidth } from '../../panels/use-width.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartMark, Legend } from './Legend.tsx'
import { type SeriesLook, seriesLooks } from './series-look.ts'

export interface RadarChartProps {
  readonly title: string
  readonly axes: readonly { readonly id: string; readonly label: string }[]
  /** Values by axis, 0 to `max`; null leaves the axis out. */
  readonly series: readonly {
    readonly name: string
    readonly look: SeriesLook
    readonly values: readonly (number | null)[]
  }[]
  readonly max: number
  readonly format: (value: number) => string
}

/** Several profiles over the same axes, from the middle (0) outwards. Wants three axes at least. */
export function RadarChart({ title, axes, series, max, format }: RadarChartProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  const size = Math.min(Math.max(width, 260), 460)
  const radius = size / 2 - 34
  const at = (index: number, share: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2
    return { x: Math.cos(angle) * radius * share, y: Math.sin(angle) * radius * share }
  }
  const ring = (share: number) =>
    axes
      .map((_, index) => at(index, share))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ')
  const rows = axes.map(({ label }, index) => [
    label,
    ...series.map(({ values }) => {
      const value = values[index] ?? null
      return value === null ? '–' : format(value)
    }),
  ])
  return (
    <ChartFrame
      title={title}
      table={{ head: [t('risk.chart.axis'), ...series.map(({ name }) => name)], rows }}
      legend={<Legend entries={series} />}
    >
      <div ref={ref} className="flex justify-center">
        <svg
          role="img"
          aria-label={title}
          width={size}
          height={size - 20}
          viewBox={`${-size / 2} ${-size / 2 + 10} ${size} ${size - 20}`}
        >
          {[0.25, 0.5, 0.75, 1].map((share) => (
            <polygon key={share} points={ring(share)} className="fill-none stroke-line" />
          ))}
          {axes.map(({ id, label }, index) => {
            const end = at(index, 1)
            const text = at(index, 1 + 14 / radius)
            return (
              <g key={id}>
                <line x1={0} y1={0} x2={end.x} y2={end.y} className="stroke-line" />
                <text
                  x={text.x}
                  y={text.y + 4}
                  textAnchor={Math.abs(text.x) < 8 ? 'middle' : text.x > 0 ? 'start' : 'end'}
                  className="fill-ink-2 text-2xs"
                >
                  {label}
                </text>
              </g>
            )
          })}
          {series.map(({ name, look, values }) => {
            const points = values.map((value, index) =>
              at(index, value === null ? 0 : Math.min(1, value / max)),
            )
            return (
              <g key={name}>
                <polygon
                  points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
                  strokeWidth={2}
                  strokeDasharray={seriesLooks[look].dash}
                  fillOpacity={look === 'current' ? 0.14 : 0}
                  className={`${seriesLooks[look].fill} ${seriesLooks[look].stroke}`}
                />
                {points.map(({ x, y }, index) =>
                  values[index] === null ? null : <ChartMark key={axes[index]?.id} look={look} x={x} y={y} />,
                )}
              </g>
            )
          })}
        </svg>
      </div>
    </ChartFrame>
  )
}
