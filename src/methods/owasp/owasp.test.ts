import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { owasp, owaspScore } from './owasp.ts'
import {
  businessFactorIds,
  likelihoodFactorIds,
  type OwaspFactor,
  technicalFactorIds,
} from './owasp-factors.ts'

const vectors = new URL('../../../../shared/domain/golden-vectors.json', import.meta.url)

type Rating = { readonly [factor in OwaspFactor]: number | null }
const rating = (likelihood: readonly number[], technical: readonly (number | null)[]): Rating =>
  Object.fromEntries([
    ...likelihoodFactorIds.map((id, i) => [id, likelihood[i] ?? null]),
    ...technicalFactorIds.map((id, i) => [id, technical[i] ?? null]),
    ...businessFactorIds.map((id) => [id, null]),
  ]) as Rating

test('gives the worked example of the methodology, with its arithmetic', () => {
  const score = owaspScore(rating([5, 2, 7, 1, 3, 6, 9, 2], [9, 7, 5, 8]))
  expect(score).toMatchObject({
    ...{ likelihood: 4.375, likelihoodBand: 'Medium', impact: 7.25, impactBand: 'High' },
    ...{ severity: 'High', impactBasis: 'technical' },
    trace:
      '(5 + 2 + 7 + 1 + 3 + 6 + 9 + 2) ÷ 8 = 4.375 → Medium; (9 + 7 + 5 + 8) ÷ 4 = 7.25 → High; Medium × High = High',
  })
})

test.skipIf(!existsSync(vectors))('gives every golden vector', () => {
  const { owaspRiskRating } = JSON.parse(readFileSync(vectors, 'utf8'))
  expect(owaspRiskRating.length).toBe(3)
  for (const { likelihoodFactors, impactFactors, ...expected } of owaspRiskRating) {
    expect(owaspScore(rating(likelihoodFactors, impactFactors))).toMatchObject(expected)
  }
})

test('goes by the impact on the business where all of it is rated', () => {
  const technical = rating([9, 9, 9, 9, 9, 9, 9, 9], [9, 9, 9, 9])
  expect(owaspScore({ ...technical, financial: 1, reputation: 1, compliance: 2 })).toMatchObject({
    ...{ impactBasis: 'technical', severity: 'Critical' },
  })
  expect(owaspScore({ ...technical, financial: 1, reputation: 1, compliance: 2, privacy: 3 })).toMatchObject({
    ...{ impactBasis: 'business', impact: 1.75, severity: 'Medium' },
  })
})

test('changes bands at 3 and at 6', () => {
  const all = (likelihood: number, impact: number) =>
    owaspScore(
      rating(
        likelihoodFactorIds.map(() => likelihood),
        technicalFactorIds.map(() => impact),
      ),
    )?.severity
  expect([all(2, 2), all(2, 3), all(2, 6)]).toEqual(['Note', 'Low', 'Medium'])
  expect([all(3, 2), all(3, 3), all(3, 6)]).toEqual(['Low', 'Medium', 'High'])
  expect([all(6, 2), all(6, 3), all(6, 6)]).toEqual(['Medium', 'High', 'Critical'])
})

test('has no severity while a factor is missing, and sorts by severity', () => {
  expect(owasp.score(rating([5, 2, 7, 1, 3, 6, 9], [9, 7, 5, 8]))).toBeNull()
  expect(owasp.score(rating([5, 2, 7, 1, 3, 6, 9, 2], [9, 7, 5, null]))).toBeNull()
  expect(owasp.score(rating([5, 2, 7, 1, 3, 6, 9, 2], [9, 7, 5, 8]))).toMatchObject({
    value: 3,
    level: 'High',
  })
})

test('anchors every factor within its range, from lowest to highest', () => {
  expect(owasp.factors.length).toBe(16)
  for (const { id, anchors, range } of owasp.factors) {
    const values = anchors.map(({ value }) => value)
    expect(values, id).toEqual([...values].sort((a, b) => a - b))
    expect(Math.min(...values), id).toBeGreaterThanOrEqual(range?.min ?? Number.NaN)
    expect(Math.max(...values), id).toBeLessThanOrEqual(range?.max ?? Number.NaN)
  }
})
