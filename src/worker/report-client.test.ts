import { beforeEach, expect, test, vi } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import type { ReportOptions } from '../report/report-input.ts'
import type { ReportReply } from './report-protocol.ts'

/** Stands in for the worker: notes what it is told, answers when asked to. */
class FakeWorker {
  static last: FakeWorker | null = null
  onmessage: ((event: { data: ReportReply }) => void) | null = null
  onerror: ((event: { message?: string }) => void) | null = null
  readonly received: unknown[] = []
  terminated = false
  constructor() {
    FakeWorker.last = this
  }
  postMessage(message: unknown): void {
    this.received.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
}

vi.mock('./worker-url.ts', () => ({ createModuleWorker: () => new FakeWorker() }))
vi.mock('./report.worker.ts?worker&url', () => ({ default: '/report.worker.js' }))
const { exportReport } = await import('./report-client.ts')

const options: ReportOptions = { paper: 'a4', author: '', generatedAt: null, sections: null }
const input = {
  document: documentOf([]),
  own: [],
  subject: { kind: 'model' },
  options,
  format: 'pdf',
  language: 'de',
} as const
const worker = (): FakeWorker => {
  if (FakeWorker.last === null) throw new Error('no worker was started')
  return FakeWorker.last
}

beforeEach(() => {
  FakeWorker.last = null
})

test('asks one worker, passes its progress on, and ends it with the result', async () => {
  const progress: number[] = []
  const running = exportReport(input, { onProgress: ({ pages }) => progress.push(pages) })
  expect(worker().received).toEqual([{ kind: 'build', ...input }])
  worker().onmessage?.({ data: { kind: 'progress', stage: 'layout', done: 50, total: 100, pages: 7 } })
  const bytes = new Uint8Array([37, 80, 68, 70])
  const contents = { title: 'T', fingerprint: '', headings: [], tables: [] }
  worker().onmessage?.({ data: { kind: 'done', bytes, contents, pageCount: 3, missingGlyphs: [] } })
  expect(await running).toEqual({ bytes, contents, pageCount: 3, missingGlyphs: [] })
  expect(progress).toEqual([7])
  expect(worker().terminated).toBe(true)
})

test('rejects with what the worker says, or that it could not be started', async () => {
  const failed = exportReport(input)
  worker().onmessage?.({ data: { kind: 'failed', message: 'noto: 404' } })
  await expect(failed).rejects.toThrow('noto: 404')
  const silent = exportReport(input)
  worker().onerror?.({})
  await expect(silent).rejects.toThrow('could not be started')
  expect(worker().terminated).toBe(true)
})

test('cancelling ends the worker at once and rejects with the reason', async () => {
  const abort = new AbortController()
  const running = exportReport(input, { signal: abort.signal })
  abort.abort(new Error('cancelled by hand'))
  await expect(running).rejects.toThrow('cancelled by hand')
  expect(worker().terminated).toBe(true)
})

test('starts nothing when it was cancelled before', async () => {
  await expect(exportReport(input, { signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow(
    'early',
  )
  expect(FakeWorker.last).toBeNull()
})
