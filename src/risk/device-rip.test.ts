import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { AnyRecord, Element, Flow } from '../model/tables.ts'
import { deviceRip } from './device-rip.ts'

const vocabulary = createVocabularyIndex(vocabularies)
type Types = { readonly [parameter in RipParameter]?: RipType }

const phone = (rip: Types): Element =>
  newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app', rip })
const server = newRecord('element', { id: 'element:server', name: 'Server', stencil: 'cloud.service' })
const upload = (id: Flow['id'], rip: Types): Flow =>
  newRecord('flow', {
    ...{ id, name: 'Upload', stencil: 'flow', rip },
    ...{ source: 'element:phone', target: 'element:server' },
  })
const cloud = newRecord('boundary', { id: 'boundary:cloud', name: 'Cloud', stencil: 'boundary.cloud' })
const at = (id: string, subject: Element['id'] | typeof cloud.id, x: number, size: number): AnyRecord =>
  newRecord('placement', {
    ...{ id: `placement:${id}`, diagram: 'diagram:main', subject },
    ...{ x, y: 0, w: size, h: size },
  })
const drawn = [
  ...[server, cloud, at('phone', 'element:phone', 0, 100)],
  ...[at('server', server.id, 500, 100), at('cloud', cloud.id, 400, 300)],
]

/** The device of a profile: its own parameters on itself, those of the network on its flow. */
function ofProfile(types: Types) {
  const { NW, PRT, CS, ...own } = types
  const flow = upload('flow:upload', { NW, PRT, CS, DiDA: 'secure' } as Types)
  const document = documentOf([phone(own), flow, ...drawn])
  return deviceRip(document, vocabulary, 'element:phone', { phase: 'current' })
}

const all = (type: RipType): Types => ({
  ...{ NW: type, PRT: type, TPM_SE: type, AS: type, REA: type, CS: type, DiDA: type },
})

describe('tables 1 and 2 of the paper for one device', () => {
  test('are reproduced to the digit', () => {
    const table = (type: RipType) =>
      ofProfile(all(type))?.score.cells.map(
        ({ parameter, weight, likelihood, risk }) => `${parameter} ${weight} ${likelihood} ${risk}`,
      )
    expect(table('insecure')).toEqual([
      ...['NW 10 0.8 8', 'PRT 10 0.8 8', 'TPM_SE 10 1 10', 'AS 10 1 10'],
      ...['REA 10 1 10', 'CS 10 1 10', 'DiDA 10 1 10'],
    ])
    expect(table('partial')).toEqual([
      ...['NW 5 0.8 4', 'PRT 5 0.8 4', 'TPM_SE 5 1 5', 'AS 5 1 5', 'REA 5 1 5', 'CS 5 1 5', 'DiDA 5 1 5'],
    ])
    expect(table('secure')).toEqual([
      ...['NW 2 0.8 1.6', 'PRT 2 0.8 1.6', 'TPM_SE 2 1 2', 'AS 2 1 2', 'REA 2 1 2', 'CS 2 1 2', 'DiDA 2 1 2'],
    ])
  })

  const vectors = new URL('../../../shared/domain/golden-vectors.json', import.meta.url)
  test.skipIf(!existsSync(vectors))('give the golden vectors with all seven parameters', () => {
    const { rip } = JSON.parse(readFileSync(vectors, 'utf8'))
    const whole = rip.filter((vector: { input: Types }) => Object.keys(vector.input).length === 7)
    expect(whole.length).toBe(4)
    for (const { input, sum, index, level } of whole) {
      const device = ofProfile(input)
      expect(device?.score).toMatchObject({ sum, band: level })
      expect(device?.score.index).toBeCloseTo(index, 4)
    }
  })
})

describe('what the device has from its flows', () => {
  test('is that of the worst one', () => {
    const good = upload('flow:a', { NW: 'secure', PRT: 'secure', CS: 'secure', DiDA: 'secure' })
    const bad = upload('flow:b', { NW: 'secure', PRT: 'partial', CS: 'insecure', DiDA: 'secure' })
    const document = documentOf([phone(all('secure')), good, bad, ...drawn])
    const device = deviceRip(document, vocabulary, 'element:phone', { phase: 'current' })
    expect(device?.flow).toBe('flow:b')
    expect(device?.rows.map(({ parameter, type, from }) => `${parameter} ${type} ${from}`)).toEqual([
      ...['NW secure flow:b', 'PRT partial flow:b', 'TPM_SE secure element:phone', 'AS secure element:phone'],
      ...['REA secure element:phone', 'CS insecure flow:b', 'DiDA secure element:phone'],
    ])
  })

  test('is assumed insecure without a flow across a boundary', () => {
    const document = documentOf([phone(all('secure'))])
    const device = deviceRip(document, vocabulary, 'element:phone', { phase: 'current' })
    expect(device?.flow).toBeNull()
    const none = device?.rows.filter(({ from }) => from === null)
    expect(none?.map(({ parameter, type, basis }) => `${parameter} ${type} ${basis}`)).toEqual([
      ...['NW insecure assumed', 'PRT insecure assumed', 'CS insecure assumed'],
    ])
  })

  test('is asked of any element, and nothing of what is not there', () => {
    const document = documentOf([server])
    expect(deviceRip(document, vocabulary, server.id, { phase: 'target' })?.rows.length).toBe(7)
    expect(deviceRip(document, vocabulary, 'element:no', { phase: 'target' })).toBeNull()
  })
})
