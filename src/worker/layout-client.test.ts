import { expect, test, vi } from 'vitest'
import type { LayoutInput } from '../layout/layout-input.ts'
import { t } from '../messages/messages.ts'
import type { LayoutReply } from './layout-protocol.ts'

vi.mock('./layout.worker.ts?worker&url', () => ({ default: '/layout.worker.js' }))
const { arrangeInWorker } = await import('./layout-client.ts')

const input: LayoutInput = {
  ...{ elements: [], boxes: [], lines: [], flows: [], locked: [] },
  ...{ subjects: null, direction: 'right' },
}

/** Stands in for the worker: notes what it is told, answers when asked to. */
function fakeWorker() {
  const listeners = new Map<string, (event: Event) => void>()
  const received: unknown[] = []
  let ended = 0
  return {
    received,
    ended: () => ended,
    answer: (reply: LayoutReply) => listeners.get('message')?.(new MessageEvent('message', { data: reply })),
    fail: (message: string) => listeners.get('error')?.(Object.assign(new Event('error'), { message })),
    port: {
      postMessage: (message: unknown) => void received.push(message),
      addEventListener: (type: string, listener: (event: Event) => void) =>
        void listeners.set(type, listener),
      terminate: () => void ended++,
    },
  }
}

test('asks one worker and ends it with the answer', async () => {
  const worker = fakeWorker()
  const asked = arrangeInWorker(input, { spawn: () => worker.port })
  expect(worker.received).toEqual([{ input }])
  worker.answer({ kind: 'done', result: { ok: false, error: { code: 'nothing' } } })
  expect(await asked).toEqual({ ok: false, error: { code: 'nothing' } })
  expect(worker.ended()).toBe(1)
})

test('ends the worker when it is stopped', async () => {
  const worker = fakeWorker()
  const stop = new AbortController()
  const asked = arrangeInWorker(input, { signal: stop.signal, spawn: () => worker.port })
  stop.abort(new Error('stopped'))
  await expect(asked).rejects.toThrow('stopped')
  expect(worker.ended()).toBe(1)
})

test('says why it failed, whether it answers or breaks', async () => {
  const answering = fakeWorker()
  const asked = arrangeInWorker(input, { spawn: () => answering.port })
  answering.answer({ kind: 'failed', message: 'no such node' })
  await expect(asked).rejects.toThrow(t('arrange.failed', { reason: 'no such node' }))
  const broken = fakeWorker()
  const again = arrangeInWorker(input, { spawn: () => broken.port })
  broken.fail('out of memory')
  await expect(again).rejects.toThrow(t('arrange.failed', { reason: 'out of memory' }))
  expect(broken.ended()).toBe(1)
})
