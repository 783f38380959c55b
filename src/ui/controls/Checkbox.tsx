import { Check, Minus } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'

export interface CheckboxProps {
  readonly label: ReactNode
  /** `mixed` when several things are edited and they differ. */
  readonly checked: boolean | 'mixed'
  readonly onChange: (checked: boolean) => void
  readonly hideLabel?: boolean
  readonly disabled?: boolean
  readonly className?: string
}

export function Checkbox({ label, checked, onChange, hideLabel, disabled, className }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = checked === 'mixed'
  }, [checked])
  const Mark = checked === 'mixed' ? Minus : Check
  return (
    <label
      className={classNames(
        'relative flex min-h-6 cursor-pointer items-center gap-2 text-sm has-disabled:cursor-default has-disabled:opacity-60',
        className,
      )}
    >
      <input
        ref={input}
        type="checkbox"
        className="peer size-4 shrink-0 cursor-[inherit] appearance-none rounded-sm border border-ink-3 bg-panel transition-colors duration-150 checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent"
        checked={checked === true}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Mark
        aria-hidden="true"
        size={12}
        strokeWidth={3}
        className={classNames(
          'pointer-events-none absolute start-0.5 text-on-accent',
          checked === false && 'hidden',
        )}
      />
      <span className={hideLabel ? 'sr-only' : 'min-w-0'}>{label}</span>
    </label>
  )
}
