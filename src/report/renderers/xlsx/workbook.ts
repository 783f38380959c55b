import type { Paper, Tone } from '../../document.ts'

/** A workbook as data: what stands where and how it looks, without a word about files and their XML. */
export interface Workbook {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** BCP 47. */
  readonly language: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly paper: Paper
  /** Left, middle and right of printed pages; the page number stands below. */
  readonly header: { readonly left: string; readonly right: string }
  readonly footer: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  /** At most 31 characters, unique but for upper and lower case. */
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** The row of the heads, counted from 1: it stays in view with what is above, and is printed on every page. */
  readonly headRow?: number
  /** Heads of the columns filter the rows below them. */
  readonly hasFilter?: boolean
}

export interface SheetCell {
  readonly value: CellValue
  readonly look?: 'title' | 'head' | 'strong'
  readonly tone?: Tone
  readonly align?: 'left' | 'right' | 'center'
  /** Name of a sheet that a click on the cell leads to. */
  readonly toSheet?: string
}

export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is a format code such as `0.0`. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** `days` are counted as spreadsheets do: 1 is 1900-01-01. */
  | { readonly kind: 'date'; readonly days: number }

export const empty: CellValue = { kind: 'empty' }
