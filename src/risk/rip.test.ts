import { describe, expect, test } from 'vitest'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { addRecord, removeRecord, setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import type { AnyRecord, Boundary, Element, Flow } from '../model/tables.ts'
import { ripOf } from './rip.ts'

const vocabulary = createVocabularyIndex(vocabularies)
const phase = 'current'

const phone = element('phone', 'mobile.app')
const server = element('server', 'cloud.service')
const upload = newRecord('flow', {
  ...{ id: 'flow:upload', name: 'Upload', stencil: 'flow.https' },
  ...{ source: phone.id, target: server.id },
})
const cloud = newRecord('boundary', { id: 'boundary:cloud', name: 'Cloud', stencil: 'boundary.cloud' })
const drawn: readonly AnyRecord[] = [
  place('phone', phone.id, 0, 100),
  place('server', server.id, 500, 100),
  place('cloud', cloud.id, 400, 300),
]

function element(id: string, stencil: string, fields: Partial<Element> = {}): Element {
  return newRecord('element', { ...fields, id: `element:${id}`, name: id, stencil })
}

function place(id: string, subject: Element['id'] | Boundary['id'], x: number, size: number): AnyRecord {
  return newRecord('placement', {
    ...{ id: `placement:${id}`, diagram: 'diagram:main', subject },
    ...{ x, y: 0, w: size, h: size },
  })
}

/** Elements alone, or with what is drawn around them. */
const ripOfRecords = (...records: readonly AnyRecord[]) => ripOf(documentOf(records), vocabulary, { phase })

function settingsOf(record: Element | Flow, ...others: readonly AnyRecord[]) {
  const rip = ripOfRecords(record, ...others).elements.get(record.id)
  return Object.fromEntries(
    rip?.settings.map(({ parameter, type, basis }) => [parameter, `${type} ${basis}`]) ?? [],
  )
}

describe('which parameters apply', () => {
  const parametersOf = (stencil: string, fields: Partial<Element> = {}, ...others: readonly AnyRecord[]) => {
    const subject = element('x', stencil, fields)
    const rip = ripOfRecords(subject, ...others).elements.get(subject.id)
    return rip === undefined ? null : [rip.level, ...rip.settings.map(({ parameter }) => parameter)].join(' ')
  }

  test('follows the level of the stencil or of an ancestor', () => {
    expect(parametersOf('wearable.sensor')).toBe('device TPM_SE AS REA DiDA')
    expect(parametersOf('hw.uicc')).toBe('device TPM_SE AS REA DiDA')
    expect(parametersOf('mobile.storage')).toBe('device TPM_SE AS REA DiDA')
    expect(parametersOf('net.filter')).toBe('network NW PRT CS DiDA')
    expect(parametersOf('store.ehr')).toBe('storage TPM_SE AS DiDA')
    expect(parametersOf('ai.model')).toBe('storage TPM_SE AS DiDA')
    expect(parametersOf('interop.hl7v2')).toBe('storage PRT TPM_SE AS DiDA')
  })

  test('gives parts of other packs a level by what they are', () => {
    expect(parametersOf('client.browser')).toBe('device TPM_SE AS REA DiDA')
    expect(parametersOf('edge.waf')).toBe('network NW PRT CS DiDA')
    expect(parametersOf('data.sql')).toBe('storage TPM_SE AS DiDA')
    expect(parametersOf('some.template.process')).toBe('storage TPM_SE AS DiDA')
  })

  test('counts neither people nor outside parties nor what is out of scope', () => {
    expect(parametersOf('human.patient')).toBeNull()
    expect(parametersOf('ext.thirdParty')).toBeNull()
    expect(parametersOf('mobile.app', { outOfScope: true })).toBeNull()
  })

  test('goes by a level that was set by hand', () => {
    expect(parametersOf('cloud.service', { ripLevel: 'device' })).toBe('device TPM_SE AS REA DiDA')
    expect(parametersOf('ext.vendor', { ripLevel: 'storage' })).toBe('storage TPM_SE AS DiDA')
  })

  test('adds the extension at storage and processing where a model chooses it', () => {
    const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', ripExtension: true })
    expect(parametersOf('store.ehr', {}, policy)).toBe('storage TPM_SE AS DiDA DSP')
    expect(parametersOf('mobile.app', {}, policy)).toBe('device TPM_SE AS REA DiDA')
  })

  test('is judged on flows that cross a boundary and are more than what people see and touch', () => {
    const flows = (...records: readonly AnyRecord[]) =>
      [...ripOfRecords(phone, server, cloud, ...records).elements.keys()].filter((id) =>
        id.startsWith('flow:'),
      )
    expect(flows(upload, ...drawn)).toEqual([upload.id])
    expect(flows(upload)).toEqual([])
    expect(flows({ ...upload, stencil: 'flow.ui' }, ...drawn)).toEqual([])
    expect(flows({ ...upload, outOfScope: true }, ...drawn)).toEqual([])
  })
})

describe('how a parameter stands', () => {
  const answered = (answers: { [property: string]: string }) =>
    settingsOf(element('x', 'mobile.app', { properties: answers }))

  test('is insecure by assumption while nothing is answered', () => {
    expect(answered({})).toEqual({
      ...{ TPM_SE: 'insecure assumed', AS: 'insecure assumed' },
      ...{ REA: 'insecure assumed', DiDA: 'insecure assumed' },
    })
  })

  test('is secure with all measures, partial with some, insecure with none', () => {
    const measures = ['obfuscated', 'rootDetection', 'appAttestation', 'noHardcodedSecrets']
    const all = (answer: string) => Object.fromEntries(measures.map((measure) => [measure, answer]))
    expect(answered(all('yes')).REA).toBe('secure answers')
    expect(answered({ ...all('yes'), obfuscated: 'no' }).REA).toBe('partial answers')
    expect(answered({ obfuscated: 'yes' }).REA).toBe('partial answers')
    expect(answered(all('no')).REA).toBe('insecure answers')
    expect(answered({ ...all('no'), obfuscated: 'unknown' }).REA).toBe('insecure assumed')
  })

  test('is what a question about it says, before the measures', () => {
    const properties = { networkSecurity: 'secure', networkSegmented: 'no' }
    expect(settingsOf(element('x', 'net.operator', { properties })).NW).toBe('secure answers')
    expect(settingsOf(element('x', 'net.operator', { properties: { networkSegmented: 'no' } })).NW).toBe(
      'insecure answers',
    )
  })

  test('is what a person set, before all answers', () => {
    const properties = { obfuscated: 'yes' }
    expect(settingsOf(element('x', 'mobile.app', { properties, rip: { REA: 'insecure' } })).REA).toBe(
      'insecure set',
    )
  })

  test('counts what a stencil brings along as an answer', () => {
    // HL7 version 2 is neither encrypted nor checked.
    const flow = { ...upload, stencil: 'flow.hl7v2' }
    const rip = ripOfRecords(flow, phone, server, cloud, ...drawn).elements.get(flow.id)
    const cs = rip?.settings.find(({ parameter }) => parameter === 'CS')
    expect(cs?.answers.find(({ property }) => property === 'encrypted')).toEqual({
      ...{ property: 'encrypted', value: 'no', basis: 'type' },
    })
  })

  test('tells which settings are known', () => {
    const subject = element('x', 'mobile.app', { properties: { obfuscated: 'yes' }, rip: { AS: 'secure' } })
    const rip = ripOfRecords(subject, server)
    expect(rip.elements.get(subject.id)?.coverage).toEqual({ known: 2, total: 4 })
    expect(rip.coverage).toEqual({ known: 2, total: 7 })
  })
})

describe('levels and system', () => {
  const good = element('good', 'mobile.app', {
    rip: { TPM_SE: 'secure', AS: 'secure', REA: 'secure', DiDA: 'secure' },
  })
  const fair = element('fair', 'mobile.app', {
    rip: { TPM_SE: 'secure', AS: 'partial', REA: 'insecure', DiDA: 'partial' },
  })

  test('are as bad as their worst element', () => {
    const { levels, system } = ripOfRecords(good, fair)
    expect(levels.device).toEqual({
      ...{ index: 43.75, band: 'Medium', mean: 21.875, count: 2, worst: [fair.id] },
      counts: { Low: 1, Medium: 1, High: 0 },
    })
    expect(levels.storage).toMatchObject({ index: null, band: null, count: 0, worst: [] })
    expect(system).toMatchObject({ index: 43.75, worst: [fair.id] })
  })

  test('do not change when an element is drawn twice', () => {
    const once = ripOfRecords(good, fair)
    const twice = ripOfRecords(good, fair, { ...fair, id: 'element:again' })
    expect(twice.levels.device.index).toBe(once.levels.device.index)
    expect(twice.system.index).toBe(once.system.index)
    expect(twice.levels.device.worst).toEqual(['element:again', fair.id])
  })

  test('go by the weights and likelihoods of the model', () => {
    const policy = newRecord('riskPolicy', {
      id: 'riskPolicy:main',
      ripWeights: { insecure: 9, partial: 5, secure: 1 },
      ripLikelihoods: { REA: 0.5 },
    })
    // (1 + 5 + 9 × 0.5 + 5 − 3.5) ÷ (31.5 − 3.5)
    expect(ripOfRecords(fair, policy).system.index).toBeCloseTo((100 * 12) / 28, 6)
  })
})

describe('the samples', () => {
  test('have every level, and nothing known beyond what their stencils say', () => {
    for (const sample of [iomt, mhealth]) {
      const { levels, system, coverage } = ripOf(sample, vocabulary, { phase })
      for (const level of Object.values(levels)) expect(level.count).toBeGreaterThan(0)
      expect(system).toMatchObject({ index: 100, band: 'High' })
      expect(coverage.known).toBeLessThan(coverage.total)
    }
  })
})

describe('after an edit', () => {
  test('only what it touches is worked out anew', () => {
    const before = ripOf(mhealth, vocabulary, { phase })
    const app = [...before.elements.values()].find(({ level }) => level === 'device')
    const record = app && mhealth.tables.element[app.id]
    if (record === undefined) throw new Error('the sample has devices')
    const changed = applyChanges(mhealth, setEntry(record, 'properties', 'leastPrivilege', 'yes'))
    const after = ripOf(changed, vocabulary, { phase })
    const others = [...after.elements].filter(([id, rip]) => before.elements.get(id) !== rip)
    expect(others.map(([id]) => id)).toEqual([record.id])
    expect(ripOf(changed, vocabulary, { phase })).toBe(after)
  })

  test('nothing else is worked out anew when an element comes or goes', () => {
    const before = ripOf(mhealth, vocabulary, { phase })
    const [first] = before.elements.keys()
    const added = applyChanges(mhealth, [addRecord(element('0', 'mobile.app'))])
    const more = ripOf(added, vocabulary, { phase }).elements
    expect([...more].filter(([id, rip]) => before.elements.get(id) !== rip).map(([id]) => id)).toEqual([
      'element:0',
    ])
    const record = first === undefined ? undefined : mhealth.tables.element[first]
    if (record === undefined) throw new Error('the sample has elements')
    const removed = applyChanges(mhealth, [removeRecord(record)])
    const fewer = ripOf(removed, vocabulary, { phase }).elements
    expect(fewer.has(record.id)).toBe(false)
    expect([...fewer].filter(([id, rip]) => before.elements.get(id) !== rip)).toEqual([])
  })

  test('two models that are looked at in turn do not forget each other', () => {
    const before = ripOf(mhealth, vocabulary, { phase })
    const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', ripExtension: true })
    ripOf(documentOf([phone, policy]), vocabulary, { phase })
    expect(ripOf(mhealth, vocabulary, { phase })).toBe(before)
  })

  test('crossings are looked at again when something moves, and not when something is answered', () => {
    const document = documentOf([phone, server, upload, cloud, ...drawn])
    const before = ripOf(document, vocabulary, { phase }).elements.get(upload.id)
    const answered = applyChanges(document, setEntry(upload, 'properties', 'encrypted', 'yes'))
    expect(ripOf(answered, vocabulary, { phase }).elements.get(upload.id)).not.toBe(before)
    const box = document.tables.placement['placement:cloud']
    if (box === undefined) throw new Error('the boundary is drawn')
    const moved = applyChanges(answered, setFields(box, { x: 2_000 }))
    expect(ripOf(moved, vocabulary, { phase }).elements.has(upload.id)).toBe(false)
  })
})
