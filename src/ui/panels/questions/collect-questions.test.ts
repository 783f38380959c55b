import { expect, test } from 'vitest'
import type { Finding, Why } from '../../../engine/finding.ts'
import { collectQuestions } from './collect-questions.ts'

const open = (subject: 'flow:a' | 'flow:b' | 'model:main', property: string): Why => ({
  kind: 'property',
  subject,
  property,
  value: 'unknown',
  basis: 'unknown',
})
const finding = (why: readonly Why[], fields: Partial<Finding> = {}) =>
  ({ assumed: true, outOfScope: false, why, ...fields }) as Finding

test('asks first what removes most, and tells of each place how much', () => {
  const questions = collectQuestions([
    finding([open('flow:a', 'encrypted')]),
    finding([open('flow:a', 'encrypted'), open('flow:b', 'encrypted'), open('flow:a', 'mfa')]),
    finding([open('flow:b', 'encrypted')]),
    finding([open('flow:b', 'encrypted')]),
  ])
  expect(questions).toEqual([
    {
      property: 'encrypted',
      // A threat that stands on two places is removed once.
      removes: 4,
      subjects: [
        { id: 'flow:b', removes: 3 },
        { id: 'flow:a', removes: 2 },
      ],
    },
    { property: 'mfa', removes: 1, subjects: [{ id: 'flow:a', removes: 1 }] },
  ])
})

test('asks nothing for confirmed threats, those out of scope, and the model as a whole', () => {
  expect(
    collectQuestions([
      finding([open('flow:a', 'encrypted')], { assumed: false }),
      finding([open('flow:a', 'encrypted')], { outOfScope: true }),
      finding([open('model:main', 'mfa')]),
      finding([{ ...open('flow:a', 'encrypted'), value: 'no', basis: 'set' } as Why]),
    ]),
  ).toEqual([])
})
