import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'
import { Field, inputLook } from './Field.tsx'
import { useDraft } from './use-draft.ts'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  /** On blur and Ctrl or Cmd Enter, only when the text changed. */
  readonly onCommit: (value: string) => void
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly hint?: ReactNode
  readonly problem?: string | null
  readonly disabled?: boolean
  readonly required?: boolean
  /** Lines shown when empty; it grows with its text. */
  readonly rows?: number
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
  readonly className?: string
}

/** Several lines of text that are written to the document when they are meant, not on every key. */
export function TextArea(props: TextAreaProps) {
  const draft = useDraft(props.value, props.onCommit, { multiline: true })
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      hint={props.hint}
      problem={props.problem}
      className={props.className}
    >
      {(ids) => (
        <textarea
          id={ids.id}
          ref={props.inputRef}
          className={classNames(inputLook, 'field-sizing-content h-auto max-h-64 resize-none py-1')}
          rows={props.rows ?? 2}
          value={draft.text}
          placeholder={props.placeholder}
          disabled={props.disabled}
          required={props.required}
          maxLength={props.maxLength ?? 20_000}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.isInvalid || undefined}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={draft.onKeyDown}
        />
      )}
    </Field>
  )
}
