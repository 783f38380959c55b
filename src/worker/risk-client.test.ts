import { expect, test, vi } from 'vitest'
import { packs } from '../knowledge/catalog.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import type { EnginePort } from './client.ts'
import type { RiskReply, RiskRequest } from './risk-protocol.ts'
import { createRiskService } from './risk-service.ts'
import type { RiskFigures } from './risk-topics.ts'

vi.mock('./risk.worker.ts?worker&url', () => ({ default: '/risk.worker.js' }))
const { createRiskClient } = await import('./risk-client.ts')

/** A worker that answers when it is told to. */
function fakePort() {
  const service = createRiskService(packs)
  const asked: RiskRequest[] = []
  const listeners = new Map<string, (event: Event) => void>()
  const port: EnginePort = {
    postMessage: (request: RiskRequest) => asked.push(request),
    terminate: () => undefined,
    addEventListener: (type: string, listener: unknown) =>
      listeners.set(type, listener as (event: Event) => void),
  }
  const reply = (data: RiskReply) => listeners.get('message')?.({ data } as MessageEvent<RiskReply>)
  return {
    port,
    asked,
    fail: (message: string) => reply({ kind: 'failure', message }),
    answerAll: () => {
      for (let at = 0; at < asked.length; at++) {
        const request = asked[at]
        if (request !== undefined) reply(service.answer(request))
      }
    },
  }
}

const own: readonly [] = []
const renamed = (name: string) =>
  applyChanges(iomt, [
    {
      op: 'set',
      table: 'model',
      id: 'model:main',
      path: ['title'],
      from: iomt.tables.model['model:main']?.title,
      to: name,
    },
  ])

test('sends one message at a time, and edits made meanwhile as one', async () => {
  const { port, asked, answerAll } = fakePort()
  const told: Partial<RiskFigures>[] = []
  const client = createRiskClient({
    onFigures: (figures) => told.push(figures),
    onFailure: () => {},
    spawn: () => port,
  })
  client.setDocument(iomt, own)
  client.watch(['rip'])
  client.setDocument(renamed('A'), own)
  client.setDocument(renamed('B'), own)
  const answer = client.ask({ about: 'what-if', taken: [] })
  expect(asked.map(({ kind }) => kind)).toEqual(['load'])
  answerAll()
  expect(asked.map(({ kind }) => kind)).toEqual(['load', 'watch', 'apply', 'ask'])
  expect(asked[2]).toMatchObject({ changes: [{ to: 'B' }] })
  expect((await answer)?.about).toBe('what-if')
  expect(told.at(-1)?.rip?.current.elements.size).toBeGreaterThan(5)
})

test('answers nothing more once the worker is gone, and says why', async () => {
  const { port, fail } = fakePort()
  const failures: string[] = []
  const client = createRiskClient({
    onFigures: () => {},
    onFailure: (message) => failures.push(message),
    spawn: () => port,
  })
  client.setDocument(iomt, own)
  const answer = client.ask({ about: 'applicability' })
  fail('out of memory')
  expect(failures).toEqual(['out of memory'])
  expect(await answer).toBeNull()
  expect(await client.ask({ about: 'applicability' })).toBeNull()
})
