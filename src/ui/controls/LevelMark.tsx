import type { DreadLevel } from '../../model/records/decision.ts'

/** The shape of a level, so that colour is never alone: ▲ High, ◆ Medium, ● Low, ○ not rated. */
export function LevelMark({
  level,
  size = 9,
}: {
  readonly level: DreadLevel | null
  readonly size?: number
}) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" width={size} height={size} className="shrink-0 fill-current">
      {level === null ? (
        <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <path d={shapes[level]} />
      )}
    </svg>
  )
}

const shapes: Record<DreadLevel, string> = {
  High: 'M5 .6 9.8 9.2H.2Z',
  Medium: 'M5 0 10 5 5 10 0 5Z',
  Low: 'M5 .7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6Z',
}
