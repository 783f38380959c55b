import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../engine/pack.ts'
import { describeFileError } from '../../messages/describe-errors.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import { repair } from '../../model/repair.ts'
import { samples } from '../../model/samples/samples.ts'
import { looseDocument } from '../../model/testing/random-document.ts'
import { glacisFormat } from './index.ts'
import { maxFileBytes, readGlacis } from './read.ts'
import { writeGlacis } from './write.ts'

const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })
const newPack: Pack = {
  id: 'own',
  version: '0.1.0',
  name: 'Own',
  description: '',
  extends: ['core'],
  crossing: 'containment',
  stencils: [],
  properties: [],
  mitigations: [],
  rules: [],
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const fileOf = (tables: object, more: object = {}) =>
  bytesOf(JSON.stringify({ format: 'glacis', version: 1, savedWith: 'test', tables, ...more }))
const phoneFields = { ...phone, id: undefined }
const errorOf = (bytes: Uint8Array) => {
  const read = readGlacis(bytes)
  if (read.ok) throw new Error('it was read')
  return read.error
}

describe('a .glacis.json file', () => {
  test('gives back what was written, any document', () => {
    fc.assert(
      fc.property(looseDocument, (loose) => {
        const { document } = repair(loose)
        const bytes = writeGlacis(document, { savedWith: 'test' })
        expect(glacisFormat.detect(bytes)).toBe(true)
        expect(readGlacis(bytes)).toStrictEqual({
          ok: true,
          value: { document, repairs: [], newerVersion: null, packs: [] },
        })
      }),
      { numRuns: 500 },
    )
  })

  test.each(samples)('gives back the sample model $id without repairs', async ({ load }) => {
    const document = await load()
    const read = readGlacis(writeGlacis(document, { savedWith: 'test' }))
    expect(read).toEqual({ ok: true, value: { document, repairs: [], newerVersion: null, packs: [] } })
  })

  test('keeps fields, nested fields and tables that only a newer version knows', () => {
    const tables = {
      element: { [phone.id]: { ...phoneFields, colour: 'red' } },
      placement: {
        'placement:1': {
          ...newRecord('placement', { id: 'placement:1', diagram: 'diagram:main', subject: phone.id }),
          via: { x: 1, y: 2, bend: 3 },
        },
      },
      diagram: { 'diagram:main': { name: 'Main', order: 0 } },
      model: documentOf([]).tables.model,
      ledger: { 'ledger:1': { id: 'one', title: 'Later' } },
    }
    const read = readGlacis(fileOf(tables))
    if (!read.ok) throw new Error(describeFileError(read.error))
    const written = JSON.parse(
      new TextDecoder().decode(writeGlacis(read.value.document, { savedWith: 'test' })),
    )
    expect(written.tables.element[phone.id].colour).toBe('red')
    expect(written.tables.placement['placement:1'].via).toEqual({ x: 1, y: 2, bend: 3 })
    expect(written.tables.ledger).toEqual(tables.ledger)
  })

  test('is repaired where references lead nowhere, and says so', () => {
    const flow = {
      ...newRecord('flow', { id: 'flow:1', name: '', stencil: '', source: phone.id, target: phone.id }),
    }
    const read = readGlacis(fileOf({ flow: { 'flow:1': flow } }, { history: [] }))
    expect(read).toMatchObject({
      ok: true,
      value: {
        repairs: [
          { kind: 'part-dropped', key: 'history' },
          { kind: 'model-added' },
          { kind: 'diagram-added', id: 'diagram:main' },
          { kind: 'record-removed', table: 'flow', id: 'flow:1', field: 'source', target: phone.id },
        ],
      },
    })
  })

  test('carries the packs of one’s own that the model uses, and says which of them cannot be used', () => {
    const document = documentOf([phone])
    const own = { ...newPack, id: 'ward', name: 'Ward' }
    const bytes = writeGlacis(document, { savedWith: 'test', packs: [{ ...own, id: 'zoo' }, own] })
    const read = readGlacis(bytes)
    expect(read.ok && read.value.packs.map(({ id }) => id)).toEqual(['ward', 'zoo'])
    expect(read.ok && read.value.packs[0]).toEqual(own)
    expect(read.ok && writeGlacis(document, { savedWith: 'test', packs: read.value.packs })).toEqual(bytes)
    const wrong = readGlacis(fileOf({}, { packs: [{ ...own, rules: [{ id: 'a b' }] }, own] }))
    expect(wrong.ok && wrong.value.packs.map(({ id }) => id)).toEqual(['ward'])
    expect(wrong.ok && wrong.value.repairs[0]).toEqual({
      kind: 'pack-dropped',
      id: 'ward',
      path: 'rules[0].id',
    })
  })

  test('of a newer version opens, and is marked as such', () => {
    const read = readGlacis(
      fileOf({ element: { [phone.id]: { ...phoneFields, colour: 'red' } } }, { version: 7 }),
    )
    expect(read).toMatchObject({ ok: true, value: { newerVersion: 7 } })
  })

  test('of a newer version that cannot be shown says which version it is', () => {
    const error = errorOf(fileOf({ element: { [phone.id]: { label: 'Phone' } } }, { version: 7 }))
    expect(error).toEqual({ code: 'newer-version', version: 7, supported: 1 })
    expect(describeFileError(error)).toContain('file version 7')
  })
})

describe('a wrong file', () => {
  test('is told from a model by what it looks like', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    const wrong: readonly (readonly [Uint8Array, string])[] = [
      [png, 'a picture'],
      [bytesOf('%PDF-1.7\n'), 'a PDF'],
      [bytesOf('PK\u0003\u0004'), 'a ZIP'],
      [bytesOf('\ufeff<?xml version="1.0"?><ThreatModel xmlns="x"/>'), 'Microsoft Threat Modeling Tool'],
      [bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a picture'],
      [bytesOf('<note/>'), 'an XML file'],
      [bytesOf('{"summary":{},"detail":{"diagrams":[]}}'), 'a Threat Dragon model'],
      [bytesOf('{"otmVersion":"0.2.0"}'), 'an Open Threat Model'],
      [bytesOf('{"hello":1}'), 'JSON of another program'],
      [bytesOf('[1,2]'), 'JSON of another program'],
      [bytesOf('Dear Sir,'), 'a text file'],
      [new Uint8Array([1, 2, 3, 200]), 'a file of another program'],
    ]
    for (const [bytes, words] of wrong) {
      const error = errorOf(bytes)
      expect(error.code).toBe('not-a-glacis-file')
      expect(describeFileError(error)).toContain(words)
    }
  })

  test('that was cut short says where', () => {
    const whole = writeGlacis(documentOf([phone]), { savedWith: 'test' })
    const error = errorOf(whole.slice(0, 120))
    expect(error).toMatchObject({ code: 'not-json', found: '' })
    const lines = new TextDecoder().decode(whole.slice(0, 120)).split('\n')
    expect(describeFileError(error)).toContain(
      `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`,
    )
  })

  test('of 50 MB of brackets fails at the first one too many', () => {
    const brackets = new Uint8Array(50 * 1024 * 1024).fill('['.charCodeAt(0))
    expect(errorOf(brackets)).toEqual({ code: 'too-deep', line: 1, column: 65, limit: 64 })
  })

  test('with keys that reach prototypes is refused, wherever they stand', () => {
    const text = `{"format":"glacis","version":1,"tables":{"element":{"element:x":{"properties":{"__proto__":{"a":1}}}}}}`
    const error = errorOf(bytesOf(text))
    expect(error).toEqual({
      code: 'forbidden-key',
      key: '__proto__',
      path: 'tables.element.element:x.properties',
    })
    expect(describeFileError(error)).toContain('“__proto__” in tables.element')
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  test('that is empty or too large says so', () => {
    expect(errorOf(new Uint8Array())).toEqual({ code: 'empty' })
    const error = errorOf(new Uint8Array(maxFileBytes + 1))
    expect(describeFileError(error)).toContain('64.0 MB')
  })

  test('names table, record, field and what was expected', () => {
    const flow = {
      ...newRecord('flow', { id: 'flow:1', name: 'n', stencil: 's', source: phone.id, target: phone.id }),
    }
    const cases: readonly (readonly [object, string])[] = [
      [{ flow: { 'flow:1': { ...flow, source: 7 } } }, '“source” must be an id that starts with “element:”'],
      [{ flow: { 'flow:1': { ...flow, name: undefined } } }, '“name” must be a text'],
      [{ flow: { 'flow:1': { ...flow, outOfScope: 'no' } } }, '“outOfScope” must be true or false'],
      [{ flow: { 'flow:1': { ...flow, id: 'flow:2' } } }, '“id” must be “flow:1”'],
      [
        { flow: { 'flow:1': { ...flow, name: 'x'.repeat(301) } } },
        '“name” must be at most 300 characters long',
      ],
      [
        { flow: { 'element:1': { ...flow, id: 'element:1' } } },
        '“id” must be an id that starts with “flow:”',
      ],
      [
        {
          mitigation: {
            'mitigation:1': { ...newRecord('mitigation', { id: 'mitigation:1', title: '' }), due: '31.1.' },
          },
        },
        '“due” must be a date such as 2026-01-31',
      ],
      [
        {
          decision: {
            'decision:a': { ...newRecord('decision', { id: 'decision:a', finding: 'a' }), damage: 4 },
          },
        },
        '“damage” must be “1”, or “2”, or “3”',
      ],
    ]
    for (const [tables, words] of cases) expect(describeFileError(errorOf(fileOf(tables)))).toContain(words)
    expect(describeFileError(errorOf(fileOf({ flow: { 'flow:1': { ...flow, source: 7 } } })))).toContain(
      'The flow flow:1 in the file',
    )
  })

  test('counts the further records that are wrong', () => {
    const error = errorOf(fileOf({ element: { 'element:1': {}, 'element:2': {}, 'element:3': {} } }))
    expect(error).toMatchObject({ code: 'invalid-record', table: 'element', id: 'element:1', others: 2 })
  })

  test('with a damaged frame names the part', () => {
    expect(errorOf(bytesOf('{"format":"glacis","tables":{}}'))).toEqual({
      code: 'invalid-file',
      path: 'version',
    })
    expect(errorOf(bytesOf('{"format":"glacis","version":1}'))).toEqual({
      code: 'invalid-file',
      path: 'tables',
    })
    expect(errorOf(fileOf({ element: [] }))).toEqual({ code: 'invalid-file', path: 'tables.element' })
    expect(errorOf(fileOf({ element: { 'element:1': 7 } }))).toEqual({
      code: 'invalid-file',
      path: 'tables.element.element:1',
    })
  })

  test('never throws, whatever is cut, doubled or swapped in it', () => {
    const whole = writeGlacis(documentOf([phone]), { savedWith: 'test' })
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.uint8Array({ maxLength: 4 }),
        (a, b, noise) => {
          const broken = new Uint8Array([...whole.slice(0, a), ...noise, ...whole.slice(b)])
          const read = readGlacis(broken)
          if (!read.ok) expect(describeFileError(read.error).length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
