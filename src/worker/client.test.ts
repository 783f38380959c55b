import { expect, test } from 'vitest'
import { createFindingsView } from '../engine/findings-view.ts'
import { smallPack } from '../engine/testing/small-pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { addRecord, setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { createEngineClient, type EnginePort } from './client.ts'
import { createEngineService } from './engine-service.ts'
import type { EngineDelta, EngineReply, EngineRequest } from './protocol.ts'

const model = newRecord('model', { id: 'model:main', createdAt: '2026-01-01T00:00:00Z', packs: ['small'] })
const person = newRecord('element', { id: 'element:p', name: 'Pat', stencil: 'person' })
const document = documentOf([model, person])

/** Workers that answer when told to; what they were sent can be looked at. */
function bench() {
  const ports: (EnginePort & {
    sent: EngineRequest[]
    answer: () => void
    say: (r: EngineReply) => void
    crash: () => void
    isDead: boolean
  })[] = []
  const spawn = (): EnginePort => {
    const service = createEngineService([smallPack])
    const listeners = new Map<string, (event: unknown) => void>()
    const say = (reply: EngineReply) => listeners.get('message')?.({ data: reply })
    const port = {
      sent: [] as EngineRequest[],
      isDead: false,
      postMessage: (request: EngineRequest) => void port.sent.push(structuredClone(request)),
      terminate: () => {
        port.isDead = true
      },
      addEventListener: (type: string, listener: (event: unknown) => void) =>
        void listeners.set(type, listener),
      say,
      answer: () => {
        const request = port.sent.at(-1)
        if (request === undefined) return
        say(structuredClone(service.answer(request)))
      },
      crash: () => listeners.get('error')?.({ message: 'out of memory' }),
    }
    ports.push(port as unknown as (typeof ports)[number])
    return port as unknown as EnginePort
  }
  const deltas: EngineDelta[] = []
  const failures: string[] = []
  const client = createEngineClient({
    onFindings: (delta) => deltas.push(delta),
    onFailure: (message) => failures.push(message),
    spawn,
  })
  const port = (i: number) => {
    const found = ports[i]
    if (found === undefined) throw new Error(`no worker ${i}`)
    return found
  }
  return { client, ports, port, deltas, failures }
}

/** The ids of the findings that the page knows after these messages; `last` is the document then. */
function idsOf(last: Document, deltas: readonly EngineDelta[]): readonly string[] {
  let view = createFindingsView([], createVocabularyIndex([smallPack]))
  for (const { findings, facts } of deltas) {
    if (findings.kind === 'patch') {
      view.patch(last, findings, facts)
      continue
    }
    if (findings.rules !== null) view = createFindingsView(findings.rules, createVocabularyIndex([smallPack]))
    view.reset(last, findings.columns, facts)
  }
  return view.all().map(({ id }) => id)
}

function edit(before: Document, changes: readonly Change[]): { changes: readonly Change[]; after: Document } {
  return { changes, after: applyChanges(before, changes) }
}

const mfa = (value: string) => setEntry(person, 'properties', 'mfa', value)

test('tells all findings after loading, then what changed', () => {
  const { client, port, deltas } = bench()
  client.load(document, 1)
  port(0).answer()
  expect(deltas[0]).toMatchObject({ revision: 1, findings: { kind: 'all' }, ruleErrors: [] })
  expect(idsOf(document, deltas)).toContain('small/E1@element:p')
  client.apply(mfa('yes'), 2)
  port(0).answer()
  expect(deltas[1]).toMatchObject({ revision: 2, findings: { kind: 'patch', changed: [] } })
  expect(deltas[1]?.findings).toMatchObject({ removed: [{ key: 'element:p' }] })
  expect(idsOf(document, deltas)).not.toContain('small/E1@element:p')
})

test('sends edits made while the engine is busy as one message', () => {
  const { client, port, deltas } = bench()
  client.load(document, 1)
  client.apply(mfa('yes'), 2)
  client.apply([addRecord({ ...person, id: 'element:q' })], 3)
  expect(port(0).sent).toHaveLength(1)
  port(0).answer()
  expect(port(0).sent).toHaveLength(2)
  expect(port(0).sent[1]).toMatchObject({
    kind: 'apply',
    revision: 3,
    changes: [{ op: 'set' }, { op: 'add' }],
  })
  port(0).answer()
  expect(deltas.map(({ revision }) => revision)).toEqual([1, 3])
})

