import { expect, test } from 'vitest'
import type { GridColumn } from './grid-column.ts'
import { planNewRows } from './new-rows.ts'

const words = { yes: ['yes'], no: ['no'], dateOrder: 'dmy' } as const
const shared = { read: () => null, min: 1, grow: 0, importance: 1 }
const columns: readonly GridColumn<unknown>[] = [
  { id: 'name', label: 'Name', type: { kind: 'text' }, isEditable: () => true, ...shared },
  { id: 'threats', label: 'Threats', type: { kind: 'number', min: 0, max: 9 }, ...shared },
  { id: 'due', label: 'Due', type: { kind: 'date' }, isEditable: () => true, ...shared },
]

test('makes a row of each line with a name, and passes over what is only shown', () => {
  const plan = planNewRows([['Pump', '4', '31.1.2027'], ['', '', ''], ['Ward']], columns, 'name', words)
  expect(plan.rows.map((row) => Object.fromEntries(row))).toEqual([
    { name: 'Pump', due: '2027-01-31' },
    { name: 'Ward' },
  ])
  expect(plan.problems).toEqual([])
})

test('tells of lines without a name and of cells that do not fit', () => {
  const plan = planNewRows(
    [
      ['', '', '2027-01-31'],
      ['Pump', '', 'soon'],
    ],
    columns,
    'name',
    words,
  )
  expect(plan.rows.map((row) => Object.fromEntries(row))).toEqual([{ name: 'Pump' }])
  expect(plan.problems.map(({ name, column, text }) => [name, column, text])).toEqual([
    ['', '', '2027-01-31'],
    ['Pump', 'Due', 'soon'],
  ])
})

test('makes no row where the column of names is not among those pasted into', () => {
  expect(planNewRows([['2027-01-31']], columns.slice(2), 'name', words).rows).toEqual([])
})
