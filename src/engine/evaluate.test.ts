import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { removeRecord, setEntry, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord } from '../model/tables.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import type { Finding } from './finding.ts'
import { mergeFindings } from './merge-findings.ts'
import type { Pack } from './pack.ts'
import type { Rule } from './rule.ts'
import { randomEdits } from './testing/random-model.ts'
import { and, drawnPack, isA, packOf, rule, smallPack } from './testing/small-pack.ts'

const pat = newRecord('element', { id: 'element:pat', name: 'Pat', stencil: 'person' })
const app = newRecord('element', { id: 'element:app', name: 'App', stencil: 'service' })
const sends = newRecord('flow', {
  id: 'flow:1',
  name: 'Login',
  stencil: 'flow',
  source: 'element:pat',
  target: 'element:app',
})
const answers = newRecord('flow', { ...sends, id: 'flow:2', source: 'element:app', target: 'element:pat' })
const home = newRecord('boundary', { id: 'boundary:home', name: 'Home', stencil: 'boundary' })
const placed: readonly AnyRecord[] = [
  newRecord('placement', { id: 'placement:p', diagram: 'diagram:main', subject: pat.id, w: 10, h: 10 }),
  newRecord('placement', {
    id: 'placement:a',
    diagram: 'diagram:main',
    subject: app.id,
    x: 500,
    w: 10,
    h: 10,
  }),
  newRecord('placement', {
    id: 'placement:h',
    diagram: 'diagram:main',
    subject: home.id,
    x: -50,
    y: -50,
    w: 200,
    h: 200,
  }),
]
const records: readonly AnyRecord[] = [pat, app, sends, answers, home, ...placed]
const document = documentOf(records)
const crosses = { op: 'crosses', value: null } as const

function find(subject: Document, ...rules: readonly Rule[]): readonly Finding[] {
  const { findings, ruleErrors } = evaluate(subject, [packOf(...rules)])
  expect(ruleErrors).toEqual([])
  return findings
}

test('a finding is named by pack, rule and subject, and is about the subject, its ends and what it crosses', () => {
  const [first, second, ...more] = find(document, rule('F', 'flow', crosses, { mitigations: ['M1'] }))
  expect(more).toEqual([])
  expect(first).toMatchObject({
    id: 'small/F@flow:1',
    packId: 'small',
    ruleId: 'F',
    title: 'Login',
    subjects: ['flow:1'],
    involved: ['boundary:home', 'element:app', 'element:pat', 'flow:1'],
    mitigations: ['small/M1'],
    assumed: false,
    outOfScope: false,
    why: [{ kind: 'crosses', flow: 'flow:1', boundaries: ['boundary:home'] }],
    facts: [{ ref: 'flow:1.crosses', value: ['boundary:home'] }],
  })
  expect(first?.shortId).toMatch(/^F-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(second?.shortId).not.toBe(first?.shortId)
})

test('both directions of a pair are one finding about all its flows, named by the sorted ends', () => {
  const forged = rule('F', 'flow', crosses, {
    aggregate: 'pair',
    title: '{source} to {target.name}',
    formerIds: ['E'],
  })
  const findings = find(document, forged)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({
    id: 'small/F@element:app,element:pat',
    formerIds: ['small/E@element:app,element:pat'],
    subjects: ['flow:1', 'flow:2'],
    title: 'Pat to App',
    why: [{ flow: 'flow:1' }, { flow: 'flow:2' }],
  })
})

test('a pair whose first flow is gone is still found, with the title of the next', () => {
  const forged = rule('F', 'flow', crosses, { aggregate: 'pair', title: '{source} to {target}' })
  const evaluator = createEvaluator([packOf(forged)])
  evaluator.load(document)
  const changes: readonly Change[] = [removeRecord(sends)]
  const delta = evaluator.apply(applyChanges(document, changes), changes)
  expect(delta.removedIds).toEqual([])
  expect(delta.added).toMatchObject([{ subjects: ['flow:2'], title: 'App to Pat' }])
})

test('what has no name goes by the name of its stencil', () => {
  const nameless = documentOf([{ ...pat, name: ' ' }])
  expect(find(nameless, rule('E', 'element', isA('el', 'person')))[0]?.title).toBe('A person')
})

test('out of scope are an element, a flow, and a flow with an end that is', () => {
  const rules = [rule('E', 'element', isA('el', 'person')), rule('F', 'flow', crosses)]
  const byId = (findings: readonly Finding[]) =>
    Object.fromEntries(findings.map(({ id, outOfScope }) => [id, outOfScope]))
  const end = documentOf(records.map((record) => (record === pat ? { ...pat, outOfScope: true } : record)))
  expect(byId(find(end, ...rules))).toEqual({
    'small/E@element:pat': true,
    'small/F@flow:1': true,
    'small/F@flow:2': true,
  })
  const flow = documentOf(
    records.map((record) => (record === sends ? { ...sends, outOfScope: true } : record)),
  )
  expect(byId(find(flow, ...rules))).toMatchObject({ 'small/F@flow:1': true, 'small/F@flow:2': false })
})

test('a rule that cannot be evaluated is told and loses no other findings', () => {
  const wrong = [
    rule('A', 'element', { op: 'isA', ref: 'flow', value: 'flow' }),
    rule('B', 'element', { op: 'guess' } as unknown as Rule['condition']),
    rule('D', 'element', isA('el', 'person')),
    rule('D', 'element', isA('el', 'person')),
  ]
  const { findings, ruleErrors } = evaluate(document, [packOf(...wrong)])
  expect(findings.map(({ id }) => id)).toEqual(['small/D@element:pat'])
  expect(ruleErrors).toEqual([
    {
      packId: 'small',
      ruleId: 'A',
      subject: null,
      message: 'a rule of scope "element" cannot speak of "flow"',
    },
    { packId: 'small', ruleId: 'B', subject: null, message: 'unknown operator "guess"' },
    { packId: 'small', ruleId: 'D', subject: null, message: 'the pack has two rules with this id' },
  ])
})

test('a rule that throws on one subject is told with the subject, until the subject changes', () => {
  const properties = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('unreadable')
      },
    },
  )
  const broken = documentOf([{ ...pat, properties }, app])
  const patched = rule('P', 'element', { op: 'lacks', ref: 'el.mfa' })
  const evaluator = createEvaluator([packOf(patched)])
  const { findings, ruleErrors } = evaluator.load(broken)
  expect(findings.map(({ id }) => id)).toEqual(['small/P@element:app'])
  expect(ruleErrors).toEqual([
    { packId: 'small', ruleId: 'P', subject: 'element:pat', message: 'unreadable' },
  ])
  const changes: readonly Change[] = [
    { op: 'set', table: 'element', id: pat.id, path: ['properties'], to: {} },
  ]
  const delta = evaluator.apply(documentOf([pat, app]), changes)
  expect(delta.ruleErrors).toEqual([])
  expect(delta.added.map(({ id }) => id)).toEqual(['small/P@element:pat'])
})

