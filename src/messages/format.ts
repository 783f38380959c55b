import { locale } from './language.ts'

/** `Intl` objects are dear to make: one of each kind, for the locale that it was last asked in. */
function perLocale<T>(make: (locale: string) => T): () => T {
  let madeFor = ''
  let made: T | undefined
  return () => {
    if (made === undefined || madeFor !== locale()) {
      madeFor = locale()
      made = make(madeFor)
    }
    return made
  }
}

const numbers = new Map<number, () => Intl.NumberFormat>()

/** "12,345.6" or "12.345,6". @param digits the most digits behind the point */
export function formatNumber(value: number, digits = 3): string {
  let format = numbers.get(digits)
  if (format === undefined) {
    format = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }))
    numbers.set(digits, format)
  }
  return format().format(value)
}

const fixed = new Map<number, () => Intl.NumberFormat>()

/** "7.0" or "7,0": for scores, which always show the same digits. @param digits exactly so many behind the point */
export function formatFixed(value: number, digits: number): string {
  let format = fixed.get(digits)
  if (format === undefined) {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    format = perLocale((tag) => new Intl.NumberFormat(tag, options))
    fixed.set(digits, format)
  }
  return format().format(value)
}

const plain = perLocale(
  (tag) => new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 10 }),
)

/** "12345.6" or "12345,6": without grouping, so that a spreadsheet reads a number. */
export function formatPlain(value: number): string {
  return plain().format(value)
}

const compact = perLocale(
  (tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 }),
)

/** "1.2M": for axes of charts. */
export function formatCompact(value: number): string {
  return compact().format(value)
}

const day = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))
const moment = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }))

/** A date without time, such as "31 Jan 2026". @param date ISO 8601, `2026-01-31` or an instant; shown as it is if it is none */
export function formatDate(date: string): string {
  const at = new Date(date)
  return Number.isNaN(at.getTime()) ? date : day().format(at)
}

/** Whether dates in figures are written day first, as in 31/01/2026, or month first. */
export function isDayFirst(): boolean {
  const parts = new Intl.DateTimeFormat(locale()).formatToParts(new Date(2026, 0, 31))
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type !== 'month'
}

/** Date and time in the time zone of this machine, such as "31 Jan 2026, 14:05". @param instant ISO 8601; shown as it is if it is none */
export function formatInstant(instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : moment().format(at)
}

const relative = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))

/** "5 minutes ago", "yesterday". @param n of the unit, below zero for the past */
export function formatAgo(n: number, unit: 'minute' | 'hour' | 'day'): string {
  return relative().format(n, unit)
}

const collator = perLocale((tag) => new Intl.Collator(tag, { numeric: true }))

/** Orders names as people of the current language do, with numbers in them as numbers. */
export function compareNames(a: string, b: string): number {
  return collator().compare(a, b)
}

const conjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return conjunction().format(items)
}
