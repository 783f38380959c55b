import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { PropertyValue } from '../model/record.ts'
import type { Element } from '../model/tables.ts'
import type { Condition } from './condition.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import type { Finding } from './finding.ts'
import { and, isA, packOf, rule } from './testing/small-pack.ts'

type Answers = { readonly [property: string]: PropertyValue }
const stored = (properties: Answers): Element =>
  newRecord('element', { id: 'element:s', name: 'S', stencil: 'store', properties })

function findOne(condition: Condition, properties: Answers): Finding | undefined {
  return evaluate(documentOf([stored(properties)]), [packOf(rule('E', 'element', condition))]).findings[0]
}

const lacks = (property: string): Condition => ({ op: 'lacks', ref: `el.${property}` })
const has = (property: string): Condition => ({ op: 'has', ref: `el.${property}` })
const not = (arg: Condition): Condition => ({ op: 'not', arg })
const either = (...args: readonly Condition[]): Condition => ({ op: 'or', args })

test('a finding is assumed while an answer could remove it, and confirmed by that answer', () => {
  const weak = and(isA('el', 'store'), lacks('encryptedAtRest'))
  expect(findOne(weak, {})?.assumed).toBe(true)
  expect(findOne(weak, { encryptedAtRest: 'unknown' })?.assumed).toBe(true)
  expect(findOne(weak, { encryptedAtRest: 'no' })?.assumed).toBe(false)
  expect(findOne(weak, { encryptedAtRest: 'yes' })).toBeUndefined()
})

test('an unknown that decides nothing leaves it confirmed', () => {
  const weak = either(lacks('encryptedAtRest'), lacks('mfa'))
  expect(findOne(weak, { encryptedAtRest: 'no' })?.assumed).toBe(false)
  expect(findOne(weak, {})?.assumed).toBe(true)
  expect(findOne(either(lacks('mfa'), has('mfa')), {})?.assumed).toBe(false)
})

test('a "not no" holds for unknown and is assumed', () => {
  const continuous: Condition = { op: 'ne', ref: 'el.mfa', value: 'no' }
  expect(findOne(continuous, {})?.assumed).toBe(true)
  expect(findOne(continuous, { mfa: 'yes' })?.assumed).toBe(false)
})

test('what a type answers counts as an answer', () => {
  const service = newRecord('element', { id: 'element:s', name: '', stencil: 'service' })
  const patched = rule('E', 'element', { op: 'has', ref: 'el.patched' })
  expect(evaluate(documentOf([service]), [packOf(patched)]).findings).toMatchObject([
    { assumed: false, why: [{ kind: 'property', property: 'patched', value: 'yes', basis: 'type' }] },
  ])
})

test('tells of alternatives those that hold, and of a negation why it holds', () => {
  const finding = findOne(
    and(either(lacks('encryptedAtRest'), has('mfa')), not(isA('el', 'process')), not(has('patched'))),
    { encryptedAtRest: 'no' },
  )
  expect(finding?.why).toEqual([
    { kind: 'property', subject: 'element:s', property: 'encryptedAtRest', value: 'no', basis: 'set' },
    { kind: 'is-a', subject: 'element:s', stencil: 'store' },
    { kind: 'property', subject: 'element:s', property: 'patched', value: 'unknown', basis: 'unknown' },
  ])
  expect(finding?.facts).toEqual([
    { ref: 'element:s.encryptedAtRest', value: 'no' },
    { ref: 'element:s.patched', value: 'unknown' },
    { ref: 'element:s.stencil', value: 'store' },
  ])
})

test('compares numbers, enumerations and data classes', () => {
  const finds = (condition: Condition, properties: Answers) => findOne(condition, properties) !== undefined
  const short: Condition = { op: 'le', ref: 'el.bufferSeconds', value: 5 }
  expect(finds(short, { bufferSeconds: 5 })).toBe(true)
  expect(finds(short, { bufferSeconds: 6 })).toBe(false)
  expect(finds(short, {})).toBe(false)
  const open: Condition = { op: 'in', ref: 'el.authorization', value: ['none', 'unknown'] }
  expect(finds(open, {})).toBe(true)
  expect(finds(open, { authorization: 'role' })).toBe(false)
  const holds: Condition = { op: 'stores', ref: 'el', value: 'phi' }
  expect(finds(holds, { dataClass: ['command', 'phi'] })).toBe(true)
  expect(finds(holds, {})).toBe(false)
  expect(findOne(not(holds), {})?.assumed).toBe(true)
  expect(findOne(not(holds), { dataClass: ['none'] })?.assumed).toBe(false)
})

