import type { ReportDocument } from './document.ts'
import { dataTables } from './renderers/data-tables.ts'
import { headingsOf, headingTitle } from './renderers/flatten-blocks.ts'

/** What a report holds, in short: for showing it where its file has no pages. */
export interface ReportContents {
  readonly title: string
  /** SHA-256 of the model, 64 hex digits. */
  readonly fingerprint: string
  readonly headings: readonly { readonly title: string; readonly level: 1 | 2 }[]
  readonly tables: readonly {
    readonly name: string
    readonly chapter: string
    readonly columns: readonly string[]
    readonly rowCount: number
    /** The first rows. */
    readonly rows: readonly (readonly string[])[]
  }[]
}

export function reportContents(report: ReportDocument): ReportContents {
  return {
    title: report.title,
    fingerprint: report.properties.fingerprint,
    headings: headingsOf(report.blocks).flatMap((heading) =>
      heading.level > 2 ? [] : [{ title: headingTitle(heading), level: heading.level === 1 ? 1 : 2 }],
    ),
    tables: dataTables(report.blocks).map(({ name, chapter, columns, rows }) => ({
      name,
      chapter,
      columns,
      rowCount: rows.length,
      rows: rows.slice(0, shownRows).map((cells) => cells.map(({ text }) => text)),
    })),
  }
}

const shownRows = 5
