import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'
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
  /** Grows over several lines instead of hiding its end; it still takes no line breaks. */
  readonly wrap?: boolean
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
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
      {(ids) => {
        const shared = {
          id: ids.id,
          ref: props.inputRef,
          value: draft.text,
          placeholder: props.placeholder,
          disabled: props.disabled,
          required: props.required,
          maxLength: props.maxLength ?? 300,
          'aria-describedby': ids.describedBy,
          'aria-invalid': ids.isInvalid || undefined,
          onBlur: draft.commit,
          onKeyDown: draft.onKeyDown,
        }
        return props.wrap ? (
          <textarea
            {...shared}
            rows={1}
            className={classNames(inputLook, 'field-sizing-content h-auto min-h-7 resize-none py-0.75')}
            onChange={(event) => draft.change(event.target.value.replace(/\s*\n\s*/g, ' '))}
          />
        ) : (
          <>
            <input
              {...shared}
              type="text"
              className={inputLook}
              autoComplete="off"
              list={props.suggestions ? `${ids.id}-list` : undefined}
              onChange={(event) => draft.change(event.target.value)}
            />
            {props.suggestions && (
              <datalist id={`${ids.id}-list`}>
                {props.suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        )
      }}
    </Field>
  )
}
