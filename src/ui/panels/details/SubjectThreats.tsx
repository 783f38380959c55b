import { ShieldCheck } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { StrideLetters } from '../../controls/StrideLetters.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { AssumedMark } from '../threats/AssumedMark.tsx'
import { takeThreat } from '../threats/threat-actions.ts'
import { SilenceSection } from './SilenceSection.tsx'
import { kindOf, type Subject } from './use-subjects.ts'

interface SubjectThreatsProps {
  readonly rows: readonly ThreatRow[]
  readonly subjects: readonly Subject[]
}

/** What threatens the selection, and on request why a rule is silent there. */
export function SubjectThreats({ rows, subjects }: SubjectThreatsProps) {
  const [only, other] = subjects
  const asked = only !== undefined && other === undefined && kindOf(only) !== 'boundary' ? only.id : null
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      {rows.length === 0 ? (
        <EmptyState icon={ShieldCheck} title={t('details.noThreats')}>
          {t('details.noThreats.help')}
        </EmptyState>
      ) : (
        <ThreatList rows={rows} />
      )}
      {asked !== null && <SilenceSection subject={asked} />}
    </div>
  )
}

function ThreatList({ rows }: { readonly rows: readonly ThreatRow[] }) {
  const editor = useEditor()
  return (
    <ul>
      {rows.slice(0, shownMost).map((row) => (
        <li key={row.id} className="border-b border-line">
          <button
            type="button"
            onClick={() => takeThreat(editor, row)}
            className="flex w-full flex-col gap-1 px-3 py-2 text-start transition-colors duration-150 hover:bg-canvas focus-visible:-outline-offset-2"
          >
            <span className="flex w-full items-center gap-2 text-xs text-ink-3">
              <span className="tabular-nums">{row.shortId}</span>
              <StatusBadge status={row.status} className="ms-auto text-xs text-ink-2" />
            </span>
            <span className="font-medium">{row.title}</span>
            <span className="flex items-center gap-1.5">
              <LevelBadge level={row.dread.level} sum={row.dread.sum} basis={row.dread.basis} />
              <StrideLetters letters={row.stride} />
              {row.assumed && <AssumedMark />}
            </span>
          </button>
        </li>
      ))}
      {rows.length > shownMost && (
        <li className="px-3 py-2 text-xs text-ink-3">
          {t('details.moreThreats', { n: rows.length - shownMost })}
        </li>
      )}
    </ul>
  )
}

/** The table below is for more: it is virtualised, this list is not. */
const shownMost = 100