test('a flow whose end is missing has no findings', () => {
  expect(find(documentOf([app, sends]), rule('F', 'flow', { op: 'lacks', ref: 'flow.encrypted' }))).toEqual(
    [],
  )
})

test('an edit that no rule can see changes nothing', () => {
  const evaluator = createEvaluator([smallPack])
  evaluator.load(document)
  const changes = [...setFields(pat, { notes: 'new' }), ...setFields(home, { name: 'House' })]
  expect(evaluator.apply(applyChanges(document, changes), changes)).toMatchObject({
    added: [],
    removedIds: [],
  })
})

test('answering a question takes a finding away and undoing brings the same one back', () => {
  const evaluator = createEvaluator([
    packOf(rule('F', 'flow', and(crosses, { op: 'lacks', ref: 'flow.encrypted' }))),
  ])
  const [before] = evaluator.load(document).findings
  const yes = setEntry(sends, 'properties', 'encrypted', 'yes')
  const edited = applyChanges(document, yes)
  expect(evaluator.apply(edited, yes)).toMatchObject({ added: [], removedIds: ['small/F@flow:1'] })
  const undo = setEntry({ ...sends, properties: { encrypted: 'yes' } }, 'properties', 'encrypted', undefined)
  expect(evaluator.apply(applyChanges(edited, undo), undo).added).toEqual([before])
})

// Every way for one rule to depend on more than its subject: on the whole model, on another rule, on a pack.
const packs: readonly Pack[] = [
  {
    ...smallPack,
    stencils: smallPack.stencils.map((stencil) =>
      stencil.id === 'process'
        ? { ...stencil, properties: [...stencil.properties, 'monitored', 'auditLogging'] }
        : stencil,
    ),
    rules: [
      ...smallPack.rules,
      rule('M1', 'model', { op: 'in', ref: 'model.worstDiDA', value: ['insecure', 'unknown'] }),
      rule(
        'F8',
        'flow',
        and({ op: 'eq', ref: 'model.worstDiDA', value: 'partial' }, { op: 'lacks', ref: 'source.mfa' }),
      ),
      rule('E5', 'element', { op: 'lacks', ref: 'el.mfa' }, { defersTo: ['small/E1', 'small/E3'] }),
    ],
  },
  {
    ...packOf(rule('O1', 'flow', { op: 'lacks', ref: 'flow.encrypted' }, { defersTo: ['small/F1'] })),
    ...{ id: 'own', reach: 'own', extends: [], stencils: [] },
  } as const,
  drawnPack,
]

test('incremental evaluation finds what full evaluation finds, whatever is edited', {
  timeout: 60_000,
}, () => {
  const outcomes = { steps: 0, findings: 0, gone: 0, same: 0 }
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const evaluator = createEvaluator(packs)
      let findings: readonly Finding[] = evaluator.load(documentOf([])).findings
      for (const { changes, document: edited } of randomEdits(seed, 60)) {
        const delta = evaluator.apply(edited, changes)
        findings = mergeFindings(findings, delta)
        const full = evaluate(edited, packs)
        if (!isDeepStrictEqual(findings, full.findings)) expect(findings).toEqual(full.findings)
        expect(delta.ruleErrors).toEqual(full.ruleErrors)
        outcomes.steps += changes.length
        outcomes.findings += full.findings.length
        outcomes.gone += delta.removedIds.length
        if (delta.added.length + delta.removedIds.length === 0) outcomes.same += 1
      }
    }),
    { numRuns: 110 },
  )
  expect(outcomes.steps).toBeGreaterThan(10_000)
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(50)
})
