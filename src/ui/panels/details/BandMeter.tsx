import { t } from '../../../messages/messages.ts'
import type { DreadLevel } from '../../../model/records/decision.ts'
import { classNames } from '../../controls/class-names.ts'
import { levelKeys } from '../../controls/level-keys.ts'
import { useDread } from '../../hooks/use-dread.ts'

/** Where a sum stands among the bands: each band as wide as it has sums, a needle on the sum. */
export function BandMeter({ sum }: { readonly sum: number }) {
  const { bands } = useDread()
  const first = bands[0]?.min ?? 0
  const span = bands.reduce((width, { min, max }) => width + max - min + 1, 0)
  return (
    <div
      role="img"
      aria-label={t('dread.meter', { sum, max: bands.at(-1)?.max ?? sum })}
      className="relative flex h-4 min-w-0 flex-1 items-center gap-0.5"
    >
      {bands.map(({ level, min, max }) => (
        <span
          key={level}
          title={`${t(levelKeys[level])} ${min}–${max}`}
          style={{ flexGrow: max - min + 1 }}
          className={classNames(
            'h-1.5 basis-0 rounded-full border',
            sum >= min && sum <= max ? filled[level] : outlined[level],
          )}
        />
      ))}
      <span
        aria-hidden="true"
        style={{ left: `${((sum - first + 0.5) / span) * 100}%` }}
        className="absolute h-3.5 w-0.75 -translate-x-1/2 rounded-full bg-ink ring-2 ring-panel transition-[left] duration-150"
      />
    </div>
  )
}

const outlined: Record<DreadLevel, string> = {
  Low: 'border-low/50',
  Medium: 'border-medium/50',
  High: 'border-high/50',
}
const filled: Record<DreadLevel, string> = {
  Low: 'border-low bg-low-tint',
  Medium: 'border-medium bg-medium-tint',
  High: 'border-high bg-high-tint',
}
