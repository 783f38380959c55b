import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { type Document, get } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { setEntry } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { Removal } from './answers-that-remove.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import type { Pack } from './pack.ts'
import { packOf, rule, smallPack } from './testing/small-pack.ts'

const packs: readonly Pack[] = [
  {
    ...packOf(rule('M', 'model', { op: 'in', ref: 'model.worstDiDA', value: ['insecure', 'unknown'] })),
    stencils: smallPack.stencils.map((stencil) => {
      if (stencil.id === 'process') return { ...stencil, properties: ['monitored', 'auditLogging'] }
      return stencil.id === 'store' ? { ...stencil, properties: ['auditLogging', 'rateLimited'] } : stencil
    }),
    properties: [
      ...smallPack.properties,
      ...['auditLogging', 'rateLimited', 'monitored'].map((id) => ({
        ...{ id, label: id, help: '', group: '', type: { kind: 'tri' } as const },
      })),
    ],
  },
]
const finding = 'small/M@model:main'
const app = newRecord('element', { id: 'element:app', name: 'App', stencil: 'process' })
const log = newRecord('element', { id: 'element:log', name: 'Log', stencil: 'store' })
const pat = newRecord('element', { id: 'element:pat', name: 'Pat', stencil: 'person' })
const kept = newRecord('element', { ...app, id: 'element:kept', properties: { monitored: 'yes' } })

function waysOut(document: Document) {
  const evaluator = createEvaluator(packs)
  evaluator.load(document)
  return evaluator.waysOut(finding)
}

function isFoundAfter(document: Document, removal: Removal): boolean {
  const edited = removal.reduce((before, { subject, property, value }) => {
    const element = get(before, 'element', subject)
    if (element === undefined) throw new Error(`${subject} is not there`)
    return applyChanges(before, setEntry(element, 'properties', property, value))
  }, document)
  return evaluate(edited, packs).findings.some(({ id }) => id === finding)
}

test('a finding about the worst protected element goes away when each bare one has a layer', () => {
  const document = documentOf([app, log, pat, kept])
  const { removals, advice } = waysOut(document)
  // Only audit logging is asked of both.
  expect(removals).toEqual([
    [
      { subject: 'element:app', property: 'auditLogging', value: 'yes' },
      { subject: 'element:log', property: 'auditLogging', value: 'yes' },
    ],
  ])
  expect(advice).toEqual([
    {
      kind: 'layers',
      elements: ['element:app', 'element:log'],
      layers: ['rateLimited', 'auditLogging', 'monitored'],
    },
  ])
  for (const removal of removals) {
    expect(isFoundAfter(document, removal)).toBe(false)
    for (const part of removal) {
      expect(
        isFoundAfter(
          document,
          removal.filter((answer) => answer !== part),
        ),
      ).toBe(true)
    }
  }
})

test('of one bare element each of its layers will do', () => {
  const document = documentOf([app, kept, pat])
  const { removals } = waysOut(document)
  expect(removals.flat().map(({ property }) => property)).toEqual(['auditLogging', 'monitored'])
  for (const removal of removals) expect(isFoundAfter(document, removal)).toBe(false)
})

test('many bare elements are told, and not answered for at once', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ ...app, id: `element:${i}` as const }))
  const { removals, advice } = waysOut(documentOf(many))
  expect(removals).toEqual([])
  expect(advice).toMatchObject([{ kind: 'layers', elements: { length: 20 } }])
})
