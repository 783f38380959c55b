import { expect, test } from 'vitest'
import type { OpenQuestion } from '../../../engine/open-questions.ts'
import { keepQuestionOrder, questionKey } from './keep-question-order.ts'

const question = (property: string, family: OpenQuestion['family'] = 'flow'): OpenQuestion => ({
  ...{ property, family, subjects: [], assumed: 1, removes: 1, answers: [] },
})

test('questions stay where they stood while their counts change, and new ones come last', () => {
  const now = [question('c'), question('a', 'store'), question('b'), question('a')]
  const before = ['a flow', 'gone flow', 'b flow']
  expect(keepQuestionOrder(before, now).map(questionKey)).toEqual(['a flow', 'b flow', 'c flow', 'a store'])
  expect(keepQuestionOrder([], now)).toEqual(now)
})
