import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { takeThreat } from '../threats/threat-actions.ts'

/** How many threats a mitigation treats; on a click which, each to be taken in hand. */
export function TreatedThreats({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly ThreatRow[]
}) {
  const editor = useEditor()
  if (rows.length === 0)
    return <span className="flex h-7 items-center px-1 text-ink-3">{t('mitigations.treatsNone')}</span>
  return (
    <Popover
      label={t('mitigations.treatedBy', { title })}
      className="w-88 p-1"
      trigger={
        <button type="button" className="h-7 rounded-md px-1 text-accent tabular-nums hover:underline">
          {t('mitigations.treats', { n: rows.length })}
        </button>
      }
    >
      <ul className="max-h-72 overflow-y-auto">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              onClick={() => takeThreat(editor, row)}
              className="flex w-full items-center gap-2 rounded-md px-2 py-1 text-start hover:bg-accent-tint"
            >
              <span className="shrink-0 text-xs text-ink-3 tabular-nums">{row.shortId}</span>
              <span className="min-w-0 flex-1 truncate">{row.title}</span>
              <LevelBadge level={row.dread.level} basis={row.dread.basis} />
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
