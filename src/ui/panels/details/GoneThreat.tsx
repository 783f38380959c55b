import { CircleCheck, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { takeThreat } from '../threats/threat-actions.ts'
import { threatTableOf } from '../threats/threat-table-store.ts'
import { useThreatView } from '../threats/use-threat-table.ts'
import { BackLink } from './BackLink.tsx'

/** What stands where the threat in hand stood when the last edit took it away: what happened, and the way back. */
export function GoneThreat({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const undoLabel = useStore(editor.history, (state) => state.undoLabel)
  useThreatView() // The next threat follows what the table shows.
  const next = threatTableOf(editor).view().sequence[0]
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex h-9 shrink-0 items-center gap-1 border-b border-line pe-3 ps-1">
        <BackLink />
        <span className="ms-auto px-1 text-xs whitespace-nowrap text-ink-2 tabular-nums">{row.shortId}</span>
      </header>
      <div className="flex flex-col gap-3 p-3">
        <h2 className="text-lg font-semibold break-words text-ink-3 line-through">{row.title}</h2>
        <p role="status" className="flex items-start gap-2">
          <CircleCheck
            aria-hidden="true"
            size={16}
            strokeWidth={1.75}
            className="mt-0.5 shrink-0 text-accent"
          />
          {t('details.away.gone')}
        </p>
        {undoLabel !== null && (
          <p className="text-xs text-ink-2">{t('details.away.gone.by', { undoLabel })}</p>
        )}
        <div className="flex flex-wrap gap-2">
          {undoLabel !== null && (
            <Button icon={Undo2} onClick={editor.undo}>
              {t('details.away.gone.undo')}
            </Button>
          )}
          {next !== undefined && (
            <Button onClick={() => takeThreat(editor, next)}>{t('details.away.gone.next')}</Button>
          )}
        </div>
      </div>
    </div>
  )
}
