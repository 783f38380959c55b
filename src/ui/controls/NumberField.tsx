import { useState } from 'react'
import { Field, inputLook } from './Field.tsx'
import { parseNumber } from './parse-number.ts'
import { useDraft } from './use-draft.ts'

export interface NumberFieldProps {
  readonly label: string
  /** Null is empty: not given, which is not 0. */
  readonly value: number | null
  readonly onCommit: (value: number | null) => void
  /** Inclusive. */
  readonly min: number
  readonly max: number
  /** Such as "s" or "EUR", shown at the end. */
  readonly unit?: string
  /** Sentence shown when what was typed is no number between `min` and `max`. */
  readonly invalidText: string
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly hint?: string
  readonly disabled?: boolean
  readonly className?: string
}

/** A number or nothing. What is no number in range is not taken, and the field says so. */
export function NumberField(props: NumberFieldProps) {
  const [isInvalid, setInvalid] = useState(false)
  const draft = useDraft(props.value === null ? '' : String(props.value), (text) => {
    const parsed = parseNumber(text, props.min, props.max)
    setInvalid(parsed === undefined)
    if (parsed !== undefined && parsed !== props.value) props.onCommit(parsed)
  })
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      hint={props.hint}
      problem={isInvalid ? props.invalidText : null}
      className={props.className}
    >
      {(ids) => (
        <span className="relative block">
          <input
            id={ids.id}
            className={inputLook}
            inputMode="decimal"
            value={draft.text}
            placeholder={props.placeholder}
            disabled={props.disabled}
            autoComplete="off"
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid || undefined}
            onChange={(event) => {
              setInvalid(false)
              draft.change(event.target.value)
            }}
            onBlur={draft.commit}
            onKeyDown={draft.onKeyDown}
          />
          {props.unit && (
            <span className="pointer-events-none absolute inset-y-0 end-2 flex items-center text-xs text-ink-3">
              {props.unit}
            </span>
          )}
        </span>
      )}
    </Field>
  )
}
