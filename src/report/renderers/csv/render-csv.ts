import { t } from '../../../messages/messages.ts'
import { toCsv } from '../../../tables/csv.ts'
import type { ReportDocument } from '../../document.ts'
import { safeName } from '../anchor-names.ts'
import { type DataTable, dataTables } from '../data-tables.ts'
import type { TextFile } from '../zip-files.ts'

/**
 * The tables of a report as data, one file each, in their order, after a list of what the files are. With
 * a byte-order mark, without which spreadsheets take UTF-8 for something else.
 */
export function renderCsv(report: ReportDocument): readonly TextFile[] {
  const tables = dataTables(report.blocks)
  const digits = Math.max(2, String(tables.length).length)
  const named = tables.map((table, i) => ({
    table,
    path: `${String(i + 1).padStart(digits, '0')}-${safeName(table.name)}.csv`,
  }))
  const list = toCsv(
    [t('report.csv.file'), t('report.csv.table'), t('report.csv.chapter'), t('report.csv.rows')],
    [
      ...named.map(({ table, path }) => [path, table.name, table.chapter, table.rows.length]),
      [t('report.fingerprint'), report.properties.fingerprint, null, null],
    ],
  )
  return [
    { path: `${'0'.repeat(digits)}-${safeName(t('report.csv.list'))}.csv`, text: withMark(list) },
    ...named.map(({ table, path }) => ({ path, text: withMark(csvOf(table)) })),
  ]
}

function csvOf({ columns, rows }: DataTable): string {
  return toCsv(
    columns,
    rows.map((row) => row.map(({ text }) => text)),
  )
}

function withMark(text: string): string {
  return `\ufeff${text}`
}
