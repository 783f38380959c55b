import { SearchX, ShieldCheck } from 'lucide-react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import type { GridContext } from '../../grid/grid-context.ts'
import { changeView } from '../../grid/grid-store.ts'
import { chosenCount, chosenRows } from '../../grid/row-choice.ts'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'
import { BulkBar } from './BulkBar.tsx'
import { RuleNotices } from './RuleNotices.tsx'
import { ThreatGrid } from './ThreatGrid.tsx'
import { ThreatToolbar } from './ThreatToolbar.tsx'
import { emptyFilter } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatGrid, useThreatView } from './use-threat-table.ts'

/** The work: all threats of the model, to search, sort, rate and decide. */
export function ThreatsPanel() {
  const editor = useEditor()
  const { rows } = useThreatView()
  const total = useFindings((state) => state.rows.length)
  // The first answer of the engine is still to come.
  const isLooking = useFindings((state) => state.revision < 0 && state.failure === null)
  return (
    <section aria-label={t('threats.region')} className="flex h-full min-h-0 flex-col bg-panel">
      <RuleNotices />
      {rows.length > 0 ? (
        <ThreatGrid toolbar={(context) => <Toolbar context={context} />} />
      ) : (
        <>
          <ThreatToolbar context={null} />
          <div className="flex min-h-0 flex-1 overflow-y-auto">
            {isLooking ? (
              <p role="status" className="m-auto p-6 text-ink-3">
                {t('threats.looking')}
              </p>
            ) : total === 0 ? (
              <EmptyState icon={ShieldCheck} title={t('threats.empty')}>
                {t('threats.empty.help')}
              </EmptyState>
            ) : (
              <EmptyState
                icon={SearchX}
                title={t('threats.noMatch')}
                action={
                  <Button
                    onClick={() => {
                      const { store, grid } = threatTableOf(editor)
                      store.setState({
                        filter: emptyFilter,
                        view: 'all',
                        ignoredSelection: editor.session.getState().selection,
                      })
                      changeView(grid, { filters: {} })
                    }}
                  >
                    {t('threats.showAll', { n: total })}
                  </Button>
                }
              >
                {t('threats.noMatch.help')}
              </EmptyState>
            )}
          </div>
        </>
      )}
    </section>
  )
}

/** What the list shows, or what to do with the chosen ones. */
function Toolbar({ context }: { readonly context: GridContext<ThreatRow> }) {
  const choice = useThreatGrid((state) => state.choice)
  const { rows, source } = context
  if (chosenCount(choice, rows.length) < 2) return <ThreatToolbar context={context} />
  const chosen = chosenRows(choice, rows, source.keyOf)
  return chosen.length > 1 ? <BulkBar rows={chosen} context={context} /> : <ThreatToolbar context={context} />
}
