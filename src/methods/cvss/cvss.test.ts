import { existsSync, readFileSync } from 'node:fs'
import { CVSS31 } from '@pandatix/js-cvss'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCvss } from './cvss.ts'
import type { CvssScore } from './cvss-score.ts'
import { type CvssMetric, metrics31, metrics40 } from './metrics.ts'

const vectors = new URL('../../../../shared/domain/golden-vectors.json', import.meta.url)

function scoreOf(vector: string): CvssScore {
  const read = readCvss(vector)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

function errorOf(vector: string): unknown {
  const read = readCvss(vector)
  return read.ok ? null : read.error
}

test.skipIf(!existsSync(vectors))('gives every golden vector of 3.1', () => {
  const { cvss31 } = JSON.parse(readFileSync(vectors, 'utf8'))
  expect(cvss31.length).toBe(5)
  for (const { vector, base } of cvss31) expect(scoreOf(vector), vector).toMatchObject({ base, score: base })
})

test('shows how a base score of 3.1 comes about', () => {
  expect(scoreOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')).toMatchObject({
    ...{ version: '3.1', base: 9.8, severity: 'Critical', safety: null },
    trace: [
      '1 − (1 − 0.56) × (1 − 0.56) × (1 − 0.56) = 0.915',
      '6.42 × 0.915 = 5.873',
      '8.22 × 0.85 × 0.77 × 0.85 × 0.85 = 3.887',
      '(5.873 + 3.887) = 9.76 → 9.8',
    ],
  })
})

test('names the severities by the edges of the standard', () => {
  const severity = (vector: string) => scoreOf(vector).severity
  expect(severity('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N')).toBe('None')
  expect(severity('CVSS:3.1/AV:P/AC:H/PR:N/UI:N/S:U/C:L/I:N/A:N')).toBe('Low')
  expect(severity('CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N')).toBe('Medium')
  expect(severity('CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N')).toBe('High')
  expect(severity('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H')).toBe('Critical')
})

/** A vector with all base metrics and some of the others, in the order of the standard. */
const vectorOf = (prefix: string, metrics: readonly CvssMetric[]) =>
  fc
    .tuple(
      ...metrics.map(({ id, group, values }) => {
        const part = fc.constantFrom(...values).map((value) => `/${id}:${value}`)
        return group === 'base' ? part : fc.option(part, { nil: '' })
      }),
    )
    .map((parts) => prefix + parts.join(''))

test('agrees with another implementation of 3.1 on the base score of any vector', () => {
  const base = metrics31.filter(({ group }) => group === 'base')
  fc.assert(
    fc.property(vectorOf('CVSS:3.1', base), (vector) => {
      // The other one forgets to round up where three decimals are enough.
      const other = Math.ceil(Number((new CVSS31(vector).BaseScore() * 10).toFixed(4))) / 10
      expect(scoreOf(vector)).toMatchObject({ base: other, score: other })
    }),
    { numRuns: 500 },
  )
})

test('counts temporal and environmental metrics of 3.1 on top of the base score', () => {
  const score = (rest: string) => scoreOf(`CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H${rest}`)
  // 9.8 × 0.91 × 0.95 × 0.92 = 7.794
  expect(score('/E:U/RL:O/RC:U')).toMatchObject({ base: 9.8, score: 7.8 })
  // 6.42 × (1 − 0.72 × 0.72 × 0.72) + 8.22 × 0.2 × 0.77 × 0.85 × 0.85 = 4.937
  expect(score('/CR:L/IR:L/AR:L/MAV:P')).toMatchObject({ base: 9.8, score: 5 })
  expect(score('/E:X/MAV:X')).toMatchObject({ base: 9.8, score: 9.8 })
})

test('weighs modified privileges by the modified scope', () => {
  // 6.42 × 0.914816 + 8.22 × 0.85 × 0.77 × 0.27 × 0.85 = 7.11
  expect(scoreOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/MPR:H/MS:U').score).toBe(7.2)
})

test('takes the metrics of 3.1 in any order and writes them in that of the standard', () => {
  const score = scoreOf(' CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N/E:X \n')
  expect(score.vector).toBe('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')
})

test('scores 4.0 as the examples of its standard', () => {
  // FIRST, CVSS 4.0 examples: CVE-2021-44228, CVE-2014-0160 and CVE-2013-6014, and the lowest of all.
  const base = (vector: string) => scoreOf(`CVSS:4.0/${vector}`).base
  expect(base('AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H')).toBe(10)
  expect(base('AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N')).toBe(8.7)
  expect(base('AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:H')).toBe(6.4)
  expect(base('AV:P/AC:H/AT:P/PR:H/UI:A/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N')).toBe(0)
})

test('reads what 4.0 says of safety, which changes no score', () => {
  const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N'
  expect(scoreOf(`${vector}/S:P`)).toMatchObject({ base: 8.7, score: 8.7, safety: 'P' })
  expect(scoreOf(`${vector}/S:N`).safety).toBe('N')
  expect(scoreOf(`${vector}/S:X`).safety).toBeNull()
  expect(scoreOf(vector).safety).toBeNull()
})

test('keeps base and whole score of 4.0 apart', () => {
  const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'
  const score = scoreOf(`${vector}/E:U`)
  expect(score).toMatchObject({ base: 9.3, severity: 'Critical', trace: ['MacroVector 000200 → 9.3'] })
  expect(score.score).toBeLessThan(score.base)
})

test('scores any vector of 4.0 between 0 and 10', () => {
  fc.assert(
    fc.property(vectorOf('CVSS:4.0', metrics40), (vector) => {
      const { base, score } = scoreOf(vector)
      expect(base).toBeGreaterThanOrEqual(0)
      expect(base).toBeLessThanOrEqual(10)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(10)
    }),
  )
})

test('says what is wrong with a vector, and where', () => {
  expect(errorOf('AV:N/AC:L')).toEqual({ code: 'prefix', at: 0, found: 'AV:N/AC:L' })
  expect(errorOf('CVSS:3.0/AV:N')).toMatchObject({ code: 'prefix' })
  expect(errorOf('CVSS:3.1/AV:N//AC:L')).toEqual({ code: 'form', at: 14, found: '' })
  expect(errorOf('CVSS:3.1/AV:N/ac:L')).toEqual({ code: 'unknown-metric', at: 14, metric: 'ac' })
  expect(errorOf('CVSS:3.1/AV:N/AC:M')).toEqual({
    ...{ code: 'unknown-value', at: 17, metric: 'AC', name: 'Attack Complexity', value: 'M' },
    allowed: ['L', 'H'],
  })
  expect(errorOf('CVSS:3.1/AV:N/AV:L')).toEqual({ code: 'twice', at: 14, metric: 'AV' })
  expect(errorOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H')).toEqual({
    ...{ code: 'missing', at: 36, metrics: ['I', 'A'] },
  })
  expect(errorOf('CVSS:4.0/AC:L/AV:N')).toEqual({ code: 'order', at: 14, metric: 'AV', after: 'AC' })
})
