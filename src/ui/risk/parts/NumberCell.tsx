import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { classNames } from '../../controls/class-names.ts'
import { parseNumber } from '../../controls/parse-number.ts'
import { useDraft } from '../../controls/use-draft.ts'

export interface NumberCellProps {
  readonly label: string
  /** Null is empty: not given, which is not 0. */
  readonly value: number | null
  readonly onCommit: (value: number | null) => void
  /** Inclusive. */
  readonly min: number
  readonly max: number
  /** Shown where nothing is given, such as the value that holds then. */
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Nothing given cannot be taken: emptying it brings the value back. */
  readonly required?: boolean
  readonly className?: string
}

/** A number in a table, edited in place; up and down arrows move to the same cell of the next row. */
export function NumberCell(props: NumberCellProps) {
  const { label, value, min, max, required = false } = props
  const [isInvalid, setInvalid] = useState(false)
  const draft = useDraft(value === null ? '' : String(value), (text) => {
    const parsed = parseNumber(text, min, max)
    const isWrong = parsed === undefined || (required && parsed === null)
    setInvalid(isWrong)
    if (!isWrong && parsed !== value) props.onCommit(parsed ?? null)
  })
  return (
    <input
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      title={isInvalid ? t('risk.number.range', { min, max }) : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={draft.text}
      placeholder={props.placeholder ?? '–'}
      disabled={props.disabled}
      onChange={(event) => {
        setInvalid(false)
        draft.change(event.target.value)
      }}
      onFocus={(event) => event.target.select()}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        draft.onKeyDown(event)
        if (event.key === 'Enter' || event.key === 'ArrowDown') moveFocus(event.currentTarget, 1)
        if (event.key === 'ArrowUp') moveFocus(event.currentTarget, -1)
      }}
      className={classNames(
        'h-7 min-w-0 rounded-sm border border-transparent bg-transparent px-1.5 text-end text-sm tabular-nums placeholder:text-ink-3 hover:border-line focus:border-accent focus:bg-panel focus:outline-none aria-invalid:border-high disabled:hover:border-transparent',
        props.className ?? 'w-14',
      )}
    />
  )
}

/** To the control in the same column of the row below (1) or above (-1), where there is one. */
export function moveFocus(from: HTMLElement, step: 1 | -1): void {
  const cell = from.closest('td')
  const row = cell?.parentElement
  if (!cell || !row) return
  const column = [...row.children].indexOf(cell)
  const place = [...cell.querySelectorAll(focusable)].indexOf(from)
  let next = step === 1 ? row.nextElementSibling : row.previousElementSibling
  while (next !== null) {
    const target = next.children[column]?.querySelectorAll<HTMLElement>(focusable)[place]
    if (target !== undefined) {
      target.focus()
      return
    }
    next = step === 1 ? next.nextElementSibling : next.previousElementSibling
  }
}

const focusable = 'input:not(:disabled), select:not(:disabled)'
