import { Plus, ShieldPlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { addMitigation } from '../../../commands/add-mitigation.ts'
import { t } from '../../../messages/messages.ts'
import { get, list } from '../../../model/document.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { byName } from '../by-name.ts'
import { tableHead } from '../table-look.ts'
import { useWidth } from '../use-width.ts'
import { countStates } from './count-states.ts'
import { MitigationLine } from './MitigationLine.tsx'
import { mitigationStateKeys } from './mitigation-keys.ts'
import { useTreatedThreats } from './use-treated-threats.ts'

/** The plan: every measure with its state, who, until when, at what cost, and what proves it. */
export function MitigationsPanel() {
  const editor = useEditor()
  const mitigations = useDocument(({ document }) => list(document, 'mitigation'))
  const currency = useDocument(({ document }) => get(document, 'model', 'model:main')?.currency ?? '')
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const treated = useTreatedThreats()
  const scroller = useRef<HTMLDivElement>(null)
  const isWide = useWidth(scroller) >= wideFrom
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    const id = editor.newId('mitigation')
    setAdded(id)
    editor.dispatch(
      addMitigation,
      { id, title: t('mitigations.new'), description: '', library: null, findings: [] },
      { label: t('mitigations.undo.add') },
    )
  }
  const button = (
    <Button icon={Plus} disabled={isReadOnly} onClick={add}>
      {t('mitigations.add')}
    </Button>
  )
  const counts = countStates(mitigations)
  return (
    <section aria-label={t('mitigations.region')} className="flex h-full min-h-0 flex-col bg-panel">
      {mitigations.length === 0 ? (
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          <EmptyState icon={ShieldPlus} title={t('mitigations.empty')} action={button}>
            {t('mitigations.empty.help')}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="flex shrink-0 items-center gap-2 border-b border-line px-2 py-1">
            {button}
            <span className="ms-auto truncate text-xs text-ink-3 tabular-nums">
              {counts.map(({ state, count }) => `${count} ${t(mitigationStateKeys[state])}`).join(' · ')}
            </span>
          </div>
          <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
            <table className="w-full min-w-160 table-fixed border-collapse text-start">
              <caption className="sr-only">{t('mitigations.table')}</caption>
              <thead className={tableHead}>
                <tr>
                  <th className="w-8">
                    <span className="sr-only">{t('mitigations.column.more')}</span>
                  </th>
                  <th className="px-2 py-1.5 font-medium">{t('mitigations.column.title')}</th>
                  <th className="w-32 px-2 py-1.5 font-medium">{t('mitigations.column.state')}</th>
                  <th className="w-28 px-2 py-1.5 font-medium">{t('mitigations.column.owner')}</th>
                  <th className="w-36 px-2 py-1.5 font-medium">{t('mitigations.column.due')}</th>
                  {isWide && <th className="w-32 px-2 py-1.5 font-medium">{t('mitigations.column.cost')}</th>}
                  <th className="w-24 px-2 py-1.5 font-medium">{t('mitigations.column.treats')}</th>
                  {isWide && (
                    <th className="w-24 px-2 py-1.5 font-medium">{t('mitigations.column.evidence')}</th>
                  )}
                  <th className="w-10">
                    <span className="sr-only">{t('mitigations.column.actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {byName(mitigations, ({ title }) => title).map((mitigation) => (
                  <MitigationLine
                    key={mitigation.id}
                    mitigation={mitigation}
                    currency={currency}
                    isWide={isWide}
                    treated={treated.get(mitigation.id) ?? []}
                    isNew={mitigation.id === added}
                    isReadOnly={isReadOnly}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

/** CSS pixels from which cost and evidence have columns; below, they are in what a line unfolds. */
const wideFrom = 900
