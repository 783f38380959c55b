import { expect, test } from 'vitest'
import { findSilent } from './find-silent.ts'

const rule = (ruleId: string, title: string, group = 'Communication') => ({
  ...{ packId: 'health', ruleId, title, group },
  parts: [],
  silence: { kind: 'fires' } as const,
  isForOtherTypes: false,
})
const rules = [rule('MH-A01', 'Log-in guessed', 'Authentication'), rule('MH-F02', 'Vitals tampered with')]

test('finds rules by id, words of the title, and group, whatever the case', () => {
  expect(findSilent(rules, 'mh-f02').map(({ ruleId }) => ruleId)).toEqual(['MH-F02'])
  expect(findSilent(rules, ' tampered  VITALS ').map(({ ruleId }) => ruleId)).toEqual(['MH-F02'])
  expect(findSilent(rules, 'authentication guessed').map(({ ruleId }) => ruleId)).toEqual(['MH-A01'])
  expect(findSilent(rules, '')).toBe(rules)
  expect(findSilent(rules, 'nowhere')).toEqual([])
})
