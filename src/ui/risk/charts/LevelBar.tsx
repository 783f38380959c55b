import { t } from '../../../messages/messages.ts'
import type { DreadLevel } from '../../../model/records/decision.ts'
import { levelKeys } from '../../controls/level-keys.ts'

export type LevelCounts = Readonly<Record<DreadLevel | 'none', number>>

/** How many of each level, as one bar whose parts lead to their rows. Counts are text, patterns need no colour. */
export function LevelBar({
  counts,
  max,
  name,
  onOpen,
}: {
  readonly counts: LevelCounts
  /** Count that fills the whole width. */
  readonly max: number
  readonly name: string
  readonly onOpen: (level: DreadLevel | 'none') => void
}) {
  return (
    <span className="flex h-6 min-w-0 flex-1 items-stretch gap-px">
      {order.map((level) => {
        const count = counts[level]
        if (count === 0) return null
        const label = t('risk.overview.cell', {
          n: count,
          level: level === 'none' ? t('dread.level.none') : t(levelKeys[level]),
          name,
        })
        return (
          <button
            key={level}
            type="button"
            title={label}
            aria-label={label}
            onClick={() => onOpen(level)}
            style={{ width: `${(count / Math.max(1, max)) * 100}%` }}
            className={`min-w-6 rounded-sm text-center text-2xs font-semibold tabular-nums hover:brightness-95 ${looks[level]}`}
          >
            {count}
          </button>
        )
      })}
    </span>
  )
}

const order = ['High', 'Medium', 'Low', 'none'] as const

const looks: Record<DreadLevel | 'none', string> = {
  High: 'bg-high-tint text-high border border-high/40',
  Medium: 'bg-medium-tint text-medium border border-medium/30',
  Low: 'bg-low-tint text-low border border-low/30',
  none: 'bg-unrated-tint text-unrated border border-dashed border-unrated/50',
}
