import { type LucideIcon, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface ChipProps {
  readonly children: ReactNode
  readonly tone?: ChipTone
  readonly icon?: LucideIcon
  /** With it the chip gets a button; `removeLabel` names what it takes away. */
  readonly onRemove?: () => void
  readonly removeLabel?: string
  readonly className?: string
}

export type ChipTone = 'neutral' | 'accent' | 'caution' | 'outline'

/** A small mark that says one thing, such as "assumed", or a filter that can be taken away. */
export function Chip(props: ChipProps) {
  const Icon = props.icon
  return (
    <span
      className={classNames(
        'inline-flex h-5 max-w-full items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap',
        tones[props.tone ?? 'neutral'],
        props.onRemove && 'h-6 pe-0',
        props.className,
      )}
    >
      {Icon && <Icon aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />}
      <span title={typeof props.children === 'string' ? props.children : undefined} className="truncate">
        {props.children}
      </span>
      {props.onRemove && (
        <button
          type="button"
          aria-label={props.removeLabel}
          onClick={props.onRemove}
          className="flex size-6 shrink-0 items-center justify-center rounded-sm hover:bg-ink/10"
        >
          <X aria-hidden="true" size={12} strokeWidth={2} />
        </button>
      )}
    </span>
  )
}

const tones: Record<ChipTone, string> = {
  neutral: 'bg-unrated-tint text-unrated',
  accent: 'bg-accent-tint text-accent',
  caution: 'bg-medium-tint text-medium',
  outline: 'border border-dashed border-ink-3 text-ink-2',
}
