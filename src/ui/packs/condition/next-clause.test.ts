import { expect, test } from 'vitest'
import type { ConditionGroup } from '../../../engine/condition-form.ts'
import { nextClause } from './next-clause.ts'

const withRows = (scope: 'flow' | 'element', n: number) =>
  Array.from({ length: n }).reduce<ConditionGroup>(
    (group) => ({ ...group, parts: [...group.parts, nextClause(scope, group)] }),
    { kind: 'group', mode: 'all', parts: [] },
  )

test('rows that are added one after the other ask different things', () => {
  const asked = withRows('flow', 4).parts.map((part) => JSON.stringify(part))
  expect(new Set(asked).size).toBe(4)
  expect(asked[1]).toContain('flow.encrypted')
})

test('when all that is usual is asked, it starts again', () => {
  const [first, , third] = withRows('element', 3).parts
  expect(third).toEqual(first)
})
