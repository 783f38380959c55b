import { expect, test } from 'vitest'
import { safetySeverities } from '../../model/records/decision.ts'
import {
  acceptabilityOf,
  defaultAcceptability,
  exploitabilityBands,
  exploitabilityOf,
  severityInfos,
  worseSeverity,
} from './safety.ts'
import { defaultScenarios } from './scenarios.ts'

const rate = (r: number | null, e: number | null, di: number | null) => ({
  ...{ damage: 1, affectedUsers: 1 },
  ...{ reproducibility: r, exploitability: e, discoverability: di },
})

test('takes exploitability from reproducibility, exploitability and discoverability', () => {
  expect(exploitabilityOf(rate(2, 3, 2))).toEqual({ band: 'high', sum: 7, trace: '2 + 3 + 2 = 7' })
  expect(exploitabilityOf(rate(1, 1, 1))).toMatchObject({ band: 'low', sum: 3 })
  expect(exploitabilityOf(rate(2, 1, 1))).toMatchObject({ band: 'low', sum: 4 })
  expect(exploitabilityOf(rate(2, 2, 1))).toMatchObject({ band: 'medium', sum: 5 })
  expect(exploitabilityOf(rate(2, 2, 2))).toMatchObject({ band: 'medium', sum: 6 })
  expect(exploitabilityOf(rate(3, 3, 3))).toMatchObject({ band: 'high', sum: 9 })
})

test('follows the policy for discoverability', () => {
  expect(exploitabilityOf(rate(1, 1, null), 'fixed')).toEqual({
    ...{ band: 'medium', sum: 5, trace: '1 + 1 + 3 = 5' },
  })
  expect(exploitabilityOf(rate(1, 1, 3), 'left-out')).toEqual({ band: 'low', sum: 2, trace: '1 + 1 = 2' })
  expect(exploitabilityOf(rate(2, 2, null), 'left-out')).toMatchObject({ band: 'medium', sum: 4 })
  expect(exploitabilityOf(rate(3, 2, null), 'left-out')).toMatchObject({ band: 'high', sum: 5 })
})

test('is not known while a factor that counts is not rated', () => {
  expect(exploitabilityOf(rate(1, 1, null))).toBeNull()
  expect(exploitabilityOf(rate(null, 1, 1), 'left-out')).toBeNull()
  expect(exploitabilityOf(rate(1, null, 1), 'fixed')).toBeNull()
})

test('accepts no catastrophic harm from medium exploitability on, and no critical harm at high', () => {
  const cells = exploitabilityBands.flatMap((band) =>
    safetySeverities.map((severity) => [`${severity} ${band}`, acceptabilityOf(severity, band)] as const),
  )
  const named = (wanted: string) => cells.filter(([, is]) => is === wanted).map(([cell]) => cell)
  expect(named('unacceptable')).toEqual(['S5 medium', 'S4 high', 'S5 high'])
  expect(named('review')).toEqual(['S5 low', 'S4 medium', 'S3 high'])
  expect(named('acceptable').length).toBe(9)
})

test('judges by the grid of the model', () => {
  const strict = {
    ...defaultAcceptability,
    low: { ...defaultAcceptability.low, S1: 'unacceptable' as const },
  }
  expect(acceptabilityOf('S1', 'low', strict)).toBe('unacceptable')
})

test('knows the worse of two severities, and describes each step', () => {
  expect(worseSeverity('S2', 'S4')).toBe('S4')
  expect(worseSeverity(null, 'S1')).toBe('S1')
  expect(worseSeverity(null, null)).toBeNull()
  expect(severityInfos.map(({ id }) => id)).toEqual(safetySeverities)
})

test('starts with the scenarios of the paper: a few seconds and 15 minutes', () => {
  expect(defaultScenarios.map(({ id, tolerance }) => [id, tolerance])).toEqual([
    ['cardiac', 5],
    ['depression', 900],
  ])
})
