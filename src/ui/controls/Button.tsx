import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import { classNames } from './class-names.ts'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly variant?: ButtonVariant
  readonly icon?: LucideIcon
  /** Shown at the end, such as "Enter"; the key itself is handled by whoever owns the place. */
  readonly shortcut?: string
}

export type ButtonVariant = 'primary' | 'default' | 'ghost' | 'danger' | 'link'

/** A button with a text, 28 px high. Exactly one primary per panel. */
export function Button({
  variant = 'default',
  icon: Icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(base, looks[variant], className)}>
      {Icon && <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0" />}
      {children}
      {shortcut !== undefined && (
        <span aria-hidden="true" className="text-2xs font-normal">
          {shortcut}
        </span>
      )}
    </button>
  )
}

const base =
  'inline-flex h-7 shrink-0 items-center justify-center gap-1.5 rounded-md text-sm font-medium whitespace-nowrap transition-colors duration-150 disabled:cursor-default disabled:opacity-50'

const looks: Record<ButtonVariant, string> = {
  primary: 'px-2.5 bg-accent text-on-accent enabled:hover:brightness-110 enabled:active:brightness-95',
  default:
    'px-2.5 border border-line bg-panel text-ink enabled:hover:border-ink-3/50 enabled:hover:bg-canvas enabled:active:bg-line',
  ghost: 'px-2.5 text-ink-2 enabled:hover:bg-line/60 enabled:hover:text-ink enabled:active:bg-line',
  danger: 'px-2.5 border border-line text-high enabled:hover:border-high/50 enabled:hover:bg-high-tint',
  link: '-mx-1 px-1 text-accent enabled:hover:underline underline-offset-2',
}
