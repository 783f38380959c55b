import type { ReactNode } from 'react'

/** What a cell holds: null is empty; a list holds ids of options, or plain texts where it has none. */
export type CellValue = string | number | boolean | null | readonly string[]

export interface GridOption {
  readonly value: string
  readonly label: string
  /** Other words that a pasted text may say it by. */
  readonly words?: readonly string[]
}

/** How a cell is edited, filtered, copied and read back. */
export type CellType =
  | { readonly kind: 'text'; readonly isLong?: boolean; readonly suggestions?: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly GridOption[]; readonly mayBeEmpty?: boolean }
  /** Several of the options; of free texts where there are none. */
  | { readonly kind: 'list'; readonly options: readonly GridOption[] | null }
  /** Inclusive limits. A `digit` is typed with one key, without opening an editor. */
  | {
      readonly kind: 'number' | 'digit'
      readonly min: number
      readonly max: number
      readonly unit?: string
    }
  /** ISO 8601 calendar date. */
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }

/** One column, as data: nothing in the grid knows what its rows are. */
export interface GridColumn<R> {
  readonly id: string
  readonly label: string
  /** In the heading, where the label is too long for it. */
  readonly short?: string
  readonly type: CellType
  readonly read: (row: R) => CellValue
  /** In place of the words of the type: for the clipboard, files, search and text filters. */
  readonly text?: (row: R) => string
  /** What it is sorted by; null stands last both ways. In place of the value. */
  readonly rank?: (row: R) => string | number | null
  /** In place of the text. */
  readonly render?: (row: R) => ReactNode
  /** Whether the cell can be edited; absent: never. */
  readonly isEditable?: (row: R) => boolean
  /** False: letters do not begin an edit, only F2 and a double click do. */
  readonly isTyped?: boolean
  /** CSS pixels: below `min` it would be cut. */
  readonly min: number
  /** Share of the room that is left, as a weight. */
  readonly grow: number
  /** The lowest go first when the room gets short. */
  readonly importance: number
  /** CSS pixels that all columns must leave over, or it is not shown; left out for none. */
  readonly room?: number
  /** Columns of one bundle are shown and hidden together. */
  readonly bundle?: string
  /** Not shown until a person asks for it. */
  readonly isOptional?: boolean
  /** Heading under which it is listed where people choose columns. */
  readonly section?: string
  /** Looked at from the greatest first. */
  readonly isDescendingFirst?: boolean
  /** Rows can be grouped by it; without it choices, flags and lists of options can. */
  readonly isGroupable?: boolean
  readonly align?: 'end' | 'center'
}

/** Rows can be grouped by columns with few different values. */
export function isGroupable<R>({ type, isGroupable }: GridColumn<R>): boolean {
  return isGroupable ?? (type.kind === 'choice' || type.kind === 'flag')
}

export function canEdit<R>(column: GridColumn<R>, row: R): boolean {
  return column.isEditable?.(row) ?? false
}
