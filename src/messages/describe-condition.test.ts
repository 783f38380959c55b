import { expect, test } from 'vitest'
import {
  type ConditionFormLike,
  type ConditionNames,
  describeClause,
  describeCondition,
  outlineCondition,
} from './describe-condition.ts'

const names: ConditionNames = {
  stencil: (id) => ({ app: 'Mobile app', wifi: 'Wi-Fi zone' })[id] ?? id,
  property: (id) => ({ encrypted: 'Encrypted', days: 'Kept for' })[id] ?? id,
  value: (property, value) => (property === 'days' ? `${value} d` : String(value)),
  dataClass: (id) => (id === 'phi' ? 'health data' : id),
}
type Clause = Extract<ConditionFormLike, { kind: 'clause' }>['clause']
const clause = (part: Clause, negated = false) => ({ kind: 'clause', clause: part, negated }) as const
const say = (part: Clause, negated = false) => describeClause(clause(part, negated), names)

const isApp = clause({ op: 'isA', ref: 'source', value: 'app' })
const lacks = clause({ op: 'lacks', ref: 'flow.encrypted' })
const crosses = clause({ op: 'crosses', value: null })

test('says groups so that it is clear what belongs together', () => {
  expect(describeCondition({ kind: 'group', mode: 'all', parts: [crosses, isApp] }, names)).toBe(
    'Fires when the flow crosses a boundary and the source is a Mobile app.',
  )
  const any: ConditionFormLike = {
    kind: 'group',
    mode: 'any',
    parts: [isApp, { kind: 'group', mode: 'all', parts: [crosses, lacks] }],
  }
  expect(describeCondition({ kind: 'group', mode: 'all', parts: [crosses, any] }, names)).toBe(
    'Fires when the flow crosses a boundary and either the source is a Mobile app or (the flow crosses a boundary and “Encrypted” of the flow is no or unknown).',
  )
  expect(describeCondition({ kind: 'group', mode: 'none', parts: [isApp, lacks] }, names)).toBe(
    'Fires when it is not so that the source is a Mobile app or “Encrypted” of the flow is no or unknown.',
  )
})

test('gives the outline with a heading for each group', () => {
  expect(outlineCondition({ kind: 'group', mode: 'none', parts: [isApp] }, names)).toEqual({
    text: 'None of these holds',
    parts: [{ text: 'the source is a Mobile app', parts: [] }],
  })
})

test('has words for every clause and its opposite', () => {
  expect(say({ op: 'isA', ref: 'el', value: 'app' }, true)).toBe('the element is no Mobile app')
  expect(say({ op: 'has', ref: 'el.encrypted' })).toBe('“Encrypted” of the element is yes')
  expect(say({ op: 'ne', ref: 'el.encrypted', value: 'no' })).toBe('“Encrypted” of the element is not no')
  expect(say({ op: 'ne', ref: 'el.encrypted', value: 'unknown' })).toBe(
    '“Encrypted” of the element is answered',
  )
  expect(say({ op: 'in', ref: 'flow.days', value: [1, 2, 3] })).toBe(
    '“Kept for” of the flow is 1 d or 2 d or 3 d',
  )
  expect(say({ op: 'gt', ref: 'el.days', value: 30 })).toBe('“Kept for” of the element is more than 30 d')
  expect(say({ op: 'gt', ref: 'el.days', value: 30 }, true)).toBe(
    '“Kept for” of the element is not more than 30 d, or unknown',
  )
  expect(say({ op: 'crosses', value: 'wifi' }, true)).toBe(
    'the flow crosses no boundary of the type Wi-Fi zone',
  )
  expect(say({ op: 'carries', value: 'phi' })).toBe('the flow carries health data')
  expect(say({ op: 'stores', ref: 'target', value: 'phi' }, true)).toBe(
    'the target does not keep health data',
  )
  const said = [
    ...(['lt', 'le', 'gt', 'ge'] as const).map((op) => say({ op, ref: 'el.days', value: 1 })),
    say({ op: 'eq', ref: 'model.days', value: 1 }),
    say({ op: 'crosses', value: null }, true),
    say({ op: 'crosses', value: 'wifi' }),
    say({ op: 'carries', value: 'phi' }, true),
    say({ op: 'stores', ref: 'el', value: 'phi' }),
  ]
  expect(new Set(said).size).toBe(said.length)
})
