import { ChevronRight, Equal, FileText, type LucideIcon, Sparkle } from 'lucide-react'
import { useMemo } from 'react'
import type { Editor } from '../../app/editor.ts'
import type { ImportSummary } from '../../app/import/import-model.ts'
import { t } from '../../messages/messages.ts'
import { statuses } from '../../model/records/decision.ts'
import { useEditor, useFindings } from '../hooks/use-editor.ts'
import { facetValueKeys } from '../panels/threats/facet-keys.ts'
import { stateName } from '../panels/threats/state-name.ts'
import { emptyFilter, type RecordedIn } from '../panels/threats/threat-filter.ts'
import { threatTableOf } from '../panels/threats/threat-table-store.ts'
import { type ComparedCounts, compareThreats } from './compare-threats.ts'

/** The threats of the file beside those found here; each count opens the list with just these. */
export function ComparedThreats({ states }: { readonly states: ImportSummary['counts']['states'] }) {
  const editor = useEditor()
  const rows = useFindings((state) => state.rows)
  const isReady = useFindings((state) => state.revision >= 0 || state.failure !== null)
  const counts = useMemo(() => compareThreats(rows), [rows])
  return (
    <section>
      <h3 className="mb-2 font-semibold">{t('import.summary.compared')}</h3>
      {isReady ? (
        <>
          <ul className="overflow-hidden rounded-lg border border-line">
            {parts.map(({ part, icon: Icon }) => (
              <li key={part} className="border-line not-first:border-t">
                <button
                  type="button"
                  disabled={counts[part] === 0}
                  onClick={() => showThreats(editor, part, counts.leftOut > 0)}
                  className="flex h-9 w-full items-center gap-2 px-2.5 text-start enabled:hover:bg-accent-tint disabled:text-ink-3"
                >
                  <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 text-ink-3" />
                  <span className="w-10 text-end font-semibold tabular-nums">{counts[part]}</span>
                  <span className="min-w-0 flex-1 truncate">{t(facetValueKeys[part])}</span>
                  <ChevronRight aria-hidden="true" size={14} className="shrink-0 text-ink-3" />
                </button>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-xs text-ink-2">{verdictOn(counts)}</p>
          {counts.leftOut > 0 && (
            <p className="mt-2 text-xs text-ink-2">{t('import.summary.leftOut', { n: counts.leftOut })}</p>
          )}
        </>
      ) : (
        <p role="status" className="text-ink-3">
          {t('import.summary.comparing')}
        </p>
      )}
      {states.length > 0 && (
        <p className="mt-2 text-xs text-ink-2">
          <span className="text-ink-3">{t('import.summary.states')}: </span>
          {states.map(({ state, n }) => `${stateName(state)} ${n}`).join(' · ')}
        </p>
      )}
    </section>
  )
}

const parts: readonly { readonly part: RecordedIn; readonly icon: LucideIcon }[] = [
  { part: 'both', icon: Equal },
  { part: 'here', icon: Sparkle },
  { part: 'file', icon: FileText },
]

function verdictOn({ both, here, file }: ComparedCounts): string {
  if (here > 0 || file > 0) return t('import.summary.differ')
  return both === 0 ? t('import.summary.noThreats') : t('import.summary.agree')
}

function showThreats(editor: Editor, part: RecordedIn, withoutLeftOut: boolean): void {
  const status =
    part === 'here' && withoutLeftOut ? statuses.filter((one) => one !== 'out-of-scope') : emptyFilter.status
  editor.session.setState({ bottomPanel: 'threats' })
  threatTableOf(editor).store.setState({
    filter: { ...emptyFilter, recorded: [part], status },
    view: 'all',
    ignoredSelection: editor.session.getState().selection,
  })
}
