import { type CellValue, canEdit, type GridColumn } from './grid-column.ts'
import type { CellEdit } from './grid-source.ts'

/**
 * What filling does: the values of the source rows again and again in the target rows, column by column. Cells that
 * cannot be edited, and those that have the value already, are passed over.
 */
export function fillCells<R>(
  source: readonly R[],
  target: readonly R[],
  columns: readonly GridColumn<R>[],
): readonly CellEdit<R>[] {
  if (source.length === 0) return []
  return columns.flatMap((column) =>
    target.flatMap((row, at) => {
      const from = source[at % source.length]
      return from === undefined ? [] : editOf(column, row, column.read(from))
    }),
  )
}

/** One value in all of these cells. */
export function setCells<R>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  value: CellValue,
): readonly CellEdit<R>[] {
  return columns.flatMap((column) => rows.flatMap((row) => editOf(column, row, value)))
}

/** The value of an empty cell of a column; undefined where no cell can be empty. */
export function emptyValue<R>({ type }: GridColumn<R>): CellValue | undefined {
  switch (type.kind) {
    case 'text':
      return ''
    case 'list':
      return []
    case 'flag':
      return false
    case 'choice':
      return type.mayBeEmpty === true ? null : undefined
    default:
      return null
  }
}

/** Empties cells where they can be empty. */
export function clearCells<R>(rows: readonly R[], columns: readonly GridColumn<R>[]): readonly CellEdit<R>[] {
  return columns.flatMap((column) => {
    const empty = emptyValue(column)
    return empty === undefined ? [] : rows.flatMap((row) => editOf(column, row, empty))
  })
}

function editOf<R>(column: GridColumn<R>, row: R, value: CellValue): readonly CellEdit<R>[] {
  if (!canEdit(column, row) || sameValue(column.read(row), value)) return []
  return [{ row, column: column.id, value }]
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return a.length === b.length && a.every((entry, at) => entry === b[at])
}
