import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pert, pertMean, pertVariance, type ThreePoints } from './pert.ts'
import { randomSource } from './random-source.ts'
import { expectedLoss, type SimulatedEvent, simulateLosses } from './simulate-losses.ts'

const fixed = (value: number): ThreePoints => ({ low: value, likely: value, high: value })
const all = [{ frequency: 1, impact: 1 }]
const threePoints = (max: number) =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max, noNaN: true })))
    .map((values) => values.toSorted((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }))

describe('PERT', () => {
  // Low 10, likely 20, high 60: mean (10 + 80 + 60) / 6 = 25, variance (25 − 10)(60 − 25) / 7 = 75.
  const points = { low: 10, likely: 20, high: 60 }

  test('has the mean and variance of the formula', () => {
    expect(pertMean(points)).toBe(25)
    expect(pertVariance(points)).toBe(75)
    const draw = pert(points, randomSource(7, 'pert'))
    const values = Array.from({ length: 40_000 }, draw)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    // Four standard errors: 4 × √(75 / 40,000) ≈ 0.17.
    expect(Math.abs(mean - 25)).toBeLessThan(0.18)
    expect(Math.abs(variance - 75)).toBeLessThan(3)
  })

  test('stays between its ends, whichever way it leans', () => {
    fc.assert(
      fc.property(threePoints(1e6), fc.integer(), (bounds, seed) => {
        const draw = pert(bounds, randomSource(seed, ''))
        const value = draw()
        return value >= bounds.low && value <= bounds.high
      }),
    )
    expect(pert(fixed(3), Math.random)()).toBe(3)
  })
})

describe('a simulation of losses', () => {
  const leak: SimulatedEvent = {
    id: 'leak',
    single: { low: 1_000, likely: 5_000, high: 21_000 },
    yearly: { low: 0.1, likely: 0.5, high: 0.9 },
    variants: all,
  }

  test('comes to the mean that can be calculated', () => {
    const outage = { ...leak, id: 'outage', yearly: { low: 1, likely: 2, high: 9 } }
    const many = { ...leak, id: 'many', yearly: fixed(200) }
    for (const event of [leak, outage, many]) {
      const [result] = simulateLosses([event], 20_000, 1).variants
      const { mean = 0, standardError = 0 } = result?.total ?? {}
      expect(Math.abs(mean - expectedLoss(event)), event.id).toBeLessThan(4 * standardError)
      expect(standardError / mean).toBeLessThan(0.02)
    }
    expect(expectedLoss(leak)).toBe(7_000 * 0.5)
  })

  // Poisson with a mean of 0.5: e^−0.5 = 60.65 % of the years see no event.
  test('has as many quiet years as a Poisson process', () => {
    const [result] = simulateLosses([{ ...leak, yearly: fixed(0.5) }], 20_000, 2).variants
    expect(result?.total.noLoss).toBeCloseTo(Math.exp(-0.5), 1.7)
    expect(result?.total).toMatchObject({ p10: 0, p50: 0 })
  })

  test('gives the same for the same seed, and an event its own whatever else is simulated', () => {
    const other = { ...leak, id: 'other' }
    const alone = simulateLosses([leak], 500, 42)
    expect(simulateLosses([leak], 500, 42)).toEqual(alone)
    expect(simulateLosses([leak], 500, 43)).not.toEqual(alone)
    expect(simulateLosses([other, leak], 500, 42).variants[0]?.events[1]).toEqual(
      alone.variants[0]?.events[0],
    )
  })

  test('lets mitigations make events rarer and cheaper, in the very same years', () => {
    const variants = [
      ...all,
      { frequency: 0.1, impact: 1 },
      { frequency: 1, impact: 0.5 },
      { frequency: 0, impact: 1 },
    ]
    for (const yearly of [leak.yearly, fixed(300)]) {
      const event = { ...leak, yearly, variants }
      const means = simulateLosses([event], 20_000, 3).variants.map(({ total }) => total.mean)
      const [full = 0, rare = 0, cheap = 0, never = 0] = means
      expect(rare / full).toBeCloseTo(0.1, 1.5)
      expect(cheap / full).toBeCloseTo(0.5, 9)
      expect(never).toBe(0)
    }
  })

  test('has a curve along which chances fall and amounts rise', () => {
    const event = fc.record({
      id: fc.string(),
      single: threePoints(1e6),
      yearly: threePoints(5),
      variants: fc.constant(all),
    })
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), fc.nat(), (events, seed) => {
        const [result] = simulateLosses(events, 200, seed).variants
        if (result === undefined) return false
        const { exceedance, p10, p50, p90 } = result.total
        for (const [i, { amount, chance }] of exceedance.entries()) {
          const before = exceedance[i - 1]
          if (before !== undefined) {
            expect(amount).toBeGreaterThan(before.amount)
            expect(chance).toBeLessThan(before.chance)
          }
        }
        expect(exceedance.at(-1)?.chance).toBe(0)
        return p10 <= p50 && p50 <= p90
      }),
      { numRuns: 40 },
    )
  })

  test('of no event costs nothing', () => {
    expect(simulateLosses([], 100, 1).variants).toEqual([])
  })
})
