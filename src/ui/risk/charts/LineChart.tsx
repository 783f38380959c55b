import { useRef } from 'react'
import { useWidth } from '../../panels/use-width.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartMark, Legend } from './Legend.tsx'
import { type SeriesLook, seriesLooks } from './series-look.ts'
import { niceTicks, powerTicks } from './ticks.ts'

export interface LineSeries {
  readonly name: string
  readonly look: SeriesLook
  readonly points: readonly {
    readonly x: number
    readonly y: number
    /** The line does not reach this point from the one before: they cannot be compared. */
    readonly isBreak?: boolean
  }[]
}

export interface LineChartProps {
  readonly title: string
  readonly xName: string
  readonly yName: string
  readonly series: readonly LineSeries[]
  readonly formatX: (value: number) => string
  readonly formatY: (value: number) => string
  /** Texts below the axis at these places, in place of round numbers. */
  readonly xTicks?: readonly { readonly x: number; readonly label: string }[]
  readonly logX?: boolean
  readonly yMax?: number
  /** Vertical lines with a name, such as a percentile or a break of the method. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[]
  readonly withPoints?: boolean
  readonly height?: number
}

/** Values along an axis; a line breaks where its values cannot be compared. */
export function LineChart(props: LineChartProps) {
  const { title, series, formatX, formatY, height = 240, marks = [], withPoints = true } = props
  const ref = useRef<HTMLDivElement>(null)
  const width = Math.max(useWidth(ref), 280)
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x)).filter((x) => !props.logX || x > 0)
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y))
  const yTicks = niceTicks(0, props.yMax ?? Math.max(0, ...ys), 4)
  const [low, high] = [Math.min(...xs), Math.max(...xs)]
  const powers = props.logX && xs.length > 0 ? thinned(powerTicks(low, high)) : []
  const ticks =
    props.xTicks ?? (props.logX ? powers : niceTicks(low, high, 5)).map((x) => ({ x, label: formatX(x) }))
  const ends = props.xTicks ? [low, high] : [ticks[0]?.x ?? low, ticks.at(-1)?.x ?? high]
  const scale = (x: number) => (props.logX ? Math.log10(Math.max(x, ends[0] ?? 1)) : x)
  const [from, to] = [scale(ends[0] ?? 0), scale(ends[1] ?? 1)]
  const px = (x: number) =>
    box.left + (to > from ? (scale(x) - from) / (to - from) : 0.5) * (width - box.left - box.right)
  const yTop = yTicks.at(-1) ?? 1
  const py = (y: number) => box.top + (1 - y / yTop) * (height - box.top - box.bottom)
  const head = [props.xName, ...series.map(({ name }) => name)]
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  const rows = places.map((x) => [
    props.xTicks?.find((tick) => tick.x === x)?.label ?? formatX(x),
    ...series.map(({ points }) => {
      const point = points.find((one) => one.x === x)
      return point === undefined ? '–' : formatY(point.y)
    }),
  ])
  return (
    <ChartFrame title={title} table={{ head, rows: sampled(rows) }} legend={<Legend entries={series} />}>
      <div ref={ref}>
        <svg role="img" aria-label={title} width={width} height={height}>
          <text x={box.left} y={10} className="fill-ink-3 text-2xs">
            {props.yName}
          </text>
          {yTicks.map((y) => (
            <g key={y}>
              <line x1={box.left} x2={width - box.right} y1={py(y)} y2={py(y)} className="stroke-line" />
              <text
                x={box.left - 6}
                y={py(y) + 4}
                textAnchor="end"
                className="fill-ink-3 text-2xs tabular-nums"
              >
                {formatY(y)}
              </text>
            </g>
          ))}
          {ticks.map(({ x, label }, index) => (
            <text
              key={`${x}-${label}`}
              x={px(x)}
              y={height - 18}
              textAnchor={
                index === 0 && ticks.length > 1
                  ? 'start'
                  : index === ticks.length - 1 && index > 0
                    ? 'end'
                    : 'middle'
              }
              className="fill-ink-3 text-2xs tabular-nums"
            >
              {label}
            </text>
          ))}
          <text x={width - box.right} y={height - 3} textAnchor="end" className="fill-ink-3 text-2xs">
            {props.xName}
          </text>
          {marks.map(({ x, label }) => (
            <g key={label}>
              <line
                x1={px(x)}
                x2={px(x)}
                y1={box.top}
                y2={height - box.bottom}
                strokeDasharray="2 3"
                className="stroke-ink-3"
              />
              <text x={px(x) + 4} y={box.top + 9} className="fill-ink-2 text-2xs">
                {label}
              </text>
            </g>
          ))}
          {series.map(({ name, look, points }) => (
            <g key={name}>
              {piecesOf(points).map((piece) => (
                <polyline
                  key={piece[0]?.x}
                  points={piece.map(({ x, y }) => `${px(x).toFixed(1)},${py(y).toFixed(1)}`).join(' ')}
                  strokeWidth={2}
                  strokeDasharray={seriesLooks[look].dash}
                  className={`fill-none ${seriesLooks[look].stroke}`}
                />
              ))}
              {withPoints &&
                points.map(({ x, y }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two points may share a place
                  <ChartMark key={index} look={look} x={px(x)} y={py(y)} />
                ))}
            </g>
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

const box = { left: 52, right: 12, top: 18, bottom: 34 }

/** The runs of points that may be joined by a line. */
export function piecesOf<P extends { readonly isBreak?: boolean }>(points: readonly P[]): readonly P[][] {
  const pieces: P[][] = []
  for (const point of points) {
    const last = pieces.at(-1)
    if (last === undefined || point.isBreak === true) pieces.push([point])
    else last.push(point)
  }
  return pieces
}

/** At most eight, with both ends. */
function thinned(ticks: readonly number[]): readonly number[] {
  const step = Math.ceil(ticks.length / 8)
  return ticks.filter((_, at) => at % step === 0 || at === ticks.length - 1)
}

/** A table of a curve wants no more lines than people read. */
function sampled<R>(rows: readonly R[]): readonly R[] {
  const step = Math.ceil(rows.length / 24)
  return rows.filter((_, at) => at % step === 0 || at === rows.length - 1)
}
