import { expect, test } from 'vitest'
import { describePackFileError } from './describe-pack-file-error.ts'
import type { PackProblemLike } from './describe-pack-problem.ts'

const text = (path: string): PackProblemLike => ({
  path,
  code: 'invalid',
  expected: { kind: 'type', type: 'text' },
})

test('the first three mistakes of a pack are told with their places, the others are counted', () => {
  const problems = ['name', 'rules[0].id', 'rules[0].title', 'rules[1].id'].map(text)
  const two = describePackFileError({ code: 'invalid-pack', problems: problems.slice(0, 2) })
  expect(two).toMatch(/^The pack is wrong at name: .+\. It is wrong at rules\[0\]\.id: [^.]+\.$/)
  const four = describePackFileError({ code: 'invalid-pack', problems })
  expect(four).toContain('rules[0].title: ')
  expect(four).not.toContain('rules[1]')
  expect(four).toMatch(/One more thing is wrong as well\.$/)
})
