import { expect, test } from 'vitest'
import { packs } from '../../knowledge/catalog.ts'
import { strideLetters } from '../../model/record.ts'
import { securityGoals, strideCategories, strideCategory } from './stride.ts'

test('each letter has one category in the order of the word, with a goal of its own', () => {
  expect(strideCategories.map(({ letter }) => letter)).toEqual(strideLetters)
  expect(strideCategories.map(({ goal }) => goal).sort()).toEqual([...securityGoals].sort())
  for (const letter of strideLetters)
    expect(strideCategory(letter).inHealth).not.toBe(strideCategory(letter).meaning)
})

test('at least one rule finds threats of each category', () => {
  const found = new Set(packs.flatMap(({ rules }) => rules.flatMap(({ stride }) => stride)))
  expect([...found].sort()).toEqual([...strideLetters].sort())
})
