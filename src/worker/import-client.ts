import { fail, ok, type Result } from '../base/result.ts'
import { language } from '../messages/language.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import { type AnyRecord, tableNames } from '../model/tables.ts'
import workerUrl from './import.worker.ts?worker&url'
import type { ImportOrder, ImportProgress, ImportReply, ImportRequest, PackBytes } from './import-protocol.ts'
import { createModuleWorker } from './worker-url.ts'

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void
  /** Aborting ends the worker at once. */
  readonly signal?: AbortSignal
}

/** What the worker gave: its last message, and the document and packs that came before it in parts. */
export interface ImportResult {
  readonly reply: Exclude<ImportReply, { readonly kind: 'progress' | 'records' | 'pack' | 'failed' }>
  readonly document: Document
  readonly packs: readonly PackBytes[]
}

/**
 * Reads or writes a file of another tool in a worker of its own. The error is a sentence; nothing of the page
 * has changed then.
 */
export function runImport(
  request: ImportRequest,
  { onProgress, signal }: ImportOptions = {},
): Promise<Result<ImportResult, string> | 'cancelled'> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve('cancelled')
      return
    }
    const worker = createModuleWorker(workerUrl, 'import')
    const tables: { [table: string]: { [id: string]: AnyRecord } } = {}
    for (const name of tableNames) tables[name] = {}
    const packs: PackBytes[] = []
    const end = (result: Result<ImportResult, string> | 'cancelled') => {
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => end('cancelled')
    signal?.addEventListener('abort', cancel)
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data)
          return
        case 'records': {
          const table = tables[data.table]
          if (table !== undefined) for (const record of data.records) table[record.id] = record
          return
        }
        case 'pack':
          packs.push({ id: data.id, name: data.name, version: data.version, bytes: data.bytes })
          return
        case 'failed':
          end(fail(data.problem))
          return
        default:
          end(ok({ reply: data, document: { tables: tables as unknown as Document['tables'] }, packs }))
      }
    }
    worker.onerror = ({ message }) => {
      end(fail(message === '' || message === undefined ? t('import.workerFailed') : message))
    }
    const order: ImportOrder = { request, language: language() }
    worker.postMessage(order)
  })
}
