import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId } from '../model/record-ids.ts'
import { maturities, ripTypes } from '../model/records/risk-policy.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import type { AnyRecord, Assignment, Element, ElementId, FlowId, Mitigation } from '../model/tables.ts'
import { type Phase, phases } from './phase.ts'
import { ripOf } from './rip.ts'
import { type LiftEffect, liftEffects, liftedType } from './rip-lifts.ts'

const vocabulary = createVocabularyIndex(packs)
const phone: Element = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })

const mitigation = (fields: Partial<Mitigation>): Mitigation =>
  newRecord('mitigation', { id: 'mitigation:m', title: 'M', ripParameters: ['REA'], ...fields })
const assigned = (finding: string, id: Mitigation['id'] = 'mitigation:m'): Assignment =>
  newRecord('assignment', { id: assignmentId(id, finding), mitigation: id, finding })
const onPhone = assigned('health/MH-I01@element:phone')

/** How REA stands on the phone in each phase. */
function stands(fields: Partial<Mitigation>, element: Element = phone): readonly string[] {
  const document = documentOf([element, mitigation(fields), onPhone])
  return phases.map((phase) => {
    const rip = ripOf(document, vocabulary, { phase }).elements.get(element.id)
    const setting = rip?.settings.find(({ parameter }) => parameter === 'REA')
    return `${setting?.type} ${setting?.basis}`
  })
}

const assumed = 'insecure assumed'
const partial = 'partial mitigation'
const secure = 'secure mitigation'

describe('a mitigation', () => {
  test('counts in the phases of its state', () => {
    expect(stands({ state: 'planned' })).toEqual([assumed, assumed, partial])
    expect(stands({ state: 'in-progress' })).toEqual([assumed, assumed, partial])
    expect(stands({ state: 'implemented' })).toEqual([assumed, partial, partial])
    expect(stands({ state: 'verified' })).toEqual([assumed, partial, partial])
    expect(stands({ state: 'rejected' })).toEqual([assumed, assumed, assumed])
  })

  test('makes a parameter at least partial at L2, one step better at L3, and secure from L4 on', () => {
    const types = (element: Element) =>
      maturities.map((maturity) => stands({ state: 'implemented', maturity }, element)[1])
    expect(types(phone)).toEqual([assumed, assumed, partial, partial, secure, secure])
    const half = 'partial answers'
    const begun = { ...phone, properties: { obfuscated: 'yes' } }
    expect(types(begun)).toEqual([half, half, half, secure, secure, secure])
  })

  test('is meant to work better than it does', () => {
    const fields = { state: 'implemented', maturity: 'L2', targetMaturity: 'L4' } as const
    expect(stands(fields)).toEqual([assumed, partial, secure])
    expect(stands({ ...fields, targetMaturity: 'L1' })).toEqual([assumed, partial, partial])
  })

  test('never makes worse what the answers say', () => {
    const all = { obfuscated: 'yes', rootDetection: 'yes', appAttestation: 'yes', noHardcodedSecrets: 'yes' }
    const done = { ...phone, properties: all }
    expect(stands({ state: 'implemented' }, done)).toEqual(Array(3).fill('secure answers'))
  })

  test('is already in what a person set, unless it adds something later', () => {
    const set = { ...phone, rip: { REA: 'insecure' } } as const
    expect(stands({ state: 'implemented' }, set)).toEqual(Array(3).fill('insecure set'))
    expect(stands({ state: 'planned' }, set)).toEqual(['insecure set', 'insecure set', partial])
    expect(stands({ state: 'implemented', targetMaturity: 'L5' }, set)).toEqual([
      ...['insecure set', 'insecure set', secure],
    ])
  })

  test('betters what its library entry names, unless it says so itself', () => {
    const library = { state: 'implemented', library: 'health/M20' } as const
    expect(stands({ ...library, ripParameters: undefined })[1]).toBe(partial)
    expect(stands({ ...library, ripParameters: ['AS'] })[1]).toBe(assumed)
  })
})

describe('several mitigations', () => {
  test('add up their single steps, and nothing else', () => {
    expect(liftedType('insecure', ['one-step'])).toBe('partial')
    expect(liftedType('insecure', ['one-step', 'one-step'])).toBe('secure')
    expect(liftedType('insecure', ['at-least-partial', 'at-least-partial'])).toBe('partial')
    expect(liftedType('insecure', ['at-least-partial', 'one-step'])).toBe('partial')
    expect(liftedType('partial', ['at-least-partial', 'one-step'])).toBe('secure')
  })

  test('never make it worse, however many and in whatever order', () => {
    const effect = fc.constantFrom(...liftEffects)
    fc.assert(
      fc.property(fc.constantFrom(...ripTypes), fc.array(effect), effect, (without, effects, another) => {
        const place = (all: readonly LiftEffect[]) => ripTypes.indexOf(liftedType(without, all))
        expect(place(effects)).toBeGreaterThanOrEqual(ripTypes.indexOf(without))
        expect(place([...effects, another])).toBeGreaterThanOrEqual(place(effects))
        expect(place(effects.toReversed())).toBe(place(effects))
      }),
    )
  })
})

