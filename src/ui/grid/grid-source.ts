import type { CellValue, GridColumn } from './grid-column.ts'

/** One cell that is to have another value. */
export interface CellEdit<R> {
  readonly row: R
  readonly column: string
  readonly value: CellValue
}

/** A cell that cannot be what somebody wants it to be. */
export interface CellProblem {
  /** What people call the row; empty where there is none. */
  readonly name: string
  /** Label of the column; empty where there is none. */
  readonly column: string
  /** What it should have been. */
  readonly text: string
  /** A sentence that says why. */
  readonly why: string
}

/** A row that pasted text asks for: values by column. */
export type NewRow = ReadonlyMap<string, CellValue>

/** What a table is about: its columns and how its cells are written. The grid itself knows no more of the rows. */
export interface GridSource<R> {
  /** Names the table's saved views. */
  readonly id: string
  /** Name of the grid for people. */
  readonly label: string
  readonly columns: readonly GridColumn<R>[]
  readonly keyOf: (row: R) => string
  readonly nameOf: (row: R) => string
  /** Such as "12 threats". */
  readonly countText: (n: number) => string
  readonly isReadOnly: boolean
  /** Why one of several edits is not possible, apart from what its column's type says; null when it is. */
  readonly refuse: (edit: CellEdit<R>, edits: readonly CellEdit<R>[]) => string | null
  /**
   * Writes all edits as one step of undo.
   * @param mergeKey steps with the same one are one step
   * @returns a sentence when none was written
   */
  readonly write: (edits: readonly CellEdit<R>[], label: string, mergeKey?: string) => string | null
  /** How rows are added that are pasted below the last one; absent where they cannot be. */
  readonly add?: {
    /** Column that names a row. */
    readonly named: string
    /** @returns a sentence when something could not be written */
    readonly run: (rows: readonly NewRow[], label: string, mergeKey: string) => string | null
  }
}
