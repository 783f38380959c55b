import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import { classNames } from './class-names.ts'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** Accessible name, and text of the tooltip unless there is a hint. */
  readonly label: string
  /** Says more than the name, such as what undo would undo. */
  readonly hint?: string
  readonly icon: LucideIcon
  readonly shortcut?: string
  /** For buttons that stay on: announced as pressed, shown in the accent. */
  readonly pressed?: boolean
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** `small` is 24 px for rows and chips, else 28 px. */
  readonly size?: 'small' | 'regular'
}

/** A button with an icon only; its name shows as a tooltip on hover and focus. */
export function IconButton({
  label,
  hint,
  icon: Icon,
  shortcut,
  pressed,
  side,
  size = 'regular',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={hint ?? label} shortcut={shortcut} side={side}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
        className={classNames(
          'inline-flex shrink-0 items-center justify-center rounded-md transition-colors duration-150 disabled:cursor-default disabled:opacity-45',
          size === 'small' ? 'size-6' : 'size-7',
          pressed
            ? 'bg-accent-tint text-accent'
            : 'text-ink-2 enabled:hover:bg-line/60 enabled:hover:text-ink enabled:active:bg-line',
          className,
        )}
      >
        <Icon aria-hidden="true" size={size === 'small' ? 14 : 16} strokeWidth={1.75} />
      </button>
    </Tooltip>
  )
}
