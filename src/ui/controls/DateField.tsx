import { Field, inputLook } from './Field.tsx'
import { useDraft } from './use-draft.ts'

export interface DateFieldProps {
  readonly label: string
  /** ISO calendar date such as 2026-01-31; null for none. */
  readonly value: string | null
  readonly onCommit: (value: string | null) => void
  readonly hideLabel?: boolean
  readonly disabled?: boolean
  readonly className?: string
}

/** A calendar date, by keyboard or by the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  // While a date is typed part by part the browser reports '' or a year like 0002: commit on blur only.
  const draft = useDraft(props.value ?? '', (text) => props.onCommit(text === '' ? null : text))
  return (
    <Field label={props.label} hideLabel={props.hideLabel} className={props.className}>
      {(ids) => (
        <input
          id={ids.id}
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          className={inputLook}
          value={draft.text}
          disabled={props.disabled}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={draft.onKeyDown}
        />
      )}
    </Field>
  )
}