describe('the subjects that a mitigation betters', () => {
  const server = newRecord('element', { id: 'element:server', name: 'Server', stencil: 'cloud.service' })
  const flow = (id: FlowId, source: ElementId, target: ElementId) =>
    newRecord('flow', { id, name: id, stencil: 'flow.https', source, target })
  const there = flow('flow:there', phone.id, server.id)
  const back = flow('flow:back', server.id, phone.id)
  const cloud = newRecord('boundary', { id: 'boundary:cloud', name: 'Cloud', stencil: 'boundary.cloud' })
  const at = (subject: ElementId | 'boundary:cloud', x: number, size: number) =>
    newRecord('placement', {
      ...{ id: `placement:${subject.slice(subject.indexOf(':') + 1)}`, diagram: 'diagram:main', subject },
      ...{ x, y: 0, w: size, h: size },
    } as const)
  const model: readonly AnyRecord[] = [
    ...[phone, server, there, back, cloud],
    ...[at(phone.id, 0, 100), at(server.id, 500, 100), at(cloud.id as 'boundary:cloud', 400, 300)],
  ]
  const tls = mitigation({ state: 'implemented', ripParameters: ['CS'] })
  const bettered = (...records: readonly AnyRecord[]) =>
    [...ripOf(documentOf([...model, tls, ...records]), vocabulary, { phase: 'current' }).elements.values()]
      .filter(({ settings }) => settings.some(({ basis }) => basis === 'mitigation'))
      .map(({ id }) => id)

  test('are those of the finding', () => {
    expect(bettered(assigned('health/MH-F01@flow:there'))).toEqual([there.id])
  })

  test('are all flows between the ends of a pair', () => {
    expect(bettered(assigned('health/MH-F01@element:phone,element:server'))).toEqual([back.id, there.id])
  })

  test('are those of a hand-written threat', () => {
    const threat = newRecord('threat', {
      ...{ id: 'threat:own', title: 'Own', subjects: [back.id], createdAt: '2026-01-01T00:00:00Z' },
    })
    expect(bettered(threat, assigned('threat:own'))).toEqual([back.id])
  })

  test('are none of a finding about the model, or where its parameters do not apply', () => {
    expect(bettered(assigned('health/MH-M05@model:main'))).toEqual([])
    expect(bettered(assigned('health/MH-I01@element:phone'))).toEqual([])
  })
})

describe('the nine mitigations of the paper', () => {
  const shared = new URL('../../../shared/domain/kb-proposal.json', import.meta.url)

  /** MB.1 to MB.9 in the library, and the parameter that each betters. */
  const ofPaper = [
    ['MB.1', 'M17', 'TPM_SE'],
    ['MB.2', 'M17', 'TPM_SE'],
    ['MB.3', 'M18', 'TPM_SE'],
    ['MB.4', 'M09', 'CS'],
    ['MB.5', 'M19', 'DSP'],
    ['MB.6', 'M20', 'REA'],
    ['MB.7', 'M21', 'AS'],
    ['MB.8', 'M22', 'DiDA'],
    ['MB.9', 'M17', 'TPM_SE'],
  ] as const
  const policy = newRecord('riskPolicy', { id: 'riskPolicy:main', ripExtension: true })
  const model = { tables: { ...iomt.tables, riskPolicy: { [policy.id]: policy } } }
  const { findings } = evaluate(model, packs)

  test.each(ofPaper)('%s is %s, and better its parameter where it is assigned', (_, entry, parameter) => {
    const library = `health/${entry}`
    const where = findings.filter(
      ({ mitigations, packId }) => packId === 'health' && mitigations.includes(library),
    )
    const treat = newRecord('mitigation', {
      ...{ id: 'mitigation:mb', title: entry, library, state: 'implemented' },
    } as const)
    const ids = where.map(({ id }) => assigned(id, treat.id))
    const treated = {
      tables: {
        ...model.tables,
        mitigation: { [treat.id]: treat },
        assignment: Object.fromEntries(ids.map((each) => [each.id, each])),
      },
    }
    const typesIn = (phase: Phase) =>
      [...ripOf(treated, vocabulary, { phase }).elements.values()].flatMap(({ id, settings }) =>
        settings.flatMap((setting) =>
          setting.parameter === parameter ? [`${id} ${setting.type} ${setting.basis}`] : [],
        ),
      )
    const before = typesIn('potential')
    const changed = typesIn('current').filter((type) => !before.includes(type))
    expect(changed.length, `${where.length} findings`).toBeGreaterThan(0)
    for (const type of changed) expect(type).toMatch(/(partial|secure) mitigation$/)
  })

  test.skipIf(!existsSync(shared))('better the parameters of the reference, all 67', () => {
    const { mitigations } = JSON.parse(readFileSync(shared, 'utf8'))
    expect(mitigations.length).toBe(67)
    for (const { id, ripParameters } of mitigations) {
      expect(vocabulary.mitigation(`health/${id}`)?.ripParameters ?? [], id).toEqual(ripParameters)
    }
  })
})
