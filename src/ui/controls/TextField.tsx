import type { ReactNode, Ref } from 'react'
import { Field, inputLook } from './Field.tsx'
import { useDraft } from './use-draft.ts'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** On blur and Enter, only when the text changed. */
  readonly onCommit: (value: string) => void
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly problem?: string | null
  readonly disabled?: boolean
  /** In UTF-16 code units; names have 300. */
  readonly maxLength?: number
  readonly required?: boolean
  /** Names offered while typing, such as owners already used. */
  readonly suggestions?: readonly string[]
  readonly inputRef?: Ref<HTMLInputElement>
  readonly className?: string
}

/** One line of text that is written to the document when it is meant, not on every key. */
export function TextField(props: TextFieldProps) {
  const draft = useDraft(props.value, props.onCommit)
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      hint={props.hint}
      problem={props.problem}
      className={props.className}
    >
      {(ids) => (
        <>
          <input
            id={ids.id}
            ref={props.inputRef}
            className={inputLook}
            value={draft.text}
            placeholder={props.placeholder}
            disabled={props.disabled}
            required={props.required}
            maxLength={props.maxLength ?? 300}
            autoComplete="off"
            list={props.suggestions ? `${ids.id}-list` : undefined}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isInvalid || undefined}
            onChange={(event) => draft.change(event.target.value)}
            onBlur={draft.commit}
            onKeyDown={draft.onKeyDown}
          />
          {props.suggestions && (
            <datalist id={`${ids.id}-list`}>
              {props.suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