const triProperties = ['mfa', 'patched', 'encryptedAtRest'] as const
const triAnswer = fc.constantFrom<string | undefined>('yes', 'no', 'unknown', undefined)
const atom = fc.oneof(
  fc.record({
    op: fc.constantFrom('has' as const, 'lacks' as const),
    ref: fc.constantFrom(...triProperties.map((property) => `el.${property}` as const)),
  }),
  fc.record({
    op: fc.constantFrom('eq' as const, 'ne' as const),
    ref: fc.constantFrom(...triProperties.map((property) => `el.${property}` as const)),
    value: fc.constantFrom('yes', 'no', 'unknown'),
  }),
)
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ op: fc.constant('not' as const), arg: tie('condition') }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      args: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}))
const anyAnswers = fc
  .record({ mfa: triAnswer, patched: triAnswer, encryptedAtRest: triAnswer })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Answers)

test('is assumed exactly when some way to answer the open questions removes it', () => {
  const seen = { assumed: 0, confirmed: 0 }
  fc.assert(
    fc.property(anyCondition, anyAnswers, (condition, given) => {
      const finding = findOne(condition, given)
      if (finding === undefined) return
      const open = triProperties.filter((property) => (given[property] ?? 'unknown') === 'unknown')
      const ways = open.reduce<readonly Answers[]>(
        (all, property) =>
          all.flatMap((way) => [
            { ...way, [property]: 'yes' },
            { ...way, [property]: 'no' },
          ]),
        [given],
      )
      expect(finding.assumed).toBe(ways.some((way) => findOne(condition, way) === undefined))
      seen[finding.assumed ? 'assumed' : 'confirmed'] += 1
    }),
    { numRuns: 1_500 },
  )
  expect(seen.assumed).toBeGreaterThan(100)
  expect(seen.confirmed).toBeGreaterThan(100)
})

test('every set of answers said to remove a finding does, and no part of it does alone', () => {
  let sets = 0
  fc.assert(
    fc.property(anyCondition, anyAnswers, (condition, given) => {
      const evaluator = createEvaluator([packOf(rule('E', 'element', condition))])
      const [finding] = evaluator.load(documentOf([stored(given)])).findings
      if (finding === undefined) return
      for (const removal of evaluator.waysOut(finding.id).removals) {
        const answers = removal.map(({ property, value }) => [property, value] as const)
        expect(findOne(condition, { ...given, ...Object.fromEntries(answers) })).toBeUndefined()
        for (const left of answers) {
          const part = Object.fromEntries(answers.filter((answer) => answer !== left))
          expect(findOne(condition, { ...given, ...part })).toBeDefined()
        }
        sets += 1
      }
    }),
    { numRuns: 700 },
  )
  expect(sets).toBeGreaterThan(200)
})

test('proposes filling in unknowns before changing answers, and answers the flows of a pair alike', () => {
  const ends = ['a', 'b'].map((id) =>
    newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' }),
  )
  const ways = [
    ['a', 'b'],
    ['b', 'a'],
  ].map(([source, target]) =>
    newRecord('flow', {
      id: `flow:${source}${target}`,
      name: '',
      stencil: 'flow',
      source: `element:${source}`,
      target: `element:${target}`,
      properties: { authenticated: 'no' },
    }),
  )
  const weak = and({ op: 'lacks', ref: 'flow.authenticated' }, { op: 'lacks', ref: 'flow.encrypted' })
  const evaluator = createEvaluator([packOf(rule('F', 'flow', weak, { aggregate: 'pair' }))])
  const [finding] = evaluator.load(documentOf([...ends, ...ways])).findings
  expect(finding?.subjects).toEqual(['flow:ab', 'flow:ba'])
  expect(evaluator.waysOut(finding?.id ?? '').removals).toEqual([
    ['flow:ab', 'flow:ba'].map((subject) => ({ subject, property: 'encrypted', value: 'yes' })),
    ['flow:ab', 'flow:ba'].map((subject) => ({ subject, property: 'authenticated', value: 'yes' })),
  ])
  expect(evaluator.waysOut('small/F@element:x')).toEqual({ removals: [], advice: [] })
})
