import { Check } from 'lucide-react'
import { classNames } from './class-names.ts'

export interface ToggleChipProps {
  readonly label: string
  /** `mixed`: some of the things that are edited have it. */
  readonly pressed: boolean | 'mixed'
  readonly onToggle: (pressed: boolean) => void
  readonly disabled?: boolean
}

/** One of several that may all be on, such as the classes of data that a flow carries. */
export function ToggleChip({ label, pressed, onToggle, disabled }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onToggle(pressed !== true)}
      className={classNames(
        'inline-flex min-h-6 items-center gap-1 rounded-xl border px-2 py-0.5 text-start text-xs transition-colors duration-150 disabled:cursor-default disabled:opacity-60',
        pressed === true && 'border-accent bg-accent-tint font-medium text-accent',
        pressed === 'mixed' && 'border-dashed border-accent text-accent',
        pressed === false && 'border-line text-ink-2 enabled:hover:border-ink-3/60 enabled:hover:text-ink',
      )}
    >
      {pressed === true && <Check aria-hidden="true" size={12} strokeWidth={2.5} />}
      {label}
    </button>
  )
}
