import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { type ConditionGroup, conditionPath, fromForm, toForm, toGroup, withPart } from './condition-form.ts'

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { op: 'isA', ref: 'el', value: 'a' },
  { op: 'has', ref: 'el.b' },
  { op: 'lacks', ref: 'el.c' },
  { op: 'gt', ref: 'el.d', value: 3 },
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      args: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), arg: tie('any') }),
  ),
})).any

/** Truth where each clause is true or false by itself. */
function holds(part: Condition, facts: ReadonlySet<string>): boolean {
  switch (part.op) {
    case 'and':
      return part.args.every((arg) => holds(arg, facts))
    case 'or':
      return part.args.some((arg) => holds(arg, facts))
    case 'not':
      return !holds(part.arg, facts)
    default:
      return facts.has(JSON.stringify(part))
  }
}

test('the form and back holds in the same cases', () => {
  const facts = fc.uniqueArray(leaf.map((part) => JSON.stringify(part))).map((list) => new Set(list))
  fc.assert(
    fc.property(condition, facts, (part, given) => {
      expect(holds(fromForm(toForm(part)), given)).toBe(holds(part, given))
      expect(holds(fromForm(toGroup(part)), given)).toBe(holds(part, given))
    }),
    { numRuns: 2000 },
  )
})

test('what came from a form comes back as the same form', () => {
  fc.assert(
    fc.property(condition, (part) => {
      const form = toForm(part)
      expect(toForm(fromForm(form))).toEqual(form)
    }),
  )
})

const a: Condition = { op: 'isA', ref: 'el', value: 'a' }
const b: Condition = { op: 'has', ref: 'el.b' }

describe('what stands in the form', () => {
  test('is a clause with "not" where there is no other word for the opposite', () => {
    expect(toForm({ op: 'not', arg: a })).toEqual({ kind: 'clause', negated: true, clause: a })
    expect(toForm({ op: 'not', arg: b })).toMatchObject({ kind: 'group', mode: 'none' })
    expect(toForm({ op: 'not', arg: { op: 'or', args: [a, b] } })).toMatchObject({ mode: 'none' })
  })
})

describe('withPart', () => {
  const group = toForm({ op: 'and', args: [a, { op: 'or', args: [b] }] }) as ConditionGroup

  test('replaces, adds and removes, and takes groups along that become empty', () => {
    expect(fromForm(withPart(group, [0], toForm(b)))).toEqual({
      op: 'and',
      args: [b, { op: 'or', args: [b] }],
    })
    expect(fromForm(withPart(group, [1, 0], null))).toEqual({ op: 'and', args: [a] })
    expect(withPart(withPart(group, [1, 0], null), [0], null).parts).toEqual([])
    const wider = { ...group, parts: [...group.parts, toForm(b)] }
    expect(withPart(group, [], wider)).toBe(wider)
  })
})

describe('conditionPath', () => {
  test('leads to the same place in the condition', () => {
    const inner: Condition = { op: 'not', arg: { op: 'or', args: [a, b] } }
    expect(conditionPath({ op: 'and', args: [a, inner] }, [1, 1])).toBe('.args[1].arg.args[1]')
    expect(conditionPath({ op: 'and', args: [a] }, [0])).toBe('.args[0]')
    expect(conditionPath(inner, [0])).toBe('.arg.args[0]')
    expect(conditionPath(a, [0])).toBe('')
    expect(conditionPath({ op: 'not', arg: { op: 'and', args: [a, b] } }, [0, 1])).toBe('.arg.args[1]')
  })
})
