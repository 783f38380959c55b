import { useState } from 'react'
import { useDraft } from '../../controls/use-draft.ts'
import { focusGrid } from './focus-grid.ts'

interface EditableCellProps {
  readonly label: string
  readonly value: string
  readonly type: 'text' | 'date'
  readonly onCommit: (value: string) => void
}

/** Text that becomes a field by a double click, or by Enter with the cursor on it. */
export function EditableCell(props: EditableCellProps) {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <OpenCell {...props} onClose={() => setOpen(false)} />
  ) : (
    <button
      type="button"
      tabIndex={-1}
      data-edit
      aria-label={`${props.label}: ${props.value || '–'}`}
      onDoubleClick={() => setOpen(true)}
      // A click made by Enter has no pointer: detail is 0.
      onClick={(event) => event.detail === 0 && setOpen(true)}
      className="h-6 min-w-0 flex-1 cursor-default truncate text-start tabular-nums"
    >
      {props.value || <span className="text-ink-3">–</span>}
    </button>
  )
}

function OpenCell({
  label,
  value,
  type,
  onCommit,
  onClose,
}: EditableCellProps & { readonly onClose: () => void }) {
  const draft = useDraft(value, onCommit)
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it opens because the person asked for it
      autoFocus
      aria-label={label}
      type={type}
      maxLength={300}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => {
        draft.commit()
        onClose()
      }}
      onKeyDown={(event) => {
        draft.onKeyDown(event)
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        focusGrid()
      }}
      className="h-6 w-full min-w-0 rounded-sm border border-accent bg-panel px-1 tabular-nums outline-none"
    />
  )
}
