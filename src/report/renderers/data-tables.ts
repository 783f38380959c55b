import { t } from '../../messages/messages.ts'
import type { Block, ChartBlock, Inline, Row, TableBlock, Tone } from '../document.ts'
import { flattenBlocks, headingTitle } from './flatten-blocks.ts'
import { plainText, visibleText } from './plain-text.ts'

/** A table as data: a name in every column, a text in every cell. */
export interface DataTable {
  readonly name: string
  /** Title of the chapter that it stands in. */
  readonly chapter: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly DataCell[])[]
  /** Said where there are no rows. */
  readonly empty: string
}

export interface DataCell {
  readonly text: string
  /** Tint of the cell; what it means stands in the text. */
  readonly tone?: Tone
}

/**
 * The tables and charts of a report as data. A line that names rows becomes a column of theirs. Tables of one
 * name, such as the ratings on the sheets of the threats, become one, with the heading of each in front;
 * where their columns differ, each cell becomes a row with the title of its column.
 */
export function dataTables(blocks: readonly Block[]): readonly DataTable[] {
  const byName = new Map<string, Found[]>()
  let chapter = ''
  let where = ''
  for (const block of flattenBlocks(blocks)) {
    if (block.kind === 'heading') {
      if (block.level === 1) chapter = headingTitle(block)
      // Headings in small type name parts of a sheet, which is the same on all of them.
      if (block.level < 4) where = headingTitle(block)
    } else if (block.kind === 'table' || block.kind === 'chart') {
      const table = block.kind === 'table' ? fromTable(block, chapter) : fromChart(block, chapter)
      const key = JSON.stringify([chapter, table.name])
      const found = byName.get(key) ?? []
      found.push({ table, where })
      byName.set(key, found)
    }
  }
  return [...byName.values()].flatMap(joined)
}

interface Found {
  readonly table: DataTable
  readonly where: string
}

function joined(found: readonly Found[]): readonly DataTable[] {
  const [first] = found
  if (first === undefined) return []
  if (found.length === 1) return [first.table]
  const { columns } = first.table
  const isAlike = found.every(({ table }) => table.columns.join('\n') === columns.join('\n'))
  if (isAlike) {
    const rows = found.flatMap(({ table, where }) =>
      table.rows.map((row) => [{ text: visibleText(where) }, ...row]),
    )
    return [{ ...first.table, columns: [t('report.csv.where'), ...columns], rows }]
  }
  const rows = found.flatMap(({ table, where }) =>
    table.rows.flatMap((row) =>
      row.map((cell, i) => [{ text: visibleText(where) }, { text: table.columns[i] ?? '' }, cell]),
    ),
  )
  return [
    {
      ...first.table,
      columns: [t('report.csv.where'), t('report.csv.column'), t('report.csv.text')],
      rows,
    },
  ]
}

function fromTable({ caption, columns, rows, empty }: TableBlock, chapter: string): DataTable {
  const titles = columns.map(({ title }) => visibleText(title))
  const isGrouped = rows.some(({ group }) => group === true)
  let name: DataCell = { text: '' }
  const data = rows.flatMap((row): readonly (readonly DataCell[])[] => {
    const cells = row.cells.map((cell, i) => dataCell(cell, row, i))
    if (row.group === true) {
      name = { text: cells[0]?.text ?? '' }
      return []
    }
    return [isGrouped ? [name, ...cells] : cells]
  })
  return {
    name: visibleText(caption),
    chapter: visibleText(chapter),
    columns: isGrouped ? [t('report.csv.group'), ...titles] : titles,
    rows: data,
    empty: visibleText(empty),
  }
}

/** The tint of a cell is its own, or that of the badge in it. */
function dataCell(runs: readonly Inline[], { tones }: Row, column: number): DataCell {
  const badge = runs.find((run) => 'badge' in run)
  const tone = tones?.[column] ?? (badge !== undefined && 'badge' in badge ? badge.badge.tone : null)
  return tone === null ? { text: plainText(runs) } : { text: plainText(runs), tone }
}

function fromChart({ caption, series, bars }: ChartBlock, chapter: string): DataTable {
  return {
    name: visibleText(caption),
    chapter: visibleText(chapter),
    columns: ['', ...series.map(({ label }) => visibleText(label))],
    rows: bars.map(({ label, values }) => [
      { text: visibleText(label) },
      ...values.map((value) => ({ text: String(value) })),
    ]),
    empty: '',
  }
}
