import { expect, test } from 'vitest'
import { sharedFactors } from './shared-factors.ts'
import { ratingOf, threatRow } from './test-rows.ts'

test('keeps the factors that all rows have', () => {
  const two = ratingOf(2)
  const other = { ...two, factors: { ...two.factors, damage: 3 as const } }
  const rows = [threatRow({ id: 'a', dread: two }), threatRow({ id: 'b', dread: other })]
  expect(sharedFactors(rows)).toEqual({ ...two.factors, damage: null })
  expect(sharedFactors([]).damage).toBeNull()
})
