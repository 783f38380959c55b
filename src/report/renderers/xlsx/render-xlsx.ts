import { t } from '../../../messages/messages.ts'
import type { KeyValue, ReportDocument } from '../../document.ts'
import { type DataTable, dataTables } from '../data-tables.ts'
import { flattenBlocks } from '../flatten-blocks.ts'
import { plainText, visibleText } from '../plain-text.ts'
import { columnValues, type NumberSigns, numberSigns, singleValue } from './cell-value.ts'
import { sheetName } from './sheet-name.ts'
import { type CellValue, empty, type Sheet, type SheetCell } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/**
 * The tables of a report as one workbook: a sheet for each, after one that says what the report is and lists
 * them. Numbers and dates are such, levels are tinted beside their words.
 */
export function renderXlsx(report: ReportDocument): Uint8Array<ArrayBuffer> {
  const { title, language, paper, properties, header, footer } = report
  const signs = numberSigns(language)
  const taken = new Set<string>()
  const contents = sheetName(t('report.xlsx.contents'), taken)
  const tables = dataTables(report.blocks).map((table) => ({ table, name: sheetName(table.name, taken) }))
  return writeWorkbook({
    title: visibleText(title),
    author: visibleText(properties.author),
    subject: visibleText(properties.subject),
    keywords: visibleText(properties.keywords),
    language,
    createdAt: properties.createdAt,
    paper,
    header: { left: visibleText(header.left), right: visibleText(header.right) },
    footer: visibleText(footer),
    sheets: [
      contentsSheet(contents, report, tables),
      ...tables.map(({ table, name }) => tableSheet(name, table, signs)),
    ],
  })
}

interface NamedTable {
  readonly table: DataTable
  readonly name: string
}

/** What the report is, as on its cover, and where each table stands. */
function contentsSheet(name: string, report: ReportDocument, tables: readonly NamedTable[]): Sheet {
  const cover = flattenBlocks(report.blocks).find((block) => block.kind === 'cover')
  const facts = cover?.facts ?? []
  const { fingerprint } = report.properties
  const isPrinted = facts.some(({ value }) => plainText(value) === fingerprint)
  const all: readonly KeyValue[] = isPrinted
    ? facts
    : [...facts, { key: t('report.fingerprint'), value: [{ text: fingerprint }] }]
  const heads = [t('report.xlsx.sheet'), t('report.csv.table'), t('report.csv.chapter'), t('report.csv.rows')]
  const said = [report.title, cover?.subtitle ?? '', cover?.mark ?? ''].filter((line) => line !== '')
  const before = [
    ...said.map((line, i): readonly SheetCell[] => [
      { value: textValue(visibleText(line)), look: i === 0 ? 'title' : 'strong' },
    ]),
    [],
    ...all.map(({ key, value }): readonly SheetCell[] => [
      { value: textValue(visibleText(key)), look: 'strong' },
      { value: singleValue(fitted(plainText(value))) },
    ]),
    [],
  ]
  return {
    name,
    widths: [34, 64, 34, 10],
    headRow: before.length + 1,
    hasFilter: tables.length > 0,
    rows: [
      ...before,
      headRow(heads),
      ...tables.map(({ table, name: sheet }): readonly SheetCell[] => [
        { value: textValue(sheet), toSheet: sheet },
        { value: textValue(table.name) },
        { value: textValue(table.chapter) },
        { value: { kind: 'number', value: table.rows.length, format: '0' } },
      ]),
    ],
  }
}

function tableSheet(name: string, { columns, rows, empty: none }: DataTable, signs: NumberSigns): Sheet {
  const values = columns.map((_, i) =>
    columnValues(
      rows.map((cells) => fitted(cells[i]?.text ?? '')),
      signs,
    ),
  )
  const body = rows.map((cells, row) =>
    columns.map((_, i): SheetCell => {
      const tone = cells[i]?.tone
      const value = values[i]?.[row] ?? empty
      return tone === undefined ? { value } : { value, tone }
    }),
  )
  return {
    name,
    widths: columns.map((title, i) =>
      widthOf(
        title,
        rows.map((cells) => cells[i]?.text ?? ''),
      ),
    ),
    headRow: 1,
    hasFilter: rows.length > 0,
    rows: [
      headRow(columns),
      ...body,
      ...(rows.length === 0 && none !== '' ? [[{ value: textValue(none) }]] : []),
    ],
  }
}

function headRow(titles: readonly string[]): readonly SheetCell[] {
  return titles.map((title) => ({ value: textValue(title), look: 'head' }))
}

/** As wide as nearly all of its lines need, 9 to 64 characters; the rest is broken into lines. */
function widthOf(title: string, texts: readonly string[]): number {
  const lengths = texts.map((text) => Math.max(0, ...text.split('\n').map((line) => line.length)))
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
  const word = Math.max(0, ...title.split(/\s/).map(({ length }) => length))
  // Two characters of air, and the button of the filter beside the title.
  return Math.min(64, Math.max(9, word + 5, usual + 2))
}

function textValue(text: string): CellValue {
  return text === '' ? empty : { kind: 'text', text: fitted(text) }
}

/** At most as much as a cell can hold; what was cut is said. */
function fitted(text: string): string {
  if (text.length <= longestCell) return text
  let end = longestCell - 100
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--
  return `${text.slice(0, end)} ${t('report.xlsx.cut', { n: text.length - end })}`
}

/** In UTF-16 units. */
const longestCell = 32_767