test('starts a crashed worker again with the document as it is now', () => {
  const { client, ports, port, deltas, failures } = bench()
  client.load(document, 1)
  port(0).answer()
  client.apply(mfa('yes'), 2)
  port(0).crash()
  expect(port(0).isDead).toBe(true)
  const [request] = port(1).sent
  expect(request).toMatchObject({ kind: 'load', revision: 2 })
  expect(request?.kind === 'load' && request.document).toEqual(edit(document, mfa('yes')).after)
  port(1).answer()
  expect(deltas.at(-1)).toMatchObject({ revision: 2, findings: { kind: 'all' } })
  expect(idsOf(edit(document, mfa('yes')).after, deltas.slice(-1))).not.toContain('small/E1@element:p')
  expect(failures).toEqual([])
  expect(ports).toHaveLength(2)
})

test('gives up when the second worker breaks before its first answer, and tries again on the next load', () => {
  const { client, ports, port, deltas, failures } = bench()
  client.load(document, 1)
  port(0).crash()
  port(1).crash()
  expect(failures).toEqual(['out of memory'])
  client.apply(mfa('yes'), 2)
  expect(ports).toHaveLength(2)
  client.load(document, 3)
  port(2).answer()
  expect(deltas).toMatchObject([{ revision: 3, findings: { kind: 'all' } }])
})

test('a failure that the engine reports is treated as a crash', () => {
  const { client, port, ports, failures } = bench()
  client.load(document, 1)
  port(0).say({ kind: 'failure', message: 'bad state' })
  expect(ports).toHaveLength(2)
  port(1).say({ kind: 'failure', message: 'bad state' })
  expect(failures).toEqual(['bad state'])
})

test('tells the rules once, and an edit that changes thousands of findings as all of them', () => {
  const { client, port, deltas } = bench()
  const many = Array.from({ length: 4_000 }, (_, i) => ({ ...person, id: `element:${i}` as const }))
  client.load(document, 1)
  port(0).answer()
  client.apply(many.map(addRecord), 2)
  port(0).answer()
  expect(deltas).toMatchObject([
    {
      findings: { kind: 'all', rules: smallPack.rules.map(({ id }) => ({ packId: 'small', rule: { id } })) },
    },
    { findings: { kind: 'all', rules: null } },
  ])
  const ids = idsOf(applyChanges(document, many.map(addRecord)), deltas)
  expect(ids.filter((id) => id.startsWith('small/E1@'))).toHaveLength(4_001)
})

test('asks what is open, after the edits made before', async () => {
  const { client, port } = bench()
  client.load(document, 1)
  port(0).answer()
  client.apply([addRecord({ ...person, id: 'element:q' })], 2)
  const questions = client.openQuestions()
  port(0).answer()
  port(0).answer()
  expect(await questions).toMatchObject([{ property: 'mfa', assumed: 2, removes: 2 }])
})

test('asks for what would remove a finding, after the edits made before', async () => {
  const { client, port } = bench()
  client.load(document, 1)
  const removals = client.removalsOf('small/E1@element:p')
  port(0).answer()
  port(0).answer()
  expect(await removals).toEqual({
    removals: [[{ subject: 'element:p', property: 'mfa', value: 'yes' }]],
    advice: [],
  })
})

test('says nothing after it was disposed of', async () => {
  const { client, port, ports, deltas } = bench()
  client.load(document, 1)
  const removals = client.removalsOf('small/E1@element:p')
  client.dispose()
  port(0).answer()
  client.load(document, 2)
  expect(await removals).toEqual({ removals: [], advice: [] })
  expect(deltas).toEqual([])
  expect(ports).toHaveLength(1)
})

test('runs the rules of the packs that the model names, and says which are missing', () => {
  const { client, port, deltas } = bench()
  const other = { ...model, packs: ['small', 'imported'] }
  client.load(documentOf([other, person]), 1)
  port(0).answer()
  expect(deltas[0]?.ruleErrors).toMatchObject([{ packId: 'imported', ruleId: '*' }])
  client.apply(setFields(other, { packs: [] }), 2)
  port(0).answer()
  expect(deltas[1]).toMatchObject({ findings: { kind: 'all', rules: [] }, ruleErrors: [] })
})
