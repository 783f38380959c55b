import { useState } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { statusKeys } from '../../controls/status-keys.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { chooseStatus } from './choose-status.ts'
import { focusGrid } from './focus-grid.ts'

/** The status; a click or Enter opens the list. One that needs a reason asks for it in the threat panel. */
export function StatusCell({ threat }: { readonly threat: ThreatRow }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <button
        type="button"
        tabIndex={-1}
        data-edit
        disabled={isReadOnly}
        aria-label={`${t('threats.statusOf', { id: threat.shortId })}: ${t(statusKeys[threat.status])}`}
        onClick={(event) => {
          // The row is taken in hand by its own click; the list stays.
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) setOpen(true)
        }}
        className="flex h-6 min-w-0 flex-1 items-center rounded-sm text-start enabled:hover:text-accent"
      >
        <StatusBadge status={threat.status} />
      </button>
    )
  }
  return (
    <select
      ref={openList}
      aria-label={t('threats.statusOf', { id: threat.shortId })}
      value={threat.status}
      onBlur={() => setOpen(false)}
      onChange={(event) => {
        setOpen(false)
        focusGrid()
        chooseStatus(editor, threat, event.target.value as Status)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setOpen(false)
        focusGrid()
      }}
      className="h-6 w-full min-w-0 rounded-sm border border-accent bg-panel"
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {t(statusKeys[status])}
        </option>
      ))}
    </select>
  )
}

/** A stable ref: it runs when the list appears. Browsers that cannot open it by script only focus it. */
function openList(select: HTMLSelectElement | null): void {
  if (select === null) return
  select.focus()
  try {
    select.showPicker?.()
  } catch {
    // Opening by script needs a click or key just before; a further one opens it then.
  }
}
