import type { CellRange } from './cell-range.ts'
import { linePlaces, rangeBetween, rowsIn } from './cell-range.ts'
import type { CellEdit, CellProblem, GridSource, NewRow } from './grid-source.ts'
import type { CellPlace, GridStore } from './grid-store.ts'
import type { GridLine } from './group-rows.ts'
import type { ShownColumn } from './layout-columns.ts'
import { chosenRows } from './row-choice.ts'

/** Edits of which some do not fit, for a person to decide on. */
export interface PendingEdits<R> {
  readonly edits: readonly CellEdit<R>[]
  readonly problems: readonly CellProblem[]
  /** Rows to add below the last one. */
  readonly added: readonly NewRow[]
}

/** What the operations of a grid work on: what it shows now, and its ways out. */
export interface GridContext<R> {
  readonly source: GridSource<R>
  readonly store: GridStore
  readonly lines: readonly GridLine<R>[]
  /** All rows that pass the filters, in order, those of folded groups included. */
  readonly rows: readonly R[]
  /** All rows there are, whatever is filtered. */
  readonly allRows: readonly R[]
  readonly columns: readonly ShownColumn<R>[]
  /** A short message that is read out. */
  readonly tell: (text: string) => void
  /** Shows which edits do not fit, and asks whether to do the others. */
  readonly ask: (pending: PendingEdits<R>) => void
  /** The cursor went to another line, by a person. */
  readonly onCursor: (line: GridLine<R>) => void
  /** Brings a cell into view. */
  readonly reveal: (place: CellPlace) => void
  /** A cell cannot have a value that was given to it alone: true when somebody else takes care. */
  readonly onRefused: (edit: CellEdit<R>) => boolean
}

/** The range of cells, or the cell under the cursor; null where the cursor is on a whole line. */
export function rangeOf<R>({ store, lines, columns }: GridContext<R>): CellRange | null {
  const { cursor, anchor } = store.getState()
  return rangeBetween(cursor, anchor, linePlaces(lines), columns)
}

export function lineUnderCursor<R>({ store, lines }: GridContext<R>): GridLine<R> | null {
  const { cursor } = store.getState()
  const at = cursor === null ? undefined : linePlaces(lines).get(cursor.line)
  return at === undefined ? null : (lines[at] ?? null)
}

export function columnUnderCursor<R>({ store, columns }: GridContext<R>): ShownColumn<R> | null {
  const { cursor } = store.getState()
  return columns.find(({ id }) => id === cursor?.column) ?? null
}

/**
 * The cells that an edit at the cursor is about: the range; where the cursor stands on one of several chosen rows, all of
 * these.
 */
export function cellsAtCursor<R>(
  context: GridContext<R>,
): { readonly rows: readonly R[]; readonly columns: readonly ShownColumn<R>[] } | null {
  const range = rangeOf(context)
  if (range === null) return null
  const { store, lines, rows, source, columns } = context
  const inRange = rowsIn(lines, range.top, range.bottom)
  const { choice } = store.getState()
  const chosen = range.top === range.bottom ? chosenRows(choice, rows, source.keyOf) : []
  const first = inRange[0]
  const isAmongChosen = chosen.length > 1 && first !== undefined && chosen.includes(first)
  return {
    rows: isAmongChosen ? chosen : inRange,
    columns: columns.slice(range.first, range.last + 1),
  }
}
