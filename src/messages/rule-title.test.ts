import { expect, test } from 'vitest'
import { ruleTitle } from './rule-title.ts'

test('puts words for any element in place of names', () => {
  expect(ruleTitle('Eavesdropping on {flow}')).toBe('Eavesdropping on a flow')
  expect(ruleTitle('{el} overflows')).toBe('An element overflows')
  expect(ruleTitle('Query of {source} to {target.name} rewritten')).toBe(
    'Query of the sender to the receiver rewritten',
  )
  expect(ruleTitle('No plan for updates')).toBe('No plan for updates')
})
