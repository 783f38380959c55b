import { expect, test } from 'vitest'
import { cheapestCover, cheapestCoverSteps } from './cheapest-cover.ts'

/** Each demand needs two of three options: the linear program alone proves no cover to be the cheapest. */
const problem = {
  costs: [3, 4, 5, 3],
  demands: [
    [0, 1, 2],
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
  ].map((options) => ({
    need: 1,
    caps: [1],
    options: options.map((option) => ({ option, factors: 1 })),
  })),
}

test('counts its steps, and comes to the same cover', () => {
  const told: number[] = []
  const search = cheapestCoverSteps(problem, () => true)
  for (;;) {
    const step = search.next()
    if (step.done === true) {
      expect(step.value).toEqual(cheapestCover(problem, () => true))
      expect(told).toEqual(Array.from({ length: step.value.nodes }, (_, i) => i + 1))
      return
    }
    told.push(step.value)
  }
})
