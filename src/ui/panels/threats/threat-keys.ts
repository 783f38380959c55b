import type { KeyboardEvent } from 'react'
import type { Editor } from '../../../app/editor.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { dreadFor } from '../../../risk/risk-policy.ts'
import { linePlaces } from '../../grid/cell-range.ts'
import { canEdit } from '../../grid/grid-column.ts'
import { type GridContext, lineUnderCursor } from '../../grid/grid-context.ts'
import { chosenRows, isChosen } from '../../grid/row-choice.ts'
import { stepDigits } from './digit-entry.ts'
import { sharedFactors } from './shared-factors.ts'
import { confirmSuggested, neighbourOf, rate, takeThreat } from './threat-actions.ts'
import { factorColumn } from './threat-columns.ts'
import { threatTableOf } from './threat-table-store.ts'

/**
 * The keys that rate, before those of the grid: 1 to 3 fill the factors, wherever digits cannot be typed as text; Enter goes
 * on after a rating; Control Enter confirms what the rules suggest. @returns whether it was one of them
 */
export function handleThreatKey(
  editor: Editor,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  context: GridContext<ThreatRow>,
): boolean {
  const { store, grid } = threatTableOf(editor)
  const state = store.getState()
  const { cursor, anchor } = grid.getState()
  const line = lineUnderCursor(context)
  const mod = event.ctrlKey || event.metaKey
  if (line === null || event.altKey) return false
  const rows = line.kind === 'group' ? line.group.rows : rowsAt(context, line.row)
  if (event.key === 'Enter' && (mod || state.rated === line.key)) {
    if (mod) confirmSuggested(editor, rows)
    if (line.kind === 'row') takeThreat(editor, neighbourOf(editor, line.key) ?? line.row)
    return true
  }
  if (mod) return false
  const { factors } = dreadFor(editor.document.getState().document)
  const at = factors.findIndex(({ id }) => factorColumn(id) === cursor?.column)
  // A range of cells is filled like any other.
  if (anchor !== null && at >= 0) return false
  if (line.kind === 'row' && state.entry === null && takesDigits(context, line.row)) return false
  const current = line.kind === 'group' ? sharedFactors(line.group.rows) : line.row.dread.factors
  const from = line.kind === 'row' && at >= 0 ? at : null
  const step = stepDigits(state.entry, event.key, line.key, current, from, factors.length)
  switch (step.kind) {
    case 'ignored':
      return line.kind === 'row' && goToHeading(event, context)
    case 'typing':
      store.setState({ entry: step.entry, rated: null })
      return true
    case 'cleared':
      store.setState({ entry: null })
      return true
    case 'complete': {
      rate(editor, rows, step.factors)
      const next = from === null ? undefined : factors[from + 1]
      if (next !== undefined)
        grid.setState({ cursor: { line: line.key, column: factorColumn(next.id) }, anchor: null })
      store.setState({ entry: null, rated: line.kind === 'row' ? line.key : null })
      return true
    }
  }
}

/** In a cell for texts, numbers and dates a digit begins an edit. */
function takesDigits({ columns, source, store }: GridContext<ThreatRow>, row: ThreatRow): boolean {
  const { cursor } = store.getState()
  const column = columns.find(({ id }) => id === cursor?.column)?.column
  if (column === undefined || source.isReadOnly || column.isTyped === false || !canEdit(column, row))
    return false
  return column.type.kind === 'text' || column.type.kind === 'date' || column.type.kind === 'number'
}

/** From a threat within a group, the way back is its heading. */
function goToHeading(
  { key }: { readonly key: string },
  { lines, store, reveal }: GridContext<ThreatRow>,
): boolean {
  const { cursor } = store.getState()
  if (key !== 'ArrowLeft' || cursor === null || cursor.column !== null) return false
  const at = linePlaces(lines).get(cursor.line) ?? -1
  if (lines[at]?.kind !== 'row' || lines[at].isNested !== true) return false
  const heading = lines.slice(0, at).findLast((line) => line.kind === 'group')
  if (heading === undefined) return false
  store.setState({ cursor: { line: heading.key, column: null } })
  reveal({ line: heading.key, column: null })
  return true
}

/** The chosen rows when the one in hand is among them, else that one. */
function rowsAt({ store, rows, source }: GridContext<ThreatRow>, row: ThreatRow): readonly ThreatRow[] {
  const { choice } = store.getState()
  return isChosen(choice, row.id) ? chosenRows(choice, rows, source.keyOf) : [row]
}
