import { fail, ok, type Result } from '../../base/result.ts'
import type { Language } from '../../messages/language.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { ReportFormat } from '../../report/report-formats.ts'
import type { ReportOptions } from '../../report/report-input.ts'
import { exportReport } from '../../worker/report-client.ts'
import type { ReportProgress, ReportResult, ReportSubject } from '../../worker/report-protocol.ts'
import type { Editor } from '../editor.ts'
import { fileNameOf } from '../file-access.ts'

/** How far the report is; see `report-protocol.ts`. */
export type BuildProgress = ReportProgress

/** What is asked for. */
export interface ReportOrder {
  readonly subject: ReportSubject
  readonly format: ReportFormat
  readonly language: Language
  readonly options: ReportOptions
}

export interface ReportFile extends ReportResult {
  readonly format: ReportFormat
  readonly name: string
  readonly mime: string
}

export interface BuildOptions {
  readonly onProgress: (progress: BuildProgress) => void
  /** Aborting ends the worker at once; nothing is written. */
  readonly signal: AbortSignal
}

/** Builds the report of the open model off the UI thread. The error is a sentence. */
export async function buildReportFile(
  editor: Editor,
  { subject, format, language, options }: ReportOrder,
  { onProgress, signal }: BuildOptions,
): Promise<Result<ReportFile, string> | 'cancelled'> {
  const { document } = editor.document.getState()
  const own = editor.packs.getState().own.packs
  try {
    const request = { document, own, subject, options, format, language }
    const result = await exportReport(request, { onProgress, signal })
    const title = get(document, 'model', 'model:main')?.title ?? ''
    const { ending, mime } = fileTypes[format]
    const named = subject.kind === 'changes' ? t('report.window.changesName', { title }) : title
    return ok({ ...result, format, mime, name: fileNameOf(named.trim(), t('app.untitled'), ending) })
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** Formats of several files are saved as one archive. */
const fileTypes: { readonly [F in ReportFormat]: { readonly ending: string; readonly mime: string } } = {
  pdf: { ending: '.pdf', mime: 'application/pdf' },
  html: { ending: '.html', mime: 'text/html' },
  md: { ending: '.md.zip', mime: 'application/zip' },
  xlsx: {
    ending: '.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { ending: '.csv.zip', mime: 'application/zip' },
}
