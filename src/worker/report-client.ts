import { t } from '../messages/messages.ts'
import workerUrl from './report.worker.ts?worker&url'
import type { ReportProgress, ReportReply, ReportRequest, ReportResult } from './report-protocol.ts'
import { createModuleWorker } from './worker-url.ts'

export interface ExportOptions {
  readonly onProgress?: (progress: ReportProgress) => void
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Builds the report of a document in a worker of its own. Rejects with an Error whose message is for people
 * when the worker fails or cannot start.
 */
export function exportReport(
  input: Omit<ReportRequest, 'kind'>,
  { onProgress, signal }: ExportOptions = {},
): Promise<ReportResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const worker = createModuleWorker(workerUrl)
    const end = () => {
      signal?.removeEventListener('abort', abort)
      worker.terminate()
    }
    const abort = () => {
      end()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    worker.onmessage = ({ data }: MessageEvent<ReportReply>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data)
          return
        case 'done':
          end()
          resolve({
            bytes: data.bytes,
            contents: data.contents,
            pageCount: data.pageCount,
            missingGlyphs: data.missingGlyphs,
          })
          return
        case 'failed':
          end()
          reject(new Error(data.message))
          return
      }
    }
    worker.onerror = (event) => {
      end()
      reject(
        new Error(
          event.message === '' || event.message === undefined ? t('report.workerFailed') : event.message,
        ),
      )
    }
    const request: ReportRequest = { kind: 'build', ...input }
    worker.postMessage(request)
  })
}
