import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../base/sha256.ts'
import { readPack } from '../formats/pack/read.ts'
import { packHash } from '../formats/pack/write.ts'
import { hasSamples, sampleBytes } from '../formats/tm7/testing/samples.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import type { AnyRecord } from '../model/tables.ts'
import type { ImportReply } from './import-protocol.ts'
import {
  sendModel,
  sendSummaryAgain,
  sendTemplate,
  sendWrittenModel,
  sendWrittenTemplate,
} from './import-service.ts'

const importedAt = '2026-01-31T09:30:00Z'
const hospital = 'azure-health-data-hipaa.tm7'

function repliesOf(run: (send: (reply: ImportReply) => void) => void): readonly ImportReply[] {
  const replies: ImportReply[] = []
  run((reply) => replies.push(reply))
  return replies
}

function ofKind<K extends ImportReply['kind']>(replies: readonly ImportReply[], kind: K) {
  return replies.filter((reply): reply is Extract<ImportReply, { kind: K }> => reply.kind === kind)
}

function documentIn(replies: readonly ImportReply[]): Document {
  const records = ofKind(replies, 'records').flatMap((reply): readonly AnyRecord[] => reply.records)
  return documentOf(records)
}

function packIn(replies: readonly ImportReply[]) {
  const [sent] = ofKind(replies, 'pack')
  if (sent === undefined) throw new Error('no pack was sent')
  const pack = readPack(sent.bytes, vocabularies)
  if (!pack.ok) throw new Error(JSON.stringify(pack.error).slice(0, 500))
  return { sent, pack: pack.value }
}

describe.skipIf(!hasSamples)('with the sample models', () => {
  const read = repliesOf((send) => sendModel(sampleBytes(hospital), hospital, importedAt, send))

  test('a model comes in parts that are small, after all its stages, and ends with its summary', () => {
    const stages = ofKind(read, 'progress').map(({ stage }) => stage)
    expect(stages).toEqual(['reading', 'knowledge', 'diagrams', 'threats', 'checking'])
    expect(Math.max(...ofKind(read, 'records').map(({ records }) => records.length))).toBeLessThanOrEqual(200)
    expect(Object.keys(documentIn(read).tables.recorded)).toHaveLength(84)
    const last = read.at(-1)
    expect(last).toMatchObject({ kind: 'model-read', summary: { counts: { diagrams: 2, threats: 84 } } })
  })

  test('its pack is sent in the bytes that the pack store keeps, and these are a sound pack', () => {
    const { sent, pack } = packIn(read)
    expect(sent).toMatchObject({ id: pack.id, name: pack.name, version: pack.version })
    expect(packHash(pack)).toBe(sha256Hex(sent.bytes))
    expect(pack.rules).toHaveLength(47)
  })

  test('the file kept with a model tells the same again', () => {
    const { pack } = packIn(read)
    const again = repliesOf((send) => sendSummaryAgain(documentIn(read), [pack], send))
    const [first] = ofKind(read, 'model-read')
    expect(again).toEqual([{ kind: 'model-read', summary: first?.summary, repairs: [] }])
  })

  test('a model is written back, and the written file has the same threats', () => {
    const { pack } = packIn(read)
    const written = repliesOf((send) => sendWrittenModel(documentIn(read), [pack], send))
    const [file] = ofKind(written, 'written')
    expect(file?.notes).toEqual([])
    const back = repliesOf((send) => sendModel(file?.bytes ?? new Uint8Array(), hospital, importedAt, send))
    expect(documentIn(back).tables.recorded).toEqual(documentIn(read).tables.recorded)
  })

  test('the pack of a model is written as a template that gives the same rules', () => {
    const { pack } = packIn(read)
    const [file] = ofKind(
      repliesOf((send) => sendWrittenTemplate(pack, send)),
      'written',
    )
    const back = repliesOf((send) => sendTemplate(file?.bytes ?? new Uint8Array(), send))
    const [told] = ofKind(back, 'template-read')
    expect(told?.template).toMatchObject({ rules: 47, properties: pack.properties.length })
    expect(told?.template.categories).toContain('Denial Of Service')
  })

  test('half a file is refused in a sentence, and nothing of it is sent', () => {
    const half = sampleBytes(hospital).subarray(0, 100_000)
    const replies = repliesOf((send) => sendModel(half, hospital, importedAt, send))
    expect(replies.map(({ kind }) => kind)).toEqual(['progress', 'failed'])
    expect(replies.at(-1)).toMatchObject({ problem: expect.stringMatching(/line \d/) })
  })
})

test('what is no template of the other tool is refused, and so is a model without one', () => {
  const html = new TextEncoder().encode('<html></html>')
  expect(repliesOf((send) => sendTemplate(html, send)).at(-1)).toMatchObject({ kind: 'failed' })
  expect(repliesOf((send) => sendWrittenModel(documentOf([]), [], send)).at(-1)).toMatchObject({
    kind: 'failed',
    problem: expect.stringContaining('template'),
  })
  expect(repliesOf((send) => sendSummaryAgain(documentOf([]), [], send))).toMatchObject([{ kind: 'failed' }])
})
