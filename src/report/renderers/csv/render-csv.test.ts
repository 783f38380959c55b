import { describe, expect, test } from 'vitest'
import type { Block, Row } from '../../document.ts'
import { reportOf } from '../../testing/report-of.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { tablesOf } from '../../testing/texts-of.ts'
import { dataTables } from '../data-tables.ts'
import { renderCsv } from './render-csv.ts'

const column = (title: string) => ({ title, grow: 1, min: 1 })
const row = (...cells: readonly string[]): Row => ({ cells: cells.map((text) => [{ text }]) })
const heading = (text: string, level: 1 | 3) =>
  ({ kind: 'heading', level, number: '', text, anchor: text }) as const

describe('the report as data', () => {
  const files = renderCsv(sampleReport())

  test('has a list of its files, with names that sort and are unique', () => {
    const paths = files.map(({ path }) => path)
    expect(paths[0]).toBe('00-tables.csv')
    expect([...paths].sort()).toEqual(paths)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths.slice(1)) expect(files[0]?.text).toContain(path)
    expect(paths.some((path) => path.endsWith('-threat-register.csv'))).toBe(true)
  })

  test('keeps every cell of every table', () => {
    const cells = dataTables(sampleReport().blocks).flatMap(({ columns, rows }) => [
      ...columns,
      ...rows.flat().map(({ text }) => text),
    ])
    const kept = new Set(cells)
    const lost = tablesOf(sampleReport().blocks)
      .flat(2)
      .filter((cell) => !kept.has(cell))
    expect(lost).toEqual([])
  })

  test('is the same at every time', () => {
    expect(renderCsv(sampleReport())).toEqual(files)
  })

  test('defuses what a spreadsheet would run', () => {
    const [, file] = renderCsv(
      reportOf([
        heading('Chapter', 1),
        {
          kind: 'table',
          caption: 'T',
          empty: '',
          columns: [column('=A1')],
          rows: [row('=cmd|x'), row('-5')],
        },
      ]),
    )
    expect(file?.text).toBe("\ufeff'=A1\r\n'=cmd|x\r\n-5\r\n")
  })

  test('makes the lines that name rows a column, and tables of one name one table', () => {
    const tables = (blocks: readonly Block[]) =>
      dataTables(blocks).map(({ rows, ...table }) => ({
        ...table,
        rows: rows.map((cells) => cells.map(({ text }) => text)),
      }))
    const table = (title: string, ...rows: readonly Row[]) =>
      ({ kind: 'table', caption: 'Rating', empty: '', columns: [column('Id'), column(title)], rows }) as const
    const group: Row = { cells: [[{ text: 'High (1)' }]], group: true }
    expect(tables([heading('A', 1), table('X', group, row('T-1', 'x'))])).toEqual([
      {
        name: 'Rating',
        chapter: 'A',
        empty: '',
        columns: ['Group', 'Id', 'X'],
        rows: [['High (1)', 'T-1', 'x']],
      },
    ])
    const twice = [heading('A', 1), heading('T-1', 3), table('X', row('1', 'x')), heading('T-2', 3)] as const
    expect(tables([...twice, table('X', row('2', 'y'))])[0]?.rows).toEqual([
      ['T-1', '1', 'x'],
      ['T-2', '2', 'y'],
    ])
    expect(tables([...twice, table('Y', row('2', 'y'))])[0]).toMatchObject({
      columns: ['In', 'Column', 'Text'],
      rows: [
        ['T-1', 'Id', '1'],
        ['T-1', 'X', 'x'],
        ['T-2', 'Id', '2'],
        ['T-2', 'Y', 'y'],
      ],
    })
  })
})
