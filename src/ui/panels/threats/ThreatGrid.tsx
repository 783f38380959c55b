import { type ReactNode, useMemo } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { Status } from '../../../model/records/decision.ts'
import { DataGrid } from '../../grid/DataGrid.tsx'
import type { GridContext } from '../../grid/grid-context.ts'
import type { GridLine } from '../../grid/group-rows.ts'
import { useDocument, useEditor, useFindings } from '../../hooks/use-editor.ts'
import { chooseStatus } from './choose-status.ts'
import { focusThreatPanel } from './focus-grid.ts'
import { groupCell } from './group-cells.tsx'
import type { ThreatLine } from './group-threats.ts'
import { takeThreat } from './threat-actions.ts'
import { withCells } from './threat-cells.tsx'
import { threatGridId } from './threat-grid-ids.ts'
import { handleThreatKey } from './threat-keys.ts'
import { threatSource } from './threat-source.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatView } from './use-threat-table.ts'

/** The threats as a grid: its lines, columns and ratings; everything else is every grid's. */
export function ThreatGrid({
  toolbar,
}: {
  readonly toolbar: (context: GridContext<ThreatRow>) => ReactNode
}) {
  const editor = useEditor()
  const table = threatTableOf(editor)
  const { lines, rows } = useThreatView()
  const allRows = useFindings((state) => state.rows)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const plain = table.columns()
  const columns = useMemo(() => withCells(plain), [plain])
  const source = useMemo(() => threatSource(editor, columns, isReadOnly), [editor, columns, isReadOnly])
  return (
    <DataGrid
      id={threatGridId}
      source={source}
      store={table.grid}
      lines={lines}
      rows={rows}
      allRows={allRows}
      toolbar={toolbar}
      onCursor={(line) => {
        if (line.kind === 'row') takeThreat(editor, line.row)
        else table.store.setState({ entry: null })
      }}
      onOpen={(line) => {
        if (line.kind !== 'row') return false
        takeThreat(editor, line.row)
        focusThreatPanel()
        return true
      }}
      onKey={(event, context) => handleThreatKey(editor, event, context)}
      onRefused={({ row, column, value }) => {
        // A status that needs a reason: the threat panel asks for it.
        if (column === 'status') chooseStatus(editor, row, value as Status)
        return column === 'status'
      }}
      renderGroupCell={renderGroup}
      rowAttributes={attributesOf}
      rowClass={classOf}
    />
  )
}

function renderGroup(line: Extract<GridLine<ThreatRow>, { kind: 'group' }>, column: string) {
  return groupCell(line as Extract<ThreatLine, { kind: 'group' }>, column)
}

const attributes = new WeakMap<ThreatRow, { readonly 'data-threat': string }>()

/** The same object for the same row, so that rows on screen need not render again. */
function attributesOf(row: ThreatRow) {
  const known = attributes.get(row) ?? { 'data-threat': row.id }
  attributes.set(row, known)
  return known
}

function classOf({ origin }: ThreatRow): string | undefined {
  return origin === 'gone' ? 'text-ink-3' : undefined
}
