import { useMemo, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { useFindings } from '../../hooks/use-editor.ts'
import { useGo } from './use-go.ts'

/** Threats by id, each leading to its row: what it says, on what, how bad, and what was decided. */
export function ThreatLinks({ ids, most = 30 }: { readonly ids: readonly string[]; readonly most?: number }) {
  const rows = useFindings((state) => state.rows)
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const go = useGo()
  const [shown, setShown] = useState(most)
  const found = ids.slice(0, shown).flatMap((id) => byId.get(id) ?? [])
  return (
    <>
      <ul className="divide-y divide-line/70">
        {found.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              onClick={() => go.threat(row.id)}
              className="flex w-full items-center gap-3 px-2 py-1 text-start hover:bg-canvas"
            >
              <span className="min-w-0 flex-1">
                <span title={row.title} className="block truncate font-medium">
                  {row.title}
                </span>
                <span className="block truncate text-xs text-ink-3">{row.subjectNames.join(', ')}</span>
              </span>
              <StatusBadge status={row.status} className="hidden w-28 sm:flex" />
              <span className="w-24 shrink-0">
                <LevelBadge level={row.dread.level} sum={row.dread.sum} basis={row.dread.basis} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ids.length > shown && (
        <Button variant="link" className="m-1" onClick={() => setShown(shown + 100)}>
          {t('risk.moreRows', { n: ids.length - shown })}
        </Button>
      )}
    </>
  )
}
