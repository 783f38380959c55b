import { Plus, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { inputLook } from './Field.tsx'
import { IconButton } from './IconButton.tsx'
import { useDraft } from './use-draft.ts'

export interface ListFieldProps {
  readonly label: string
  readonly values: readonly string[]
  /** Trimmed and without empty entries, in the order shown. */
  readonly onCommit: (values: readonly string[]) => void
  readonly placeholder: string
  readonly removeLabel: (value: string) => string
  readonly hideLabel?: boolean
  readonly disabled?: boolean
}

/** Several texts, each edited in place; emptying one removes it, the last line adds one. */
export function ListField(props: ListFieldProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const replace = (index: number, text: string) => {
    const next = props.values.map((value, at) => (at === index ? text.trim() : value))
    props.onCommit(next.filter((value) => value !== ''))
  }
  const focusLine = (index: number) => list.current?.querySelectorAll('input')[index]?.focus()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" aria-labelledby={id}>
      <span id={id} className={props.hideLabel ? 'sr-only' : 'text-xs text-ink-2'}>
        {props.label}
      </span>
      <div ref={list} className="flex flex-col gap-1">
        {props.values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place and its text; both may repeat alone
          <div key={`${index}-${value}`} className="flex items-center gap-1">
            <Line
              label={`${props.label} ${index + 1}`}
              value={value}
              disabled={props.disabled}
              onCommit={(text) => replace(index, text)}
              onEnter={() => focusLine(index + 1)}
            />
            <IconButton
              size="small"
              icon={X}
              label={props.removeLabel(value)}
              disabled={props.disabled}
              onClick={() => {
                replace(index, '')
                focusLine(index)
              }}
            />
          </div>
        ))}
        {!props.disabled && (
          <div className="relative">
            <Plus
              aria-hidden="true"
              size={14}
              strokeWidth={1.75}
              className="absolute top-1.75 start-2 text-ink-3"
            />
            <Line
              key={props.values.length}
              label={props.placeholder}
              value=""
              placeholder={props.placeholder}
              isNew
              onCommit={(text) => text.trim() !== '' && props.onCommit([...props.values, text.trim()])}
              // The new line has a new key: it can only be focused once it is there.
              onEnter={() => requestAnimationFrame(() => focusLine(props.values.length + 1))}
            />
          </div>
        )}
      </div>
    </fieldset>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly onEnter: () => void
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly isNew?: boolean
}

function Line({ label, value, onCommit, onEnter, placeholder, disabled, isNew }: LineProps) {
  const draft = useDraft(value, onCommit)
  return (
    <input
      aria-label={label}
      className={`${inputLook} ${isNew ? 'border-dashed ps-7' : ''}`}
      value={draft.text}
      placeholder={placeholder}
      disabled={disabled}
      maxLength={300}
      autoComplete="off"
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        draft.onKeyDown(event)
        if (event.key === 'Enter') onEnter()
      }}
    />
  )
}
