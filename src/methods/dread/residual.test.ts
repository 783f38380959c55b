import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DreadFactor, dread } from './dread.ts'
import { type LoweringMitigation, residualDread } from './residual.ts'

const high = {
  damage: 3,
  reproducibility: 3,
  exploitability: 3,
  affectedUsers: 3,
  discoverability: 3,
} as const
const lowers = (id: string, ...lowersDread: DreadFactor[]): LoweringMitigation => ({ id, lowersDread })

test('lowers each factor that a mitigation names by one step', () => {
  const { factors, steps } = residualDread(high, [lowers('tls', 'reproducibility', 'exploitability')])
  expect(factors).toEqual({ ...high, reproducibility: 2, exploitability: 2 })
  expect(steps).toEqual([
    { mitigation: 'tls', factor: 'reproducibility', from: 3, to: 2 },
    { mitigation: 'tls', factor: 'exploitability', from: 3, to: 2 },
  ])
})

test('lowers by two steps what two mitigations name, and never below 1', () => {
  const two = [lowers('a', 'damage'), lowers('b', 'damage')]
  expect(residualDread(high, two).factors.damage).toBe(1)
  const { factors, steps } = residualDread(high, [...two, lowers('c', 'damage')])
  expect(factors.damage).toBe(1)
  expect(steps.map(({ mitigation }) => mitigation)).toEqual(['a', 'b'])
})

test('counts a mitigation once that is given twice or names a factor twice', () => {
  const twice = [lowers('a', 'damage', 'damage'), lowers('a', 'damage')]
  expect(residualDread(high, twice).factors.damage).toBe(2)
})

test('leaves damage to those that say of themselves that they limit what follows', () => {
  const others = ['reproducibility', 'exploitability', 'affectedUsers', 'discoverability'] as const
  expect(residualDread(high, [lowers('a', ...others)]).factors.damage).toBe(3)
})

test('rates nothing that was not rated', () => {
  const unrated = { ...high, damage: null }
  const { factors, steps } = residualDread(unrated, [lowers('a', 'damage')])
  expect(factors).toEqual(unrated)
  expect(steps).toEqual([])
})

test('never raises a sum or a level, in whatever order, and the sum falls by the steps', () => {
  const value = fc.constantFrom(1, 2, 3)
  const rating = fc.record({
    damage: value,
    reproducibility: value,
    exploitability: value,
    affectedUsers: value,
    discoverability: value,
  })
  const ids = dread.factors.map(({ id }) => id)
  const mitigation = fc.record({ id: fc.string({ maxLength: 3 }), lowersDread: fc.subarray(ids) })
  fc.assert(
    fc.property(
      rating as fc.Arbitrary<typeof high>,
      fc.array(mitigation, { maxLength: 5 }),
      (factors, given) => {
        const mitigations = [...new Map(given.map((each) => [each.id, each])).values()]
        const { factors: left, steps } = residualDread(factors, mitigations)
        const before = dread.score(factors)?.value ?? 0
        expect(dread.score(left)?.value).toBe(before - steps.length)
        expect(residualDread(factors, mitigations.toReversed()).factors).toEqual(left)
      },
    ),
  )
})
