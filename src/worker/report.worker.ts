import '../configure.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { setLanguage } from '../messages/load-messages.ts'
import { t } from '../messages/messages.ts'
import { buildComparison } from '../report/build-comparison.ts'
import { buildReport } from '../report/build-report.ts'
import type { ReportDocument } from '../report/document.ts'
import { makeReportInput } from '../report/make-report-input.ts'
import { renderPdf } from '../report/renderers/pdf/render-pdf.ts'
import { renderFile } from '../report/renderers/render-files.ts'
import { reportContents } from '../report/report-contents.ts'
import { loadFonts } from './report-fonts.ts'
import type { ReportProgress, ReportReply, ReportRequest } from './report-protocol.ts'

// Builds one report beside the page's thread: evaluation, layout and file. Ended by its owner.
const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<ReportRequest>) => {
  build(data).catch((error: unknown) => {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
}

async function build({ document, own, subject, options, format, language }: ReportRequest): Promise<void> {
  progress({ stage: 'analysis', done: 0, total: 1, pages: 0 })
  await setLanguage(language, ['report', 'terms', 'canvas'])
  const input = makeReportInput(document, [...catalogue, ...own], options)
  const report =
    subject.kind === 'model'
      ? buildReport(input)
      : buildComparison(input, { before: subject.from, after: subject.to })
  if (report === null) throw new Error(t('report.notCompared'))
  if (format === 'pdf') {
    await buildPdf(report)
    return
  }
  progress({ stage: 'file', done: 0, total: 1, pages: 0 })
  const bytes = renderFile(report, format)
  const contents = reportContents(report)
  send({ kind: 'done', bytes, contents, pageCount: null, missingGlyphs: [] }, [bytes.buffer])
}

async function buildPdf(report: ReportDocument): Promise<void> {
  progress({ stage: 'fonts', done: 0, total: 1, pages: 0 })
  const fonts = await loadFonts(report)
  const { bytes, pageCount, missingGlyphs } = await renderPdf(report, fonts, {
    pageLabel: (page, of) => t('report.pageLabel', { page, of }),
    onProgress: (done, total, pages) => {
      progress({ stage: done < total ? 'layout' : 'file', done, total, pages })
    },
  })
  send({ kind: 'done', bytes, contents: reportContents(report), pageCount, missingGlyphs }, [bytes.buffer])
}

function progress(at: ReportProgress): void {
  send({ kind: 'progress', ...at })
}

function send(reply: ReportReply, transfer: Transferable[] = []): void {
  scope.postMessage(reply, transfer)
}
