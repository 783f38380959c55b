import type { ReportDocument } from '../document.ts'
import type { ReportFormat } from '../report-formats.ts'
import { renderCsv } from './csv/render-csv.ts'
import { renderHtml } from './html/render-html.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'
import { type TextFile, zipFiles } from './zip-files.ts'

/** All but the PDF are made at once and without fonts. */
export type PlainFormat = Exclude<ReportFormat, 'pdf'>

/** Formats of more than one file, which are packed into one archive to be handed over. */
export type PackedFormat = 'md' | 'csv'

export function isPacked(format: ReportFormat): format is PackedFormat {
  return format === 'md' || format === 'csv'
}

/** The one file of a report that is handed over. Equal reports give equal bytes, in any program. */
export function renderFile(report: ReportDocument, format: PlainFormat): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(report))
    case 'xlsx':
      return renderXlsx(report)
    case 'md':
    case 'csv':
      return zipFiles(renderFolder(report, format))
  }
}

/** The files of a report that stand beside each other, the main one first. */
export function renderFolder(report: ReportDocument, format: PackedFormat): readonly TextFile[] {
  switch (format) {
    case 'md':
      return renderMarkdown(report)
    case 'csv':
      return renderCsv(report)
  }
}
