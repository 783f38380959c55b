import { PanelRight, Plus, ShieldPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { addMitigation } from '../../../commands/add-mitigation.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeMitigations } from '../../../commands/remove-mitigations.ts'
import { t } from '../../../messages/messages.ts'
import { get, list } from '../../../model/document.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import type { GridSource, NewRow } from '../../grid/grid-source.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'
import { RecordTable } from '../../grid/RecordTable.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { rowAdder } from '../elements/row-adder.ts'
import { recordWriter } from '../elements/subject-source.ts'
import { useOwners } from '../use-owners.ts'
import { countStates } from './count-states.ts'
import { MitigationMore } from './MitigationMore.tsx'
import { mitigationColumns, mitigationFields } from './mitigation-columns.tsx'
import { mitigationStateKeys } from './mitigation-keys.ts'
import { useTreatedThreats } from './use-treated-threats.ts'

/** The plan as a grid: every measure with its state, who, until when, at what cost, and beside it what proves it. */
export function MitigationsPanel() {
  const editor = useEditor()
  const mitigations = useDocument(({ document }) => list(document, 'mitigation'))
  const currency = useDocument(({ document }) => get(document, 'model', 'model:main')?.currency ?? '')
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const treated = useTreatedThreats()
  const owners = useOwners()
  const store = gridStoreOf(editor, 'mitigations', { sort: [{ column: 'title', isDescending: false }] })
  const [isOpen, setOpen] = useState(false)
  const inHand = useStore(store, ({ cursor }) => mitigations.find(({ id }) => id === cursor?.line))
  const columns = useMemo(() => mitigationColumns({ currency, owners, treated }), [currency, owners, treated])
  const source = useMemo((): GridSource<Mitigation> => {
    const writer = recordWriter<Mitigation>(editor, mitigationFields)
    const make = (added: readonly NewRow[], options: { readonly label: string; readonly mergeKey: string }) =>
      added.map((row) => {
        const id = editor.newId('mitigation')
        const title = String(row.get('title') ?? '')
        const args = { id, title, description: '', library: null, findings: [] }
        return editor.dispatch(addMitigation, args, options).ok ? id : null
      })
    return {
      id: 'mitigations',
      label: t('mitigations.table'),
      columns,
      keyOf,
      nameOf: ({ title }) => title,
      countText: (n) => t('tables.count.mitigations', { n }),
      isReadOnly,
      ...writer,
      add: rowAdder(editor, 'mitigation', 'title', make, writer.write),
    }
  }, [columns, isReadOnly, editor])
  const add = () => {
    const id = editor.newId('mitigation')
    const args = { id, title: t('mitigations.new'), description: '', library: null, findings: [] }
    if (!editor.dispatch(addMitigation, args, { label: t('mitigations.undo.add') }).ok) return
    // Its title is edited at once, to be typed over; a filter would hide it.
    store.setState(({ view }) => ({
      view: { ...view, filters: {}, search: '' },
      cursor: { line: id, column: 'title' },
      anchor: null,
      editing: { text: null },
    }))
  }
  const counts = countStates(mitigations)
  return (
    <div className="flex h-full min-h-0">
      <RecordTable
        id="mitigation-grid"
        region={t('mitigations.region')}
        source={source}
        store={store}
        rows={mitigations}
        onOpen={() => {
          setOpen(true)
          return true
        }}
        empty={{ icon: ShieldPlus, title: t('mitigations.empty'), help: t('mitigations.empty.help') }}
        summary={counts.map(({ state, count }) => `${count} ${t(mitigationStateKeys[state])}`).join(' · ')}
        action={
          <>
            <Button icon={Plus} disabled={isReadOnly} onClick={add}>
              {t('mitigations.add')}
            </Button>
            {mitigations.length > 0 && (
              <IconButton
                icon={PanelRight}
                label={t('mitigations.column.more')}
                pressed={isOpen}
                onClick={() => setOpen(!isOpen)}
              />
            )}
          </>
        }
        onRemove={(chosen) =>
          editor.dispatch(
            removeMitigations,
            { ids: chosen.map(({ id }) => id) },
            { label: t('tables.undo.remove', { of: source.countText(chosen.length) }) },
          )
        }
      />
      {isOpen && mitigations.length > 0 && (
        <aside
          aria-label={t('mitigations.more', { title: inHand?.title ?? '' })}
          className="w-96 shrink-0 overflow-y-auto border-s border-line p-3"
        >
          {inHand === undefined ? (
            <p className="text-ink-3">{t('tables.mitigations.none')}</p>
          ) : (
            <>
              <h3 className="pb-2 font-semibold">{inHand.title}</h3>
              <MitigationMore
                key={inHand.id}
                mitigation={inHand}
                currency={currency}
                isWide={false}
                isReadOnly={isReadOnly}
                onEdit={(fields) =>
                  editor.dispatch(
                    editRecord,
                    { table: 'mitigation', id: inHand.id, fields },
                    { label: t('mitigations.undo.edit', { title: inHand.title }) },
                  )
                }
              />
            </>
          )}
        </aside>
      )}
    </div>
  )
}

const keyOf = ({ id }: Mitigation) => id
