import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { AfterEdit, CellEditorProps } from './cell-editor-props.ts'
import { valueText } from './cell-text.ts'

/** One line: text, number or date. What is no value is said under it, and it stays open. */
export function LineEditor({ label, type, value, typed, onText, onCancel }: CellEditorProps) {
  const [text, setText] = useState(
    typed ?? (type.kind === 'date' ? String(value ?? '') : valueText(type, value)),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const isOver = useRef(false)
  const ids = { list: useId(), problem: useId() }
  const suggestions = type.kind === 'text' ? (type.suggestions ?? []) : []
  const finish = (after: AfterEdit, isForAll: boolean) => {
    if (isOver.current) return
    const refused = onText(text, after, isForAll)
    if (refused === null) isOver.current = true
    setProblem(refused)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const after = afterKey(event)
    if (event.key === 'Escape') {
      event.preventDefault()
      isOver.current = true
      onCancel()
    } else if (after !== null) {
      event.preventDefault()
      finish(after, event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    }
  }
  return (
    <span data-editor className="absolute inset-0">
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because the person asked for it
        autoFocus
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : ids.problem}
        type={type.kind === 'date' && typed === null ? 'date' : 'text'}
        inputMode={type.kind === 'number' || type.kind === 'digit' ? 'decimal' : undefined}
        list={suggestions.length > 0 ? ids.list : undefined}
        maxLength={type.kind === 'text' ? 300 : 40}
        value={text}
        onFocus={(event) =>
          typed === null && event.currentTarget.type !== 'date' && event.currentTarget.select()
        }
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isOver.current) return
          // A click elsewhere keeps what is a value, and drops what is none.
          isOver.current = true
          if (onText(text, 'stay', false) !== null) onCancel()
        }}
        className="size-full min-w-0 rounded-sm border-2 border-accent bg-panel px-1.5 text-start tabular-nums outline-none aria-invalid:border-high"
      />
      {suggestions.length > 0 && (
        <datalist id={ids.list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <span
          id={ids.problem}
          role="alert"
          className="absolute start-0 top-full z-30 mt-0.5 w-max max-w-72 rounded-md border border-high/40 bg-high-tint px-2 py-1 text-xs whitespace-normal text-high shadow-float"
        >
          {problem}
        </span>
      )}
    </span>
  )
}

/** Where a key that ends an edit leads; null for other keys. */
export function afterKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): AfterEdit | null {
  if (key === 'Enter') return ctrlKey || metaKey ? 'stay' : shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'before' : 'next'
  return null
}
