import type { ReportDocument } from '../document.ts'
import type { ReportFormat } from '../report-formats.ts'
import { renderCsv } from './csv/render-csv.ts'
import { renderHtml } from './html/render-html.ts'
import { renderMarkdown } from './markdown/render-markdown.ts'
import type { TextFile } from './zip-files.ts'

/** All but the PDF are text, made at once and without fonts. */
export type TextFormat = Exclude<ReportFormat, 'pdf'>

/** Formats of more than one file, which are packed into one archive to be handed over. */
export function isPacked(format: ReportFormat): boolean {
  return format === 'md' || format === 'csv'
}

/** The files of a report in a text format, the main one first. Equal reports give equal files. */
export function renderText(report: ReportDocument, format: TextFormat): readonly TextFile[] {
  switch (format) {
    case 'html':
      return [{ path: 'report.html', text: renderHtml(report) }]
    case 'md':
      return renderMarkdown(report)
    case 'csv':
      return renderCsv(report)
  }
}
