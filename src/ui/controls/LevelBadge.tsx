import { PenLine } from 'lucide-react'
import type { DreadRating } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import { classNames } from './class-names.ts'
import { LevelMark } from './LevelMark.tsx'
import { levelKeys } from './level-keys.ts'

export interface LevelBadgeProps {
  readonly level: DreadLevel | null
  /** As the method of the model sums it; left out or null shows the level only. */
  readonly sum?: number | null
  readonly basis: DreadRating['basis']
  readonly className?: string
}

/**
 * Shape, word and sum. A suggested level has a dashed outline and no fill, a rated one is filled, an
 * overridden one is filled and carries a pen: told apart without colour.
 */
export function LevelBadge({ level, sum, basis, className }: LevelBadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap tabular-nums',
        level === null ? inks.none : inks[level],
        level !== null && basis === 'suggested' && 'border border-dashed border-current',
        level !== null && basis !== 'suggested' && tints[level],
        className,
      )}
    >
      <LevelMark level={level} />
      {level === null ? t('dread.level.none') : t(levelKeys[level])}
      {level !== null && sum !== undefined && sum !== null && <span>{sum}</span>}
      {basis === 'overridden' && <PenLine aria-hidden="true" size={11} strokeWidth={2} />}
      {basis === 'suggested' && <span className="sr-only">{t('dread.basis.suggested')}</span>}
      {basis === 'overridden' && <span className="sr-only">{t('dread.basis.overridden')}</span>}
    </span>
  )
}

const inks: Record<DreadLevel | 'none', string> = {
  High: 'text-high',
  Medium: 'text-medium',
  Low: 'text-low',
  none: 'text-unrated',
}

const tints: Record<DreadLevel, string> = {
  High: 'bg-high-tint',
  Medium: 'bg-medium-tint',
  Low: 'bg-low-tint',
}
