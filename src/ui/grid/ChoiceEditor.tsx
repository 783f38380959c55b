import { useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import type { CellEditorProps } from './cell-editor-props.ts'
import { foldText } from './filter-rows.ts'
import type { CellType } from './grid-column.ts'
import { afterKey } from './LineEditor.tsx'

/** One of the options, by the browser's own list: a letter that was typed begins with the first that starts so. */
export function ChoiceEditor(
  props: CellEditorProps & { readonly type: Extract<CellType, { readonly kind: 'choice' }> },
) {
  const { label, type, value, typed, onCommit, onCancel } = props
  const start =
    typed === null
      ? undefined
      : type.options.find((option) => foldText(option.label).startsWith(foldText(typed)))
  const [chosen, setChosen] = useState(start?.value ?? (typeof value === 'string' ? value : ''))
  const isOver = useRef(false)
  const finish = (next: string, after: Parameters<typeof onCommit>[1], isForAll = false) => {
    if (isOver.current) return
    isOver.current = true
    onCommit(next === '' ? null : next, after, isForAll)
  }
  return (
    <select
      data-editor
      ref={typed === null ? openList : focusOnly}
      aria-label={label}
      value={chosen}
      onChange={(event) => {
        setChosen(event.target.value)
        // Picked from the open list: that is the answer. By arrow keys the choice can still go on.
        if (!wasKey.current) finish(event.target.value, 'stay')
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        wasKey.current = event.key.startsWith('Arrow') || event.key.length === 1
        const after = afterKey(event)
        if (event.key === 'Escape') {
          event.preventDefault()
          isOver.current = true
          onCancel()
        } else if (after !== null) {
          event.preventDefault()
          finish(chosen, after, event.ctrlKey || event.metaKey)
        }
      }}
      onPointerDown={() => {
        wasKey.current = false
      }}
      onBlur={() => finish(chosen, 'stay')}
      className="absolute inset-0 size-full min-w-0 rounded-sm border-2 border-accent bg-panel px-0.5 outline-none"
    >
      {(type.mayBeEmpty === true || value === null) && <option value="">{t('grid.emptyOption')}</option>}
      {type.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

const wasKey = { current: false }

/** A stable ref: it runs when the list appears. Browsers that cannot open it by script only focus it. */
function openList(select: HTMLSelectElement | null): void {
  if (select === null) return
  wasKey.current = false
  select.focus()
  try {
    select.showPicker?.()
  } catch {
    // Opening by script needs a click or key just before; a further one opens it then.
  }
}

function focusOnly(select: HTMLSelectElement | null): void {
  if (select === null) return
  wasKey.current = true
  select.focus()
}
