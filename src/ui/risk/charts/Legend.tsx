import { type SeriesLook, seriesLooks } from './series-look.ts'

/** The lines of a chart and what they stand for. */
export function Legend({
  entries,
}: {
  readonly entries: readonly { readonly name: string; readonly look: SeriesLook }[]
}) {
  return (
    <ul className="flex flex-wrap gap-x-3 text-xs text-ink-2">
      {entries.map(({ name, look }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width={22} height={10} className="shrink-0">
            <line
              x1={0}
              x2={22}
              y1={5}
              y2={5}
              strokeWidth={2}
              strokeDasharray={seriesLooks[look].dash}
              className={seriesLooks[look].stroke}
            />
            <ChartMark look={look} x={11} y={5} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** The mark of a series at a point, in the coordinates of its chart. */
export function ChartMark({
  look,
  x,
  y,
}: {
  readonly look: SeriesLook
  readonly x: number
  readonly y: number
}) {
  const { fill, stroke, shape } = seriesLooks[look]
  switch (shape) {
    case 'ring':
      return <circle cx={x} cy={y} r={3} strokeWidth={1.5} className={`fill-panel ${stroke}`} />
    case 'dot':
      return <circle cx={x} cy={y} r={3.5} className={fill} />
    case 'diamond':
      return <path d={`M${x} ${y - 4.5}L${x + 4.5} ${y}L${x} ${y + 4.5}L${x - 4.5} ${y}Z`} className={fill} />
    case 'square':
      return <rect x={x - 3} y={y - 3} width={6} height={6} className={fill} />
  }
}
