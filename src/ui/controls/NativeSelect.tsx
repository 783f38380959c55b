import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'
import { Field, inputLook } from './Field.tsx'

export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean
}

export interface OptionGroup<V extends string> {
  readonly label: string
  readonly options: readonly SelectOption<V>[]
}

export interface NativeSelectProps<V extends string> {
  readonly label: string
  /** Null shows `placeholder`: nothing chosen, or several different values. */
  readonly value: V | null
  readonly options: readonly (SelectOption<V> | OptionGroup<V>)[]
  readonly onChange: (value: V) => void
  readonly placeholder?: string
  readonly hideLabel?: boolean
  readonly hint?: ReactNode
  readonly problem?: string | null
  readonly disabled?: boolean
  readonly selectRef?: Ref<HTMLSelectElement>
  readonly className?: string
}

/** One of a list, by the browser's own control: works on touch, by keyboard, and under any policy. */
export function NativeSelect<V extends string>(props: NativeSelectProps<V>) {
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      hint={props.hint}
      problem={props.problem}
      className={props.className}
    >
      {(ids) => (
        <span className="relative block">
          <select
            id={ids.id}
            ref={props.selectRef}
            className={classNames(inputLook, 'appearance-none truncate pe-7')}
            value={props.value ?? ''}
            disabled={props.disabled}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid || undefined}
            onChange={(event) => props.onChange(event.target.value as V)}
          >
            {props.value === null && (
              <option value="" disabled>
                {props.placeholder ?? ''}
              </option>
            )}
            {props.options.map((entry) =>
              'options' in entry ? (
                <optgroup key={entry.label} label={entry.label}>
                  {entry.options.map(optionOf)}
                </optgroup>
              ) : (
                optionOf(entry)
              ),
            )}
          </select>
          <ChevronDown
            aria-hidden="true"
            size={14}
            strokeWidth={1.75}
            className="pointer-events-none absolute top-1.75 end-2 text-ink-3"
          />
        </span>
      )}
    </Field>
  )
}

function optionOf<V extends string>(option: SelectOption<V>) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}
