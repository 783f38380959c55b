import { expect, test } from 'vitest'
import { keepQuestionOrder } from './keep-question-order.ts'

const question = (property: string, removes: number) => ({ property, removes, subjects: [] })

test('questions stay where they stood while their counts change, and new ones come last', () => {
  const now = [question('c', 9), question('d', 8), question('b', 7), question('a', 1)]
  expect(keepQuestionOrder(['a', 'gone', 'b'], now).map(({ property }) => property)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ])
  expect(keepQuestionOrder([], now)).toEqual(now)
})
