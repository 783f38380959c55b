import { t } from '../../messages/messages.ts'
import { linePlaces, rowsIn } from './cell-range.ts'
import { cellText, valueText } from './cell-text.ts'
import { clearCells, fillCells, setCells } from './fill-cells.ts'
import { type CellValue, canEdit } from './grid-column.ts'
import {
  cellsAtCursor,
  columnUnderCursor,
  type GridContext,
  lineUnderCursor,
  type PendingEdits,
  rangeOf,
} from './grid-context.ts'
import type { CellEdit, CellProblem, NewRow } from './grid-source.ts'
import { chosenRows } from './row-choice.ts'

/** Does edits as one step of undo. Where some do not fit, they are shown, and nothing is done until somebody says so. */
export function applyEdits<R>(
  context: GridContext<R>,
  edits: readonly CellEdit<R>[],
  misfits: readonly CellProblem[] = [],
  added: readonly NewRow[] = [],
): void {
  const { source } = context
  const [only, more] = edits
  const refused = edits.flatMap((edit) => {
    const why = source.refuse(edit, edits)
    return why === null ? [] : [{ edit, why }]
  })
  if (refused.length === 0 && misfits.length === 0 && added.length === 0) {
    if (only !== undefined) writeEdits(context, edits)
    return
  }
  const [problem] = refused
  if (
    only !== undefined &&
    more === undefined &&
    problem !== undefined &&
    misfits.length + added.length === 0
  ) {
    if (!context.onRefused(only)) context.tell(problem.why)
    return
  }
  const gone = new Set(refused.map(({ edit }) => edit))
  context.ask({
    added,
    edits: edits.filter((edit) => !gone.has(edit)),
    problems: [...misfits, ...refused.map(({ edit, why }) => problemOf(context, edit, why))],
  })
}

/** Writes without asking any more. */
export function writeEdits<R>(context: GridContext<R>, edits: readonly CellEdit<R>[]): void {
  if (edits.length === 0) return
  const problem = context.source.write(edits, editsLabel(context, edits))
  if (problem !== null) context.tell(problem)
}

/** Writes what a person said yes to, new rows with it, as one step of undo. */
export function writePending<R>(context: GridContext<R>, { edits, added }: PendingEdits<R>): void {
  const { source } = context
  if (added.length === 0 || source.add === undefined) {
    writeEdits(context, edits)
    return
  }
  const label = t('grid.add.undo', { of: source.countText(added.length) })
  pasted += 1
  const mergeKey = `paste ${source.id} ${pasted}`
  const problem =
    (edits.length === 0 ? null : source.write(edits, label, mergeKey)) ??
    source.add.run(added, label, mergeKey)
  context.tell(problem ?? t('grid.add.done', { of: source.countText(added.length) }))
}

/** Counts pastes of this window: each is a step of its own. */
let pasted = 0

function problemOf<R>({ source }: GridContext<R>, edit: CellEdit<R>, why: string): CellProblem {
  const column = source.columns.find(({ id }) => id === edit.column)
  return {
    name: source.nameOf(edit.row),
    column: column?.label ?? '',
    text: column === undefined ? '' : valueText(column.type, edit.value),
    why,
  }
}

/** What undo says it undid: "Owner of 12 threats". */
export function editsLabel<R>({ source }: GridContext<R>, edits: readonly CellEdit<R>[]): string {
  const rows = new Set(edits.map(({ row }) => row))
  const ids = new Set(edits.map(({ column }) => column))
  const [first] = edits
  const subject =
    rows.size === 1 && first !== undefined ? source.nameOf(first.row) : source.countText(rows.size)
  const column = ids.size === 1 ? source.columns.find(({ id }) => id === first?.column) : undefined
  return column === undefined
    ? t('grid.undo.cells', { n: edits.length, of: subject })
    : t('grid.undo.column', { column: column.label, of: subject })
}

/** Gives the cell under the cursor a value, or all cells that it stands for. */
export function setAtCursor<R>(context: GridContext<R>, value: CellValue, isForAll: boolean): void {
  const line = lineUnderCursor(context)
  const column = columnUnderCursor(context)?.column
  if (line === null || column === undefined) return
  const cells = isForAll ? cellsAtCursor(context) : null
  const rows = cells?.rows ?? (line.kind === 'row' ? [line.row] : line.group.rows)
  const columns = cells?.columns.map((shown) => shown.column) ?? [column]
  applyEdits(
    context,
    setCells(
      rows,
      columns.filter(({ type }) => type.kind === column.type.kind),
      value,
    ),
  )
}

/** The first row of the range into the others; without a range, the first chosen row into the other chosen ones. */
export function fillDown<R>(context: GridContext<R>): void {
  const range = rangeOf(context)
  const { store, lines, rows, source } = context
  if (range === null) {
    context.tell(t('grid.fill.noCell'))
    return
  }
  const columns = context.columns.slice(range.first, range.last + 1).map(({ column }) => column)
  const inRange = rowsIn(lines, range.top, range.bottom)
  const target = inRange.length > 1 ? inRange : chosenRows(store.getState().choice, rows, source.keyOf)
  const [first] = target
  if (first === undefined || target.length < 2) {
    context.tell(t('grid.fill.noRange'))
    return
  }
  if (!columns.some((column) => target.some((row) => canEdit(column, row)))) {
    context.tell(t('grid.fixed'))
    return
  }
  applyEdits(context, fillCells([first], target.slice(1), columns))
}

/** Goes on with the rows of the range to another line, downwards or upwards. */
export function fillTo<R>(context: GridContext<R>, line: number): void {
  const range = rangeOf(context)
  if (range === null || (line >= range.top && line <= range.bottom)) return
  const columns = context.columns.slice(range.first, range.last + 1).map(({ column }) => column)
  const source = rowsIn(context.lines, range.top, range.bottom)
  const isDown = line > range.bottom
  const target = isDown
    ? rowsIn(context.lines, range.bottom + 1, line)
    : rowsIn(context.lines, line, range.top - 1).toReversed()
  applyEdits(context, fillCells(isDown ? source : source.toReversed(), target, columns))
  const far = context.lines[line]
  const near = context.lines[isDown ? range.top : range.bottom]
  const first = context.columns[range.first]
  const last = context.columns[range.last]
  if (far === undefined || near === undefined || first === undefined || last === undefined) return
  context.store.setState({
    anchor: { line: near.key, column: first.id },
    cursor: { line: far.key, column: last.id },
  })
}

/** Empties the cells at the cursor, as far as they can be empty. */
export function clearAtCursor<R>(context: GridContext<R>): void {
  const cells = cellsAtCursor(context)
  if (cells === null) return
  const edits = clearCells(
    cells.rows,
    cells.columns.map(({ column }) => column),
  )
  const hasText = cells.columns.some(({ column }) => cells.rows.some((row) => cellText(column, row) !== ''))
  if (edits.length > 0) applyEdits(context, edits)
  else if (hasText) context.tell(t('grid.fixed'))
}

/** Where the line of a row stands; -1 where it is folded away. */
export function placeOfLine<R>({ lines }: GridContext<R>, key: string): number {
  return linePlaces(lines).get(key) ?? -1
}
