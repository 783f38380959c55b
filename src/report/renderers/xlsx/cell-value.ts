import { type CellValue, empty } from './workbook.ts'

/** How numbers are written in a language. */
export interface NumberSigns {
  readonly decimal: string
  readonly group: string
}

/** The signs of numbers in a language of reports. @param language BCP 47 */
export function numberSigns(language: string): NumberSigns {
  return language.startsWith('de') ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' }
}

/**
 * The texts of one column as values. They become numbers where all of them are, so that nothing that only looks
 * like one (a version, an article) is among them; dates one by one. What a value shows is what the text said.
 */
export function columnValues(texts: readonly string[], signs: NumberSigns): readonly CellValue[] {
  const said = texts.filter((text) => text !== '' && text !== '–')
  const isNumeric = said.every((text) => numberOf(text, signs) !== null)
  return texts.map((text) => {
    if (text === '') return empty
    return (isNumeric ? numberOf(text, signs) : null) ?? singleValue(text)
  })
}

/** A text by itself: a date where it is one, and never a number. */
export function singleValue(text: string): CellValue {
  return text === '' ? empty : (dateOf(text) ?? { kind: 'text', text })
}

/** A number as it is written in the report, with a format code that shows it alike; null for anything else. */
function numberOf(text: string, { decimal, group }: NumberSigns): CellValue | null {
  const isPercent = /\s?%$/.test(text)
  const sign = /^[-−]/.test(text) ? -1 : 1
  const bare = text.replace(/^[-−]/, '').replace(/(\s?)%$/, '')
  const [whole = '', fraction, more] = bare.split(decimal)
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const isGrouped = whole.includes(group)
  const digits = whole.replaceAll(group, '')
  const isWhole = isGrouped
    ? whole.split(group).every((part, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(part))
    : /^(0|[1-9]\d*)$/.test(whole)
  // Spreadsheets keep 15 digits: a longer one would be another number.
  if (!isWhole || digits.length + (fraction?.length ?? 0) > 15) return null
  const value = sign * Number(`${digits}.${fraction ?? '0'}`)
  const places = fraction === undefined ? '' : `.${'0'.repeat(fraction.length)}`
  const format = `${isGrouped ? '#,##0' : '0'}${places}`
  if (!isPercent) return { kind: 'number', value, format }
  // Shifted in the text, so that 7 % is 0.07 to the last bit.
  const shifted = Number(`${value}e-2`)
  return { kind: 'number', value: shifted, format: `${format}${/\s%$/.test(text) ? ' ' : ''}%` }
}

/** `2026-01-31`, or null. Days before March 1900 are left as text: spreadsheets count a day that never was. */
function dateOf(text: string): CellValue | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00.000Z`)
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return null
  const days = at / 86_400_000 + 25_569
  return days < 61 ? null : { kind: 'date', days }
}
