import { expect, test } from 'vitest'
import { packs } from '../knowledge/catalog.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import type { RiskReply } from './risk-protocol.ts'
import { createRiskService } from './risk-service.ts'
import type { RiskFigures } from './risk-topics.ts'

function figuresIn(reply: RiskReply): Partial<RiskFigures> {
  if (reply.kind !== 'figures') throw new Error(JSON.stringify(reply))
  return reply.figures
}

/** What the page gets: only data survive the way. */
function sent<T>(value: T): T {
  return structuredClone(value)
}

const change: Change = {
  op: 'add',
  table: 'riskPolicy',
  record: { id: 'riskPolicy:main', ripWeights: { insecure: 20, partial: 5, secure: 2 } },
}

test('tells the figures that are watched, and only those', () => {
  const service = createRiskService(packs)
  expect(figuresIn(service.answer({ kind: 'watch', topics: ['rip', 'threats'] }))).toEqual({})
  const figures = figuresIn(sent(service.answer({ kind: 'load', document: iomt, own: [] })))
  expect(Object.keys(figures).sort()).toEqual(['rip', 'threats'])
  expect(figures.rip?.current.elements.size).toBeGreaterThan(5)
  expect(figures.threats?.length).toBeGreaterThan(50)
})

test('every topic can be told, and after a change the same as after loading the changed document', () => {
  const topics = ['threats', 'aspects', 'rip', 'events', 'assets', 'controls', 'losses', 'plan'] as const
  const service = createRiskService(packs)
  service.answer({ kind: 'watch', topics })
  service.answer({ kind: 'load', document: iomt, own: [] })
  const after = figuresIn(sent(service.answer({ kind: 'apply', changes: [change] })))
  const other = createRiskService(packs)
  other.answer({ kind: 'watch', topics })
  const loaded = figuresIn(
    sent(other.answer({ kind: 'load', document: applyChanges(iomt, [change]), own: [] })),
  )
  expect(Object.keys(after).sort()).toEqual([...topics].sort())
  expect(after).toEqual(loaded)
  expect(after.rip?.current.table.weights.insecure).toBe(20)
})

test('answers questions about the document as it is now', () => {
  const service = createRiskService(packs, () => 0)
  service.answer({ kind: 'load', document: iomt, own: [] })
  const reply = sent(service.answer({ kind: 'ask', question: { about: 'what-if', taken: [] } }))
  if (reply.kind !== 'answer' || reply.answer?.about !== 'what-if') throw new Error('another answer')
  expect(reply.answer.after).toEqual(reply.answer.before)
  const plan = sent(
    service.answer({
      kind: 'ask',
      question: { about: 'cheapest', target: { kind: 'level', atMost: 'Medium' } },
    }),
  )
  if (plan.kind !== 'answer' || plan.answer?.about !== 'cheapest') throw new Error('another answer')
  expect(plan.answer.plan.lowerBound).toBeLessThanOrEqual(plan.answer.plan.weight)
})

test('tells how far a simulation is, which may be left off', () => {
  const loss = { single: { low: 1, likely: 2, high: 3 }, yearly: { low: 1, likely: 1, high: 1 } }
  const events = ['a', 'b', 'c', 'd'].map((id) =>
    newRecord('threatEvent', { id: `threatEvent:${id}`, name: id, loss }),
  )
  const service = createRiskService(packs)
  service.answer({ kind: 'load', document: applyChanges(iomt, events.map(addRecord)), own: [] })
  const request = { kind: 'ask', question: { about: 'losses', trials: 50 } } as const
  expect([...service.steps(request)]).toEqual([0.25, 0.5, 0.75, 1])
  const left = service.steps(request)
  expect(left.next()).toEqual({ done: false, value: 0.25 })
  // What was left off stands in nobody's way.
  const whole = service.answer(request)
  expect(whole.kind === 'answer' && whole.answer?.about === 'losses' && whole.answer.risk?.trials).toBe(50)
})

test('says what went wrong when it is asked too early', () => {
  const reply = createRiskService(packs).answer({ kind: 'apply', changes: [change] })
  expect(reply).toEqual({ kind: 'failure', message: 'changes came before a document' })
})
