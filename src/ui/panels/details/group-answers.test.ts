import { expect, test } from 'vitest'
import { groupAnswers } from './group-answers.ts'

test('equal answers for several subjects are said once, in their order', () => {
  expect(
    groupAnswers([
      { subject: 'flow:a', property: 'encrypted', value: 'yes' },
      { subject: 'element:e', property: 'encrypted', value: 'no' },
      { subject: 'flow:b', property: 'encrypted', value: 'yes' },
    ]),
  ).toEqual([
    { property: 'encrypted', value: 'yes', subjects: ['flow:a', 'flow:b'] },
    { property: 'encrypted', value: 'no', subjects: ['element:e'] },
  ])
})
