import { expect, it } from 'vitest'
import { byName } from './by-name.ts'

it('counts as people do and leaves what has no text last, in its order', () => {
  const sorted = byName(['A10', '', 'A2', 'a1'], (text) => text)
  expect(sorted).toEqual(['a1', 'A2', 'A10', ''])
  const entries = [
    { n: 1, name: '' },
    { n: 2, name: '' },
  ]
  expect(byName(entries, ({ name }) => name)).toEqual(entries)
})
