import { cellText } from './cell-text.ts'
import type { CellValue, GridColumn } from './grid-column.ts'

/** Which rows a column lets through. */
export type ColumnFilter =
  /** Words that must all occur. */
  | { readonly kind: 'text'; readonly words: string }
  /** One of the values; the empty text stands for an empty cell. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Inclusive; null is without limit. */
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'dates'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'empty'; readonly isEmpty: boolean }

export type ColumnFilters = { readonly [column: string]: ColumnFilter }

export interface FilterQuery<R> {
  readonly columns: readonly GridColumn<R>[]
  readonly filters: ColumnFilters
  /** Words that must all occur somewhere in a row. */
  readonly search: string
  /** Columns that the search reads. */
  readonly searched: readonly GridColumn<R>[]
}

/** The rows that pass every filter, in their order. Yields now and then, for long lists. */
export function* filterSteps<R>(rows: readonly R[], query: FilterQuery<R>): Generator<void, readonly R[]> {
  const tests = query.columns.flatMap((column) => {
    const filter = query.filters[column.id]
    return filter === undefined ? [] : [testOf(column, filter)]
  })
  const words = foldText(query.search).split(' ').filter(Boolean)
  if (tests.length === 0 && words.length === 0) return rows
  const passed: R[] = []
  for (const [at, row] of rows.entries()) {
    if (tests.every((test) => test(row)) && hasWords(query.searched, row, words)) passed.push(row)
    if (at % 1_000 === 999) yield
  }
  return passed
}

/** Whether a filter lets everything through: such a one is not kept. */
export function isIdle(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.words.trim() === ''
    case 'choice':
      return filter.values.length === 0
    case 'range':
      return filter.min === null && filter.max === null
    case 'dates':
      return filter.from === null && filter.to === null
    case 'empty':
      return false
  }
}

function testOf<R>(column: GridColumn<R>, filter: ColumnFilter): (row: R) => boolean {
  switch (filter.kind) {
    case 'text': {
      const words = foldText(filter.words).split(' ').filter(Boolean)
      return (row) => hasWords([column], row, words)
    }
    case 'choice': {
      const values = new Set(filter.values)
      return (row) => valuesOf(column.read(row)).some((value) => values.has(value))
    }
    case 'range': {
      const { min, max } = filter
      return (row) => {
        const value = column.read(row)
        return typeof value === 'number' && (min === null || value >= min) && (max === null || value <= max)
      }
    }
    case 'dates': {
      const { from, to } = filter
      return (row) => {
        const value = column.read(row)
        return typeof value === 'string' && (from === null || value >= from) && (to === null || value <= to)
      }
    }
    case 'empty':
      return (row) => (cellText(column, row) === '') === filter.isEmpty
  }
}

/** As filters and groups name the values of a cell: the empty text for an empty one. */
export function valuesOf(value: CellValue): readonly string[] {
  if (value === null || value === '') return ['']
  if (typeof value === 'object') return value.length === 0 ? [''] : value
  return [String(value)]
}

function hasWords<R>(columns: readonly GridColumn<R>[], row: R, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = foldText(columns.map((column) => cellText(column, row)).join(' '))
  return words.every((word) => text.includes(word))
}

/** Lower case, without accents, single spaces: "Möbius" is found by "mobius". */
export function foldText(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}+/gu, '')
}
