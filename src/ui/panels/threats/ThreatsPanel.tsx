import { SearchX, ShieldCheck } from 'lucide-react'
import { useMemo } from 'react'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'
import { BulkBar } from './BulkBar.tsx'
import { RuleNotices } from './RuleNotices.tsx'
import { ThreatGrid } from './ThreatGrid.tsx'
import { ThreatToolbar } from './ThreatToolbar.tsx'
import { emptyFilter } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'

/** The work: all threats of the model, to search, sort, rate and decide. */
export function ThreatsPanel() {
  const editor = useEditor()
  const view = useThreatView()
  const total = useFindings((state) => state.rows.length)
  const chosen = useThreatTable((state) => state.chosen)
  const { rows } = view
  const chosenRows = useMemo(() => rows.filter((row) => chosen.has(row.id)), [rows, chosen])
  return (
    <section aria-label={t('threats.region')} className="flex h-full min-h-0 flex-col bg-panel">
      <RuleNotices />
      {chosenRows.length > 1 ? <BulkBar rows={chosenRows} /> : <ThreatToolbar />}
      {rows.length > 0 ? (
        <ThreatGrid />
      ) : (
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          {total === 0 ? (
            <EmptyState icon={ShieldCheck} title={t('threats.empty')}>
              {t('threats.empty.help')}
            </EmptyState>
          ) : (
            <EmptyState
              icon={SearchX}
              title={t('threats.noMatch')}
              action={
                <Button
                  onClick={() =>
                    threatTableOf(editor).store.setState({
                      filter: emptyFilter,
                      view: 'all',
                      ignoredSelection: editor.session.getState().selection,
                    })
                  }
                >
                  {t('threats.showAll', { n: total })}
                </Button>
              }
            >
              {t('threats.noMatch.help')}
            </EmptyState>
          )}
        </div>
      )}
    </section>
  )
}
