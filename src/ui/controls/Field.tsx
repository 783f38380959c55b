import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

export interface FieldIds {
  readonly id: string
  /** For `aria-describedby`: hint and problem, undefined when there is neither. */
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
}

export interface FieldProps {
  readonly label: string
  /** The label is only announced, where the place already says it. */
  readonly hideLabel?: boolean
  readonly hint?: ReactNode
  /** Why what was entered cannot be taken, shown at the field and announced. */
  readonly problem?: string | null
  readonly className?: string
  readonly children: (ids: FieldIds) => ReactNode
}

/** Label, control, hint and problem, tied together for assistive technology. */
export function Field({ label, hideLabel, hint, problem, className, children }: FieldProps) {
  const id = useId()
  const describedBy =
    [hint !== undefined && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-xs text-ink-2'}>
        {label}
      </label>
      {children({ id, describedBy, isInvalid: Boolean(problem) })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-xs font-medium text-high">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Looks of every one-line control; `aria-invalid` turns the border. */
export const inputLook =
  'h-7 w-full min-w-0 rounded-md border border-line bg-panel px-2 text-sm text-ink placeholder:text-ink-3 transition-colors duration-150 hover:border-ink-3/50 focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-high disabled:bg-canvas disabled:text-ink-3 disabled:hover:border-line'
