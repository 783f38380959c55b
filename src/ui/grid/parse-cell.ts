import { fail, ok, type Result } from '../../base/result.ts'
import type { CellType, CellValue, GridOption } from './grid-column.ts'

/** Why a text is no value for a cell, as data. */
export type CellMisfit =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly code: 'not-a-date' }
  | { readonly code: 'not-an-option'; readonly options: readonly string[] }
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'empty' }

/** Words of the current language that mean yes and no, and how it writes dates. */
export interface ParseWords {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Order of the parts of a date such as 1/2/2026, where both are possible. */
  readonly dateOrder: 'dmy' | 'mdy'
}

/**
 * A text, typed or pasted, as the value of a cell. Blanks around it do not count, nor does case; numbers may have a
 * decimal comma, dates are ISO or local. An empty text empties the cell where that is possible.
 */
export function parseCell(type: CellType, text: string, words: ParseWords): Result<CellValue, CellMisfit> {
  const plain = text.trim()
  switch (type.kind) {
    case 'text':
      return ok(
        type.isLong === true ? text.replace(/\r\n?/g, '\n').trimEnd() : plain.replace(/\s*[\r\n]+\s*/g, ' '),
      )
    case 'choice': {
      if (plain === '') return type.mayBeEmpty === true ? ok(null) : fail({ code: 'empty' })
      const found = findOption(type.options, plain)
      return found === undefined ? notAnOption(type.options) : ok(found.value)
    }
    case 'list':
      return parseList(type.options, plain)
    case 'number':
    case 'digit': {
      if (plain === '') return ok(null)
      const value = parseNumber(plain)
      if (value === null) return fail({ code: 'not-a-number' })
      const isWhole = type.kind === 'number' || Number.isInteger(value)
      const { min, max } = type
      return value < min || value > max || !isWhole ? fail({ code: 'out-of-range', min, max }) : ok(value)
    }
    case 'date': {
      if (plain === '') return ok(null)
      const date = parseDate(plain, words.dateOrder)
      return date === null ? fail({ code: 'not-a-date' }) : ok(date)
    }
    case 'flag': {
      const word = fold(plain)
      if (word === '' || words.no.some((no) => fold(no) === word)) return ok(false)
      return words.yes.some((yes) => fold(yes) === word) ? ok(true) : fail({ code: 'not-yes-or-no' })
    }
  }
}

function parseList(options: readonly GridOption[] | null, text: string): Result<CellValue, CellMisfit> {
  const whole = options === null ? undefined : findOption(options, text)
  if (whole !== undefined) return ok([whole.value])
  const entries = text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  if (options === null) return ok([...new Set(entries)])
  const found: string[] = []
  for (const entry of entries) {
    const option = findOption(options, entry)
    if (option === undefined) return notAnOption(options)
    if (!found.includes(option.value)) found.push(option.value)
  }
  return ok(found)
}

function notAnOption(options: readonly GridOption[]): Result<never, CellMisfit> {
  return fail({ code: 'not-an-option', options: options.map(({ label }) => label) })
}

/** By its label, else by its other words or its id. */
function findOption(options: readonly GridOption[], text: string): GridOption | undefined {
  const { byLabel, byWord } = indexOf(options)
  const word = fold(text)
  return byLabel.get(word) ?? byWord.get(word)
}

interface OptionIndex {
  readonly byLabel: ReadonlyMap<string, GridOption>
  readonly byWord: ReadonlyMap<string, GridOption>
}

const indexes = new WeakMap<readonly GridOption[], OptionIndex>()

function indexOf(options: readonly GridOption[]): OptionIndex {
  let known = indexes.get(options)
  if (known === undefined) {
    const firstOf = (entries: readonly (readonly [string, GridOption])[]) => new Map([...entries].reverse())
    known = {
      byLabel: firstOf(options.map((option) => [fold(option.label), option] as const)),
      byWord: firstOf(
        options.flatMap((option) =>
          [option.value, ...(option.words ?? [])].map((word) => [fold(word), option] as const),
        ),
      ),
    }
    indexes.set(options, known)
  }
  return known
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** `1,234.5`, `1.234,5`, `1 234,5` and `1234.5` are one number; null for what is none. A single comma or dot is decimal. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '')
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/.test(plain)) return null
  const decimal = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (decimal < 0) return Number(plain)
  const sign = plain.charAt(decimal)
  const [other, isRepeated] = [sign === ',' ? '.' : ',', plain.indexOf(sign) !== decimal]
  // Several of one sign group thousands; one after the other sign is decimal.
  if (isRepeated) return plain.includes(other) ? null : Number(plain.replaceAll(sign, ''))
  return Number(plain.replaceAll(other, '').replace(sign, '.'))
}

/** As `2026-01-31`; null for what is no day of the calendar. Two digits of a year are of this century. */
export function parseDate(text: string, order: ParseWords['dateOrder']): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text)
  if (local === null) return null
  const [, first, sign, second, year] = local
  const full = year?.length === 2 ? `20${year}` : year
  const days = dateOf(full, second, first)
  const months = dateOf(full, first, second)
  // Dots are written by those who put the day first.
  return sign === '.' || order === 'dmy' ? (days ?? (sign === '.' ? null : months)) : (months ?? days)
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text
}
