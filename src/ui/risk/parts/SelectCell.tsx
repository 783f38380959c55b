import type { KeyboardEvent } from 'react'
import { classNames } from '../../controls/class-names.ts'

export interface SelectCellProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLSelectElement>) => void
  readonly disabled?: boolean
  readonly className?: string
}

/** One of a list in a table, quiet until it is pointed at. */
export function SelectCell<V extends string>(props: SelectCellProps<V>) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      disabled={props.disabled}
      onChange={(event) => props.onChange(event.target.value as V)}
      onKeyDown={props.onKeyDown}
      className={classNames(
        'h-7 max-w-full min-w-0 rounded-sm border border-transparent bg-transparent px-1 text-sm hover:border-line focus:border-accent focus:bg-panel focus:outline-none disabled:opacity-100 disabled:hover:border-transparent [&_option]:bg-panel',
        props.className,
      )}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
