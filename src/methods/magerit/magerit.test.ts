import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FiveStep, fiveSteps } from '../../model/records/risk-policy.ts'
import { accumulatedAmount, accumulatedValue } from './accumulated.ts'
import { packageEffect, totalEffect } from './package-effect.ts'
import { columnOfDegradation, impactTable, qualitativeRisk, riskTable } from './qualitative.ts'
import { quantitativeRisk, residual } from './quantitative.ts'
import { likelihoodOfRate, publishedYearlyRates, stepOfValue } from './scales.ts'

const letters: { readonly [step in FiveStep]: string } = {
  ...{ 'very-low': 'MB', low: 'B', medium: 'M' },
  ...{ high: 'A', 'very-high': 'MA' },
}

describe('values that lie on an asset', () => {
  const uppers = [
    { id: 'care', own: 8, degree: 0.5 },
    { id: 'trust', own: 3, degree: 1 },
  ]
  test('are the largest on the scale, whatever the degree', () => {
    expect(accumulatedValue('app', 5, uppers)).toEqual({ value: 8, from: 'care', trace: 'max(5, 8, 3) = 8' })
    expect(accumulatedValue('app', 9, uppers)).toMatchObject({ value: 9, from: 'app' })
    expect(accumulatedValue('app', null, [])).toBeNull()
    expect(accumulatedValue('app', 0, [])).toEqual({ value: 0, from: 'app', trace: '0' })
  })

  test('are the sum in money, times the degree', () => {
    expect(accumulatedAmount('app', 5, uppers)).toEqual({
      value: 12,
      from: 'app',
      trace: '5 + 8 × 0.5 + 3 = 12',
    })
    expect(accumulatedAmount('app', null, uppers)).toMatchObject({ value: 7, from: 'care' })
  })
})

describe('the tables of the book', () => {
  test('give impact by value and degradation', () => {
    const rows = fiveSteps.toReversed().map((value) =>
      Object.values(impactTable[value])
        .map((step) => letters[step])
        .join(),
    )
    expect(rows).toEqual(['M,A,MA', 'B,M,A', 'MB,B,M', 'MB,MB,B', 'MB,MB,MB'])
  })

  test('give risk by impact and likelihood', () => {
    const rows = fiveSteps
      .toReversed()
      .map((impact) => fiveSteps.map((each) => letters[riskTable[impact][each]]).join())
    expect(rows).toEqual(['A,MA,MA,MA,MA', 'M,A,A,MA,MA', 'B,M,M,A,A', 'MB,B,B,M,M', 'MB,MB,MB,B,B'])
  })

  test('are read by the nearest column on a logarithmic scale', () => {
    expect([0, 0.001, 0.01, 0.03, 0.04, 0.1, 0.3, 0.32, 1].map(columnOfDegradation)).toEqual([
      ...[null, '1 %', '1 %', '1 %', '10 %', '10 %', '10 %', '100 %', '100 %'],
    ])
  })

  test('are shown in the arithmetic', () => {
    expect(qualitativeRisk(7, 0.5, 'low')).toEqual({
      impact: 'high',
      risk: 'high',
      trace: '7 (A) × 50 % (100 %) → A; × B → A',
    })
    expect(qualitativeRisk(7, 0, 'low')).toMatchObject({ impact: null, risk: null })
  })

  test('never give less risk for more value, degradation or likelihood', () => {
    const rank = (value: number, degradation: number, likelihood: FiveStep) =>
      fiveSteps.indexOf(qualitativeRisk(value, degradation, likelihood).risk ?? 'very-low')
    const value = fc.double({ min: 0, max: 10, noNaN: true })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const step = fc.constantFrom(...fiveSteps)
    fc.assert(
      fc.property(value, value, share, share, step, step, (v, v2, d, d2, l, l2) => {
        const least = rank(
          Math.min(v, v2),
          Math.min(d, d2),
          fiveSteps.indexOf(l) < fiveSteps.indexOf(l2) ? l : l2,
        )
        const most = rank(
          Math.max(v, v2),
          Math.max(d, d2),
          fiveSteps.indexOf(l) < fiveSteps.indexOf(l2) ? l2 : l,
        )
        expect(most).toBeGreaterThanOrEqual(least)
      }),
    )
  })
})

describe('scales', () => {
  test('put values into five steps', () => {
    expect([0, 0.9, 1, 2, 2.9, 3, 5, 6, 8, 9, 10].map((value) => letters[stepOfValue(value)]).join()).toBe(
      'MB,MB,B,B,B,M,M,A,A,MA,MA',
    )
  })

  test('find the likelihood nearest to a rate', () => {
    expect(
      [0, 0.01, 0.05, 0.5, 2, 9, 1000]
        .map((rate) => letters[likelihoodOfRate(rate, publishedYearlyRates)])
        .join(),
    ).toBe('MB,MB,B,M,M,A,MA')
  })
})

describe('money', () => {
  // MAGERIT v3, book III: 900,000 → 90,000; 0.1 → 0.05; residual risk 4,500. Value and degradation are inferred.
  test('gives the worked figures of the book', () => {
    const inherent = quantitativeRisk(1_000_000, 0.9, 0.1)
    expect(inherent).toEqual({
      impact: 900_000,
      risk: 90_000,
      trace: '1,000,000 × 0.9 = 900,000; × 0.1 = 90,000',
    })
    const rest = residual(0.9, 0.1, { impact: 0.9, frequency: 0.5 })
    expect(rest).toEqual({ degradation: 0.09, yearly: 0.05 })
    expect(quantitativeRisk(1_000_000, rest.degradation, rest.yearly)).toMatchObject({
      impact: 90_000,
      risk: 4_500,
    })
    expect(totalEffect(0.9, 0.5)).toBe(0.95)
  })

  test('is dampened by the degree where it is deflected', () => {
    expect(quantitativeRisk(1_000, 0.5, 2, 0.4)).toMatchObject({ impact: 200, risk: 400 })
  })
})

describe('a package of safeguards', () => {
  test('is worth the mean of its parts by importance', () => {
    const parts = [
      { effect: 0.9, onImpact: 0 },
      { effect: 0.5, weight: 3, onImpact: 0 },
    ]
    expect(packageEffect(parts)).toEqual({
      total: 0.6,
      impact: 0,
      frequency: 0.6,
      trace: '(0.9 + 0.5 × 3) / 4 = 0.6',
    })
    expect(packageEffect([])).toEqual({ total: 0, impact: 0, frequency: 0, trace: '0' })
  })

  test('splits its worth so that both parts together give it again', () => {
    const part = fc.record({
      effect: fc.constantFrom(0, 0.1, 0.5, 0.9, 0.95, 1),
      onImpact: fc.constantFrom(0, 0.5, 1),
      weight: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { total, impact, frequency } = packageEffect(parts)
        expect(totalEffect(impact, frequency)).toBeCloseTo(total, 6)
        for (const share of [total, impact, frequency]) expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
  })
})
