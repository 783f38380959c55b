import { expect, test } from 'vitest'
import { columnValues, numberSigns } from './cell-value.ts'

const english = numberSigns('en')
const german = numberSigns('de')

test.each([
  ['0', english, 0, '0'],
  ['-5', english, -5, '0'],
  ['−5', english, -5, '0'],
  ['12,345', english, 12_345, '#,##0'],
  ['12.345', german, 12_345, '#,##0'],
  ['1,234.50', english, 1234.5, '#,##0.00'],
  ['1.234,50', german, 1234.5, '#,##0.00'],
  ['3.5', english, 3.5, '0.0'],
  ['7%', english, 0.07, '0%'],
  ['12.5 %', english, 0.125, '0.0 %'],
] as const)('%s is a number that is shown alike', (text, signs, value, format) => {
  expect(columnValues([text], signs)).toEqual([{ kind: 'number', value, format }])
})

test.each(['007', '1.2.3', '1,23', '12 345', '1e5', 'T-12', '.5', '5.', '1234567890123456', '--1', '%'])(
  '%s is no number',
  (text) => {
    expect(columnValues([text], english)).toEqual([{ kind: 'text', text }])
  },
)

test('a column holds numbers only where every cell that says something is one', () => {
  expect(columnValues(['1', '–', ''], english).map(({ kind }) => kind)).toEqual(['number', 'text', 'empty'])
  expect(columnValues(['1.0', '1.0.1'], english).map(({ kind }) => kind)).toEqual(['text', 'text'])
})

test('days of the calendar are dates, and others are text', () => {
  expect(columnValues(['2026-01-31', '2026-02-30', '1899-12-31', '1900-03-01', 'soon'], english)).toEqual([
    { kind: 'date', days: 46_053 },
    { kind: 'text', text: '2026-02-30' },
    { kind: 'text', text: '1899-12-31' },
    { kind: 'date', days: 61 },
    { kind: 'text', text: 'soon' },
  ])
})
