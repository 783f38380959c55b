import { expect, test } from 'vitest'
import { tree } from '../../../knowledge/controls/iso2022.ts'
import { controlTable } from '../../../risk/control-table.ts'
import { publishedMaturityEffect } from '../../../risk/mitigation-effect.ts'
import { visibleRows } from './visible-rows.ts'

const { rows } = controlTable(tree, {
  record: () => null,
  computed: () => [],
  need: () => null,
  isKnown: () => false,
  subjectsOf: () => [],
  effect: publishedMaturityEffect,
})
const numbers = (folded: readonly string[], search: string) =>
  visibleRows(rows, new Set(folded), search, 'all').map(({ number }) => number)

test('shows what no folded group hides', () => {
  expect(numbers(['5', '6', '7', '8'], '')).toEqual(['', '5', '6', '7', '8'])
  expect(numbers(['5', '7', '8'], '')).toContain('6.1')
  expect(numbers([], '')).toHaveLength(rows.length)
})

test('a search unfolds, and shows the groups above what fits', () => {
  expect(numbers(['5', '6', '7', '8'], '6.8')).toEqual(['', '6', '6.8'])
  expect(numbers([], 'no such control')).toEqual([])
})
