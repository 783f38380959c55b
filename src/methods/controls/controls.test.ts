import { expect, test } from 'vitest'
import type { Maturity } from '../../model/records/risk-policy.ts'
import { combinedFigure, maturityFigure } from './maturity-figure.ts'
import { recommendationOf, recommendedMaturity, threatNeed } from './recommendation.ts'
import { trafficLight } from './traffic-light.ts'

// L0 0, L1 10, L2 50, L3 90, L4 95, L5 100 %: the published table.
const effect = { L0: 0, L1: 0.1, L2: 0.5, L3: 0.9, L4: 0.95, L5: 1 }
const mark = (...values: readonly Maturity[]) => maturityFigure(values, effect)?.mark

test('several maturities give a range, a mean of steps and a mean of effectiveness', () => {
  expect(maturityFigure(['L1', 'L4', 'L3'], effect)).toEqual({
    ...{ low: 'L1', high: 'L4', mean: 2.666666667, percent: 65, mark: 'L3-' },
    trace: '(4 + 3 + 1) ÷ 3 = 2.6667',
  })
  expect(maturityFigure([], effect)).toBeNull()
})

test('a group counts each member once, however many values that has', () => {
  const members = [maturityFigure(['L1', 'L1', 'L1'], effect), maturityFigure(['L4'], effect)]
  expect(combinedFigure(members.flatMap((figure) => figure ?? []))).toEqual({
    ...{ low: 'L1', high: 'L4', mean: 2.5, percent: 52.5, mark: 'L3-' },
    trace: '(4 + 1) ÷ 2 = 2.5',
  })
})

test('marks say what rounding took', () => {
  expect([
    mark('L2'),
    mark('L2', 'L3'),
    mark('L2', 'L2', 'L3'),
    mark('L5', 'L4'),
    mark('L4', 'L4', 'L5'),
  ]).toEqual([...['L2', 'L3-', 'L2+', 'L5-', 'L4+']])
  expect(mark(...Array.from({ length: 24 }, () => 'L2' as const), 'L3')).toBe('L2')
})

test('a threat calls for a control by its level and by what is missing', () => {
  expect(threatNeed('High', 0.5)).toEqual({ need: 5, trace: '10 × (1 − 0.5) = 5' })
  expect(threatNeed('Low', 0).need).toBe(3)
  expect(threatNeed('Medium', 1).need).toBe(0)
})

test('the loudest threat gives the recommendation, and none gives none', () => {
  expect(recommendationOf([3, 5.4, 0])).toBe(5)
  expect(recommendationOf([0.4])).toBe(0)
  expect(recommendationOf([])).toBeNull()
})

test('the recommended maturity rises with the need, and by one step for patients', () => {
  const of = (isForSafety: boolean) =>
    [0, 1, 3, 4, 7, 8, 10].map((need) => recommendedMaturity(need, isForSafety))
  expect(of(false)).toEqual([null, 'L2', 'L2', 'L3', 'L3', 'L4', 'L4'])
  expect(of(true)).toEqual([null, 'L3', 'L3', 'L4', 'L4', 'L5', 'L5'])
})

test('the light keeps to its edges', () => {
  expect([91, 90, 85, 84, 50, 49].map((current) => trafficLight(current, 90))).toEqual([
    ...['blue', 'green', 'green', 'yellow', 'yellow', 'red'],
  ])
})
