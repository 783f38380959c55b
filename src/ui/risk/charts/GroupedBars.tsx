import { t } from '../../../messages/messages.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Legend } from './Legend.tsx'
import { type SeriesLook, seriesLooks } from './series-look.ts'

export interface GroupedBarsProps {
  readonly title: string
  readonly groups: readonly string[]
  /** Values by group, 0 to `max`; null has no bar. */
  readonly series: readonly {
    readonly name: string
    readonly look: SeriesLook
    readonly values: readonly (number | null)[]
  }[]
  readonly max: number
  readonly format: (value: number) => string
}

/** For each group a bar of each series, the value at its end. */
export function GroupedBars({ title, groups, series, max, format }: GroupedBarsProps) {
  const textOf = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format(value)
  return (
    <ChartFrame
      title={title}
      table={{
        head: [t('risk.chart.axis'), ...series.map(({ name }) => name)],
        rows: groups.map((name, at) => [name, ...series.map(({ values }) => textOf(values[at]))]),
      }}
      legend={<Legend entries={series} />}
    >
      <div
        role="img"
        aria-label={title}
        className="grid max-h-112 grid-cols-[minmax(7rem,2fr)_3fr] gap-x-3 gap-y-1.5 overflow-y-auto"
      >
        {groups.map((group, at) => (
          <div key={group} className="contents">
            <span className="self-center truncate text-end text-xs text-ink-2" title={group}>
              {group}
            </span>
            <span className="flex flex-col justify-center gap-px border-s border-line">
              {series.map(({ name, look, values }) => {
                const value = values[at] ?? null
                return (
                  <span key={name} className="flex h-2.5 items-center gap-1.5">
                    <span
                      className={`h-1.5 rounded-e-xs ${seriesLooks[look].swatch} ${look === 'current' ? '' : 'opacity-75'}`}
                      style={{ width: `${((value ?? 0) / max) * 80}%` }}
                    />
                    <span className="text-[10px] leading-none text-ink-3 tabular-nums">{textOf(value)}</span>
                  </span>
                )
              })}
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  )
}
