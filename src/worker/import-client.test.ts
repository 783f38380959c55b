import { beforeEach, expect, test, vi } from 'vitest'
import { newRecord } from '../model/new-record.ts'
import type { ImportReply } from './import-protocol.ts'

/** Stands in for the worker: notes what it is told, answers when asked to. */
class FakeWorker {
  static last: FakeWorker | null = null
  onmessage: ((event: { data: ImportReply }) => void) | null = null
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
vi.mock('./import.worker.ts?worker&url', () => ({ default: '/import.worker.js' }))
const { runImport } = await import('./import-client.ts')

const request = { kind: 'read-template', file: new File(['<'], 'a.tb7') } as const
const worker = (): FakeWorker => {
  if (FakeWorker.last === null) throw new Error('no worker was started')
  return FakeWorker.last
}
const say = (data: ImportReply) => worker().onmessage?.({ data })

beforeEach(() => {
  FakeWorker.last = null
})

test('puts the document together from its parts, and ends the worker with the last message', async () => {
  const stages: string[] = []
  const running = runImport(request, { onProgress: ({ stage }) => stages.push(stage) })
  expect(worker().received).toEqual([{ request, language: 'en' }])
  const pump = newRecord('element', { id: 'element:pump', name: 'Pump', stencil: 'core.process' })
  const lamp = newRecord('element', { id: 'element:lamp', name: 'Lamp', stencil: 'core.process' })
  const bytes = new Uint8Array([1, 2])
  say({ kind: 'progress', stage: 'diagrams' })
  say({ kind: 'records', table: 'element', records: [pump] })
  say({ kind: 'records', table: 'element', records: [lamp] })
  say({ kind: 'pack', id: 'tmt-a', name: 'A', version: '1.0.0', bytes })
  const template = { stencils: 1, properties: 0, rules: 0, categories: [], notes: [] }
  say({ kind: 'template-read', template })
  const result = await running
  if (result === 'cancelled' || !result.ok) throw new Error('expected a result')
  expect(result.value.reply).toEqual({ kind: 'template-read', template })
  expect(result.value.document.tables.element).toEqual({ [pump.id]: pump, [lamp.id]: lamp })
  expect(result.value.document.tables.flow).toEqual({})
  expect(result.value.packs).toEqual([{ id: 'tmt-a', name: 'A', version: '1.0.0', bytes }])
  expect(stages).toEqual(['diagrams'])
  expect(worker().terminated).toBe(true)
})

test('says what the worker says when it fails, and that it stopped when it says nothing', async () => {
  const failed = runImport(request)
  say({ kind: 'failed', problem: 'Line 3 is no XML.' })
  expect(await failed).toEqual({ ok: false, error: 'Line 3 is no XML.' })
  const silent = runImport(request)
  worker().onerror?.({})
  expect(await silent).toMatchObject({ ok: false, error: expect.stringContaining('stopped') })
})

test('ends the worker at once when it is cancelled, also before it was started', async () => {
  const cancel = new AbortController()
  const running = runImport(request, { signal: cancel.signal })
  cancel.abort()
  expect(await running).toBe('cancelled')
  expect(worker().terminated).toBe(true)
  FakeWorker.last = null
  expect(await runImport(request, { signal: cancel.signal })).toBe('cancelled')
  expect(FakeWorker.last).toBeNull()
})
