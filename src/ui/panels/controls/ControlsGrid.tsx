import { ListChecks } from 'lucide-react'
import { useMemo } from 'react'
import { type SetControlsArgs, setControls } from '../../../commands/set-controls.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import type { ControlRow, ControlTable } from '../../../risk/control-row.ts'
import type { CellEdit, GridSource } from '../../grid/grid-source.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'
import { RecordTable } from '../../grid/RecordTable.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { controlColumns, controlField } from './control-columns.ts'

/** The controls of a catalogue as a grid: what is said of many of them at once. */
export function ControlsGrid({ table }: { readonly table: ControlTable }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { catalogue } = table
  const store = gridStoreOf(editor, `controls ${catalogue}`)
  const rows = useMemo(() => table.rows.filter(({ depth }) => depth > 0), [table])
  const columns = useMemo(() => controlColumns(table.rows), [table])
  const source = useMemo(
    (): GridSource<ControlRow> => ({
      id: 'controls',
      label: t('tables.controls.table'),
      columns,
      keyOf,
      nameOf: ({ number, title }) => `${number} ${title}`.trim(),
      countText: (n) => t('tables.count.controls', { n }),
      isReadOnly,
      refuse: (edit, edits) => {
        // Several controls may each lack their reason: each is told of by itself.
        const own = edits.filter(({ row }) => row === edit.row)
        const refusal = editor.refusal(setControls, { catalogue, controls: together(own) })
        return refusal === null || refusal.code === 'nothing-to-do' ? null : describeRefusal(refusal)
      },
      write: (edits, label) => {
        const result = editor.dispatch(setControls, { catalogue, controls: together(edits) }, { label })
        return result.ok || result.error.code === 'nothing-to-do' ? null : describeRefusal(result.error)
      },
    }),
    [columns, isReadOnly, editor, catalogue],
  )
  return (
    <div className="flex h-[max(320px,calc(100dvh-300px))] overflow-hidden rounded-lg border border-line">
      <RecordTable
        id="control-grid"
        region={t('tables.controls.table')}
        source={source}
        store={store}
        rows={rows}
        rowClass={rowClass}
        empty={{ icon: ListChecks, title: t('tables.controls.table'), help: '' }}
      />
    </div>
  )
}

const keyOf = ({ number }: ControlRow) => number

function rowClass({ depth, applies }: ControlRow): string | undefined {
  if (!applies) return 'text-ink-3'
  return depth <= 1 ? 'font-medium' : undefined
}

function together(edits: readonly CellEdit<ControlRow>[]): SetControlsArgs['controls'] {
  const byNumber = new Map<string, SetControlsArgs['controls'][number]['fields']>()
  for (const edit of edits) {
    const { number } = edit.row
    byNumber.set(number, { ...byNumber.get(number), ...controlField(edit) })
  }
  return [...byNumber].map(([number, fields]) => ({ number, fields }))
}
