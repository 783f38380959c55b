import { expect, it } from 'vitest'
import { countStates } from './count-states.ts'

it('counts the states that occur, from planned to rejected', () => {
  expect(countStates([{ state: 'verified' }, { state: 'planned' }, { state: 'verified' }])).toEqual([
    { state: 'planned', count: 1 },
    { state: 'verified', count: 2 },
  ])
  expect(countStates([])).toEqual([])
})
