import { t } from '../../../messages/messages.ts'
import type { FiveStep } from '../../../model/records/risk-policy.ts'
import { classNames } from '../../controls/class-names.ts'
import { fiveStepKeys } from './step-keys.ts'

/** A step from very low to very high: bars of rising height and its name; none for nothing to judge. */
export function StepBadge({ step }: { readonly step: FiveStep | null }) {
  if (step === null) return <span className="text-ink-3">–</span>
  const rank = ranks[step]
  return (
    <span
      className={classNames(
        'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap',
        tones[rank] ?? '',
      )}
    >
      <svg aria-hidden="true" width={15} height={10} className="shrink-0">
        {[0, 1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            x={bar * 3}
            y={8 - bar * 2}
            width={2}
            height={2 + bar * 2}
            className={bar <= rank ? 'fill-current' : 'fill-current opacity-25'}
          />
        ))}
      </svg>
      {t(fiveStepKeys[step])}
    </span>
  )
}

const ranks: Record<FiveStep, number> = { 'very-low': 0, low: 1, medium: 2, high: 3, 'very-high': 4 }
const tones = [
  'bg-low-tint text-low',
  'bg-low-tint text-low',
  'bg-medium-tint text-medium',
  'bg-high-tint text-high',
  'bg-high-tint text-high ring-1 ring-high/60 ring-inset',
]
