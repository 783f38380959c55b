import { fail, ok, type Result } from '../base/result.ts'
import { t } from '../messages/messages.ts'
import { get } from '../model/document.ts'
import { exportReport } from '../worker/report-client.ts'
import type { ReportProgress, ReportResult } from '../worker/report-protocol.ts'
import type { Editor } from './editor.ts'
import { fileNameOf } from './file-access.ts'
import type { Preferences } from './preferences.ts'

/** How far the report is; see `report-protocol.ts`. */
export type BuildProgress = ReportProgress

export interface ReportFile extends ReportResult {
  readonly name: string
}

export interface BuildOptions {
  readonly onProgress: (progress: BuildProgress) => void
  /** Aborting ends the worker at once; nothing is written. */
  readonly signal: AbortSignal
}

/** Builds the report of the open model off the UI thread. The error is a sentence. */
export async function buildReportPdf(
  editor: Editor,
  { paper, author }: Pick<Preferences, 'paper' | 'author'>,
  { onProgress, signal }: BuildOptions,
): Promise<Result<ReportFile, string> | 'cancelled'> {
  const { document } = editor.document.getState()
  const own = editor.packs.getState().own.packs
  const options = { paper, author, generatedAt: null, sections: null }
  try {
    const result = await exportReport({ document, own, options }, { onProgress, signal })
    const title = get(document, 'model', 'model:main')?.title ?? ''
    return ok({ ...result, name: fileNameOf(title, t('app.untitled'), '.pdf') })
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    return fail(error instanceof Error ? error.message : String(error))
  }
}
