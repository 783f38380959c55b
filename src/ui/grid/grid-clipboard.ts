import { clipOf, textCells } from '../../app/table/clipboard.ts'
import { t } from '../../messages/messages.ts'
import { linePlaces, rowsIn } from './cell-range.ts'
import { cellText } from './cell-text.ts'
import { type GridContext, rangeOf } from './grid-context.ts'
import { applyEdits } from './grid-edits.ts'
import { parseWords } from './misfit-text.ts'
import { planNewRows } from './new-rows.ts'
import { planPaste } from './plan-paste.ts'
import { chosenCount, chosenRows } from './row-choice.ts'

/** Most cells that go to or come from the clipboard at once. */
const most = 500_000

/**
 * Puts cells on the clipboard as text and as a table: the range; where rows are chosen or the cursor stands on a whole
 * line, these rows with their headings.
 * @returns false when there is nothing to copy
 */
export function copyCells<R>(context: GridContext<R>, clipboard: DataTransfer): boolean {
  const clip = clipAtCursor(context)
  if (clip === null) return false
  clipboard.setData('text/plain', clip.text)
  clipboard.setData('text/html', clip.html)
  context.tell(t('grid.copied', { n: clip.count }))
  return true
}

/** What copying puts on the clipboard, and how many cells that are; null when there is nothing to copy. */
export function clipAtCursor<R>(
  context: GridContext<R>,
): (ReturnType<typeof clipOf> & { readonly count: number }) | null {
  const cells = copiedCells(context)
  if (cells.length === 0) return null
  return { ...clipOf(cells), count: cells.reduce((sum, row) => sum + row.length, 0) }
}

function copiedCells<R>(context: GridContext<R>): readonly (readonly string[])[] {
  const { store, lines, rows, source, columns } = context
  const { choice, cursor } = store.getState()
  const range = rangeOf(context)
  const isOneCell = range !== null && range.top === range.bottom && range.first === range.last
  const isByRows = chosenCount(choice, rows.length) > 1 && (range === null || isOneCell)
  if (range !== null && !isByRows) {
    const shown = columns.slice(range.first, range.last + 1)
    return rowsIn(lines, range.top, range.bottom).map((row) =>
      shown.map(({ column }) => cellText(column, row)),
    )
  }
  const line = cursor === null ? undefined : lines[linePlaces(lines).get(cursor.line) ?? -1]
  const under = line === undefined ? [] : line.kind === 'row' ? [line.row] : line.group.rows
  const copied = isByRows ? chosenRows(choice, rows, source.keyOf) : under
  const limit = Math.floor(most / Math.max(1, columns.length))
  if (copied.length === 0) return []
  return [
    columns.map(({ column }) => column.label),
    ...copied.slice(0, limit).map((row) => columns.map(({ column }) => cellText(column, row))),
  ]
}

/**
 * Pastes text from a spreadsheet at the cursor, as one step of undo; what does not fit is told before anything changes.
 * One line of text goes into all chosen rows. A first line that repeats the headings is passed over.
 */
export function pasteCells<R>(context: GridContext<R>, text: string): void {
  const range = rangeOf(context)
  const { store, lines, rows, source, columns } = context
  if (source.isReadOnly || text === '') return
  if (range === null) {
    context.tell(t('grid.paste.noCell'))
    return
  }
  const shown = columns.slice(range.first)
  const read = textCells(text)
  const isHeaded =
    read.length > 1 && read[0]?.length !== 0 && read[0]?.every((cell, at) => cell === shown[at]?.column.label)
  const cells = isHeaded ? read.slice(1) : read
  if (cells.length * (cells[0]?.length ?? 0) > most) {
    context.tell(t('grid.paste.tooMuch', { n: most }))
    return
  }
  const chosen = chosenRows(store.getState().choice, rows, source.keyOf)
  const isIntoChosen = cells.length === 1 && chosen.length > 1 && range.top === range.bottom
  const target = isIntoChosen ? chosen : rowsIn(lines, range.top, lines.length - 1)
  const height = isIntoChosen ? chosen.length : rowsIn(lines, range.top, range.bottom).length
  const shownOnly = shown.map(({ column }) => column)
  // What goes beyond the last row makes new ones, where the table can.
  const more = source.add === undefined || isIntoChosen ? [] : cells.slice(target.length)
  const extra =
    source.add === undefined || more.length === 0
      ? { rows: [], problems: [] }
      : planNewRows(more, shownOnly, source.add.named, parseWords())
  const plan = planPaste(
    more.length === 0 ? cells : cells.slice(0, target.length),
    {
      rows: target,
      columns: shownOnly,
      height,
      width: range.last - range.first + 1,
      nameOf: source.nameOf,
    },
    parseWords(),
  )
  const problems = [...plan.problems, ...extra.problems]
  if (plan.edits.length === 0 && problems.length === 0 && extra.rows.length === 0) {
    context.tell(t('grid.paste.same'))
    return
  }
  applyEdits(context, plan.edits, problems, extra.rows)
}
