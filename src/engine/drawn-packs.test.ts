import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord, Placement } from '../model/tables.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import { createFirings } from './firings.ts'
import type { Pack } from './pack.ts'
import { whySilent } from './silence.ts'
import { silentRules } from './silent-rules.ts'
import { and, isA, packOf, rule, smallPack } from './testing/small-pack.ts'

const place = newRecord('placement', { id: 'placement:x', diagram: 'diagram:main', subject: 'element:a' })
const a = newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' })
const b = newRecord('element', { id: 'element:b', name: 'B', stencil: 'store' })
const sends = newRecord('flow', {
  ...{ id: 'flow:1', name: 'F', stencil: 'flow', source: 'element:a', target: 'element:b' },
})
const outer = newRecord('boundary', { id: 'boundary:outer', name: 'Outer', stencil: 'boundary' })
const through = newRecord('boundary', { id: 'boundary:through', name: 'Between', stencil: 'boundary' })
const records: readonly AnyRecord[] = [
  ...[a, b, sends, outer, through],
  { ...place, id: 'placement:a', x: 0, y: 0, w: 100, h: 100 },
  { ...place, id: 'placement:b', subject: 'element:b', x: 500, y: 0, w: 100, h: 100 },
  // Around both ends, and around neither.
  { ...place, id: 'placement:o', subject: outer.id, x: -100, y: -100, w: 800, h: 300 },
  { ...place, id: 'placement:t', subject: through.id, x: 250, y: -50, w: 100, h: 200 },
]
const document = documentOf(records)
const crosses = rule('X', 'flow', and({ op: 'crosses', value: null }, { op: 'lacks', ref: 'flow.encrypted' }))
const drawn: Pack = { ...packOf(crosses), id: 'drawn', crossing: 'tmt', stencils: [], properties: [] }
const packs = [packOf(crosses), drawn]

test('packs read crossings in their own way, side by side', () => {
  const [only, ...more] = evaluate(document, packs).findings
  expect(more).toEqual([])
  expect(only).toMatchObject({
    id: 'drawn/X@flow:1',
    involved: ['boundary:through', 'element:a', 'element:b', 'flow:1'],
    facts: [
      { ref: 'flow:1.crosses', value: ['boundary:through'] },
      { ref: 'flow:1.encrypted', value: 'unknown' },
    ],
  })
  expect(only?.why[0]).toEqual({ kind: 'crosses', flow: 'flow:1', boundaries: ['boundary:through'] })
})

test('what would remove a finding, and why there is none, are told in the reading of the pack', () => {
  const evaluator = createEvaluator(packs)
  evaluator.load(document)
  expect(evaluator.waysOut('drawn/X@flow:1')).toEqual({
    removals: [[{ subject: 'flow:1', property: 'encrypted', value: 'yes' }]],
    advice: [{ kind: 'crossing', flow: 'flow:1', boundaries: ['boundary:through'] }],
  })
  expect(whySilent(document, packs, 'small/X', 'flow:1')).toMatchObject({
    firesIf: { kind: 'crosses', now: [] },
  })
})

test('a finding goes when the flow is led around the boundary, and comes back', () => {
  const evaluator = createEvaluator(packs)
  const route: Placement = { ...place, id: 'placement:f', subject: 'flow:1' }
  const before = documentOf([...records, route])
  const [finding] = evaluator.load(before).findings
  const around = setFields(route, { via: { x: 300, y: 180 } })
  const after = applyChanges(before, around)
  expect(evaluator.apply(after, around)).toMatchObject({ added: [], removedIds: ['drawn/X@flow:1'] })
  const back = setFields<Placement>({ ...route, via: { x: 300, y: 180 } }, { via: null })
  expect(evaluator.apply(applyChanges(after, back), back).added).toEqual([finding])
})

test('for a pack of that kind only the flow itself is out of scope or not', () => {
  const inScope = (...edited: readonly AnyRecord[]) => {
    const gone = new Set(edited.map(({ id }) => id))
    const model = documentOf([...records.filter(({ id }) => !gone.has(id)), ...edited])
    const always = rule('E', 'flow', { op: 'lacks', ref: 'flow.encrypted' })
    const { findings } = evaluate(model, [packOf(always), { ...drawn, rules: [always] }])
    return Object.fromEntries(findings.map(({ id, outOfScope }) => [id, !outOfScope]))
  }
  expect(inScope()).toEqual({ 'drawn/E@flow:1': true, 'small/E@flow:1': true })
  expect(inScope({ ...a, outOfScope: true })).toEqual({ 'drawn/E@flow:1': true, 'small/E@flow:1': false })
  expect(inScope({ ...sends, outOfScope: true })).toEqual({
    ...{ 'drawn/E@flow:1': false, 'small/E@flow:1': false },
  })
})

test('no rule of any pack speaks of texts and loose ends, nor of flows that lead nowhere', () => {
  const always = [
    rule('E', 'element', { op: 'lacks', ref: 'el.mfa' }),
    rule('N', 'element', { op: 'not', arg: isA('el', 'person') }),
    rule('F', 'flow', { op: 'lacks', ref: 'flow.encrypted' }),
  ]
  const all = [packOf(...always), { ...drawn, rules: always }]
  const note = newRecord('element', { id: 'element:note', name: 'Text', stencil: 'note' })
  const end = newRecord('element', { id: 'element:end', name: '', stencil: 'loose-end' })
  const loose = newRecord('flow', { ...sends, id: 'flow:loose', target: end.id })
  const fromNote = newRecord('flow', { ...sends, id: 'flow:note', source: note.id })
  const model = documentOf([...records, note, end, loose, fromNote])
  const evaluator = createEvaluator(all)
  const { findings } = evaluator.load(model)
  expect([...new Set(findings.flatMap(({ subjects }) => subjects))].sort()).toEqual([
    ...[a.id, b.id, sends.id, fromNote.id],
  ])
  const connect = setFields(loose, { target: b.id })
  const connected = applyChanges(model, connect)
  expect(evaluator.apply(connected, connect).added.map(({ id }) => id)).toEqual([
    'drawn/F@flow:loose',
    'small/F@flow:loose',
  ])
  const firings = createFirings(all)
  firings.load(model)
  expect(silentRules(firings, note.id)).toEqual([])
  expect(whySilent(model, all, 'small/F', 'flow:loose')).toEqual({ kind: 'no-part' })
  expect(smallPack.stencils.map(({ base }) => base)).toContain('note')
})
