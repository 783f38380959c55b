import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestCover } from './cheapest-cover.ts'
import { type CoverProblem, type Demand, reached, withoutImplied } from './cover-problem.ts'

const always = () => true
const demandOf = (options: number) =>
  fc
    .record({
      need: fc.integer({ min: 1, max: 4 }),
      caps: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
      factors: fc.array(fc.integer({ min: 0, max: 31 }), { minLength: options, maxLength: options }),
    })
    .map(
      ({ need, caps, factors }): Demand => ({
        need,
        caps,
        options: factors.flatMap((each, option) => (each === 0 ? [] : [{ option, factors: each }])),
      }),
    )
const problemOf = (options: number) =>
  fc.record({
    costs: fc.array(fc.constantFrom(0, 1, 2, 3, 5, 7.5, 20), { minLength: options, maxLength: options }),
    demands: fc.array(demandOf(options), { maxLength: 8 }),
  })

/** All sets, one after the other. */
function bruteForce({ costs, demands }: CoverProblem): number {
  let best = Number.POSITIVE_INFINITY
  for (let set = 0; set < 1 << costs.length; set += 1) {
    const cost = costs.reduce((sum, each, i) => sum + (set & (1 << i) ? each : 0), 0)
    if (
      cost < best &&
      demands.every((demand) => reached(demand, (i) => (set & (1 << i)) !== 0) >= demand.need)
    )
      best = cost
  }
  return best
}

describe('the cheapest cover', () => {
  test('is as cheap as the best of all sets', () => {
    fc.assert(
      fc.property(problemOf(8), (problem) => {
        const { status, cost, options, unreachable, lowerBound } = cheapestCover(problem, always)
        const reachable = { ...problem, demands: problem.demands.filter((_, i) => !unreachable.includes(i)) }
        const taken = new Set(options)
        expect(status).toBe('optimal')
        expect(lowerBound).toBe(cost)
        expect(reachable.demands.every((demand) => reached(demand, (i) => taken.has(i)) >= demand.need)).toBe(
          true,
        )
        expect(cost).toBeCloseTo(bruteForce(reachable), 9)
      }),
      { numRuns: 300 },
    )
  })

  test('beats taking what helps most for its cost first', () => {
    // By gain for cost option 0 comes first (2 for 3), then 1 or 2 is needed too; 1 and 2 alone cost less.
    const demand = (...options: readonly number[]): Demand => ({
      need: 1,
      caps: [1],
      options: options.map((option) => ({ option, factors: 1 })),
    })
    const problem = { costs: [3, 2, 2], demands: [demand(0, 1), demand(0, 2), demand(1), demand(2, 0)] }
    expect(cheapestCover(problem, always)).toMatchObject({ options: [1, 2], cost: 4, status: 'optimal' })
  })

  test('names demands that nothing meets and covers the others', () => {
    const option = { option: 0, factors: 1 }
    const demands = [
      { need: 2, caps: [1], options: [option] },
      { need: 1, caps: [1], options: [option] },
    ]
    expect(cheapestCover({ costs: [4], demands }, always)).toMatchObject({
      unreachable: [0],
      options: [0],
      cost: 4,
    })
  })

  test('gives the best so far and a bound that holds when it has to stop', () => {
    fc.assert(
      fc.property(problemOf(8), fc.integer({ min: 0, max: 3 }), (problem, most) => {
        const { cost, lowerBound, status, unreachable } = cheapestCover(problem, (nodes) => nodes < most)
        const reachable = { ...problem, demands: problem.demands.filter((_, i) => !unreachable.includes(i)) }
        const best = bruteForce(reachable)
        expect(lowerBound).toBeLessThanOrEqual(best + 1e-6)
        expect(cost).toBeGreaterThanOrEqual(best - 1e-6)
        if (status === 'optimal') expect(cost).toBeCloseTo(best, 9)
      }),
    )
  })

  test('of nothing is nothing', () => {
    expect(cheapestCover({ costs: [], demands: [] }, always)).toMatchObject({
      options: [],
      cost: 0,
      status: 'optimal',
    })
  })
})

test('demands that others imply change nothing', () => {
  fc.assert(
    fc.property(problemOf(6), fc.integer({ min: 0, max: 63 }), ({ demands }, set) => {
      const meets = (each: Demand) => reached(each, (i) => (set & (1 << i)) !== 0) >= each.need
      expect(withoutImplied(demands).every(meets)).toBe(demands.every(meets))
    }),
  )
})
