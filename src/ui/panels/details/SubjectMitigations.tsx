import { ShieldPlus } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { MitigationStateSelect } from '../mitigations/MitigationStateSelect.tsx'

interface SubjectMitigationsProps {
  readonly ids: ReadonlySet<string>
  /** Threats of the selection, to count what each mitigation treats here. */
  readonly rows: readonly ThreatRow[]
}

/** What is done about the threats of the selection. */
export function SubjectMitigations({ ids, rows }: SubjectMitigationsProps) {
  const all = useDocument(({ document }) => list(document, 'mitigation'))
  const mitigations = all.filter(({ id }) => ids.has(id))
  if (mitigations.length === 0) {
    return (
      <EmptyState icon={ShieldPlus} title={t('details.noMitigations')}>
        {t('details.noMitigations.help')}
      </EmptyState>
    )
  }
  return (
    <ul className="min-h-0 flex-1 overflow-y-auto">
      {mitigations.map((mitigation) => {
        const n = rows.filter((row) =>
          row.assignments.some((assignment) => assignment.mitigation === mitigation.id),
        ).length
        return (
          <li key={mitigation.id} className="flex items-center gap-2 border-b border-line px-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{mitigation.title}</p>
              <p className="text-xs text-ink-3">{t('details.treatsHere', { n })}</p>
            </div>
            <MitigationStateSelect mitigation={mitigation} className="w-32 shrink-0" />
          </li>
        )
      })}
    </ul>
  )
}
