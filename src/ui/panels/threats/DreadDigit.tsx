import type { DreadRating } from '../../../engine/threat.ts'
import { type DreadFactorId, dreadFactorIds } from '../../../model/records/decision.ts'
import { classNames } from '../../controls/class-names.ts'
import { useThreatTable } from './use-threat-table.ts'

/**
 * One DREAD factor as a digit: solid when rated, grey and slanted when only suggested. While digits are typed, those
 * stand out and the next place is marked.
 */
export function DreadDigit({
  line,
  factor,
  rating,
}: {
  /** Id of the threat, or key of the group. */
  readonly line: string
  readonly factor: DreadFactorId
  readonly rating: Pick<DreadRating, 'basis' | 'factors'>
}) {
  const entry = useThreatTable((state) => (state.entry?.threat === line ? state.entry : null))
  const typed = entry?.typed[factor]
  const value = typed ?? (entry === null ? rating.factors[factor] : null)
  const isNext = entry !== null && dreadFactorIds[entry.at] === factor
  return (
    <span
      className={classNames(
        'flex h-6 w-5 items-center justify-center rounded-sm',
        value === null && 'text-ink-3',
        typed !== undefined && 'font-semibold text-accent',
        typed === undefined && rating.basis === 'suggested' && 'text-ink-3 italic',
        isNext && 'ring-1 ring-accent ring-inset',
      )}
    >
      {value ?? '–'}
    </span>
  )
}
