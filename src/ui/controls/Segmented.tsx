import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

export interface Segment<V extends string> {
  readonly value: V
  readonly label: ReactNode
  /** Announced instead of the label where that is only a digit or a sign. */
  readonly name?: string
}

export interface SegmentedProps<V extends string> {
  readonly label: string
  readonly segments: readonly Segment<V>[]
  /** Null: nothing chosen, or several different values. */
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** `given` is filled; `proposed` outlined: from the type, or suggested by a rule; `open` grey: no answer. */
  readonly look?: 'given' | 'proposed' | 'open'
  /** The segment under pointer or focus, null when it leaves: for showing its text elsewhere. */
  readonly onPreview?: (value: V | null) => void
  readonly disabled?: boolean
  readonly className?: string
}

/** One of a few, all in view: a radio group, so that arrows move and the group is one tab stop. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const name = useId()
  const { look = 'given', onPreview } = props
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-disabled={props.disabled}
      onPointerLeave={() => onPreview?.(null)}
      className={classNames(
        'grid h-7 auto-cols-fr grid-flow-col overflow-clip rounded-md border border-line bg-panel',
        props.className,
      )}
    >
      {props.segments.map((segment) => {
        const isChosen = segment.value === props.value
        return (
          <label
            key={segment.value}
            onPointerEnter={() => onPreview?.(segment.value)}
            className={classNames(
              'relative flex min-w-6 cursor-pointer items-center justify-center border-line px-2 text-sm tabular-nums transition-colors duration-150 select-none not-first:border-s has-disabled:cursor-default has-focus-visible:z-1 has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
              !isChosen && 'text-ink-2 hover:bg-line/50 hover:text-ink',
              isChosen &&
                look === 'given' &&
                'bg-accent font-semibold text-on-accent has-focus-visible:outline-on-accent',
              isChosen && look === 'open' && 'bg-unrated-tint font-semibold text-unrated',
              isChosen &&
                look === 'proposed' &&
                'bg-accent-tint font-semibold text-accent ring-1 ring-accent/60 ring-inset',
            )}
          >
            <input
              type="radio"
              className="absolute inset-0 cursor-[inherit] opacity-0"
              name={name}
              value={segment.value}
              checked={isChosen}
              disabled={props.disabled}
              aria-label={segment.name}
              onChange={() => props.onChange(segment.value)}
              // A proposed value that is right is confirmed by a click on it; `change` would not fire.
              onClick={() => isChosen && look === 'proposed' && props.onChange(segment.value)}
              onFocus={() => onPreview?.(segment.value)}
              onBlur={() => onPreview?.(null)}
            />
            <span aria-hidden={segment.name !== undefined}>{segment.label}</span>
          </label>
        )
      })}
    </div>
  )
}
