import type { ReportFile } from '../../app/report/build-report-file.ts'
import { t } from '../../messages/messages.ts'

/** What a file without pages holds: the chapters, and every table with its first rows. */
export function ContentsPreview({ file, about }: { readonly file: ReportFile; readonly about: string }) {
  const { title, fingerprint, headings, tables } = file.contents
  const showsTables = file.format === 'xlsx' || file.format === 'csv'
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 p-6">
      <header>
        <h3 className="text-lg font-semibold break-words">{title}</h3>
        <p className="max-w-[72ch] text-ink-2">{about}</p>
        <p className="mt-1 font-mono text-xs break-all text-ink-3">{fingerprint}</p>
      </header>
      {!showsTables && (
        <section aria-label={t('report.window.holdsChapters')}>
          <h4 className="mb-1 font-semibold">{t('report.window.holdsChapters')}</h4>
          <ol className="flex flex-col gap-0.5">
            {headings.map(({ title: heading, level }, i) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: headings have no other identity
                key={i}
                className={level === 1 ? 'mt-1 font-medium break-words' : 'ms-5 text-ink-2 break-words'}
              >
                {heading}
              </li>
            ))}
          </ol>
        </section>
      )}
      {showsTables && (
        <section aria-label={t('report.window.holdsTables')} className="flex flex-col gap-3">
          {tables.map((table, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tables may share a name
            <section key={i} className="overflow-hidden rounded-lg border border-line bg-panel">
              <h4 className="flex items-baseline gap-2 border-b border-line px-3 py-1.5">
                <span className="min-w-0 flex-1 truncate font-semibold">{table.name}</span>
                <span className="shrink-0 text-xs text-ink-3 tabular-nums">
                  {t('report.window.rowCount', { n: table.rowCount })}
                </span>
              </h4>
              <TableHead columns={table.columns} rows={table.rows} />
            </section>
          ))}
        </section>
      )}
    </div>
  )
}

function TableHead({
  columns,
  rows,
}: {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}) {
  return (
    <table className="w-full table-fixed text-xs">
      <thead>
        <tr className="bg-canvas text-start">
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
            <th key={i} scope="col" className="truncate px-2 py-1 text-start font-medium text-ink-2">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are
          <tr key={row} className="border-t border-line">
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells stay where they are
              <td key={i} className="truncate px-2 py-1 align-top">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
