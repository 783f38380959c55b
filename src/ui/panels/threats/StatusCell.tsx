import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'
import { statusIcons } from '../../controls/StatusBadge.tsx'
import { statusKeys } from '../../controls/status-keys.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { chooseStatus } from './choose-status.ts'
import { focusGrid } from './focus-grid.ts'

/** The status as a list to choose from. One that needs a reason asks for it in the threat panel. */
export function StatusCell({ threat }: { readonly threat: ThreatRow }) {
  const editor = useEditor()
  const Icon = statusIcons[threat.status]
  return (
    <span className="flex min-w-0 flex-1 items-center gap-1.5">
      <Icon aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0 text-ink-3" />
      <select
        tabIndex={-1}
        aria-label={t('threats.statusOf', { id: threat.shortId })}
        value={threat.status}
        onChange={(event) => {
          focusGrid()
          chooseStatus(editor, threat, event.target.value as Status)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          focusGrid()
        }}
        className="h-6 min-w-0 flex-1 appearance-none truncate rounded-sm bg-transparent"
      >
        {statuses.map((status) => (
          <option key={status} value={status} className="bg-panel text-ink">
            {t(statusKeys[status])}
          </option>
        ))}
      </select>
    </span>
  )
}
