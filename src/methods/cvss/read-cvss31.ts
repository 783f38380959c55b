import { numberText } from '../../base/number-text.ts'
import { ok, type Result } from '../../base/result.ts'
import { type CvssScore, cvssSeverity } from './cvss-score.ts'
import { metrics31 } from './metrics.ts'
import { type CvssError, parseVector, writeVector } from './parse-vector.ts'

const prefix = 'CVSS:3.1'

/**
 * A vector of CVSS 3.1: base score by its formula, and the score with temporal and environmental metrics where there
 * are any. Source: FIRST, CVSS 3.1 specification document, section 7; weights of section 7.4.
 */
export function readCvss31(vector: string): Result<CvssScore, CvssError> {
  const parsed = parseVector(vector, prefix.length + 1, metrics31, false)
  if (!parsed.ok) return parsed
  const values = parsed.value
  const trace: string[] = []
  const { base } = baseScore((metric) => values.get(metric) ?? 'X', trace)
  return ok({
    version: '3.1',
    vector: writeVector(prefix, metrics31, values),
    base,
    severity: cvssSeverity(base),
    score: fullScore(values, base),
    safety: null,
    metrics: Object.fromEntries(values),
    trace,
  })
}

type Given = (metric: string) => string

const weights: { readonly [metric: string]: { readonly [value: string]: number } } = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  impact: { H: 0.56, L: 0.22, N: 0 },
  demand: { X: 1, H: 1.5, M: 1, L: 0.5 },
  E: { X: 1, H: 1, F: 0.97, P: 0.94, U: 0.91 },
  RL: { X: 1, U: 1, W: 0.97, T: 0.96, O: 0.95 },
  RC: { X: 1, C: 1, R: 0.96, U: 0.92 },
}
const privileges: { readonly [scope: string]: { readonly [value: string]: number } } = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
}

function baseScore(given: Given, trace: string[]): { readonly base: number } {
  const changed = given('S') === 'C'
  const [c, i, a] = ['C', 'I', 'A'].map((metric) => weight('impact', given(metric))) as Three
  const iss = 1 - (1 - c) * (1 - i) * (1 - a)
  const impact = changed ? 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15 : 6.42 * iss
  const exploitability = exploitabilityOf(given, changed)
  const sum = changed ? 1.08 * (impact + exploitability) : impact + exploitability
  const base = impact <= 0 ? 0 : roundUp(Math.min(sum, 10))
  const n = (value: number) => numberText(value, 3)
  const factors = ['AV', 'AC', 'PR', 'UI'].map((metric) => n(factorOf(metric, given, changed)))
  trace.push(
    `1 − (1 − ${n(c)}) × (1 − ${n(i)}) × (1 − ${n(a)}) = ${n(iss)}`,
    changed
      ? `7.52 × (${n(iss)} − 0.029) − 3.25 × (${n(iss)} − 0.02)^15 = ${n(impact)}`
      : `6.42 × ${n(iss)} = ${n(impact)}`,
    `8.22 × ${factors.join(' × ')} = ${n(exploitability)}`,
    impact <= 0
      ? `${n(impact)} ≤ 0 → 0`
      : `${changed ? '1.08 × ' : ''}(${n(impact)} + ${n(exploitability)}) = ${n(sum)} → ${n(base)}`,
  )
  return { base }
}

type Three = [number, number, number]

function weight(metric: string, value: string): number {
  const found = weights[metric]?.[value]
  if (found === undefined) throw new Error(`no weight for ${metric}:${value}`)
  return found
}

function factorOf(metric: string, given: Given, changed: boolean): number {
  const value = given(metric)
  if (metric !== 'PR') return weight(metric, value)
  const found = privileges[changed ? 'C' : 'U']?.[value]
  if (found === undefined) throw new Error(`no weight for PR:${value}`)
  return found
}

function exploitabilityOf(given: Given, changed: boolean): number {
  return ['AV', 'AC', 'PR', 'UI'].reduce(
    (product, metric) => product * factorOf(metric, given, changed),
    8.22,
  )
}

/** With temporal and environmental metrics; the base score where there are none. */
function fullScore(values: ReadonlyMap<string, string>, base: number): number {
  const temporal =
    weight('E', values.get('E') ?? 'X') *
    weight('RL', values.get('RL') ?? 'X') *
    weight('RC', values.get('RC') ?? 'X')
  const isEnvironmental = metrics31.some(
    ({ id, group }) => group === 'environmental' && (values.get(id) ?? 'X') !== 'X',
  )
  return isEnvironmental ? environmentalScore(values, temporal) : roundUp(base * temporal)
}

function environmentalScore(values: ReadonlyMap<string, string>, temporal: number): number {
  const modified: Given = (metric) => {
    const own = values.get(`M${metric}`) ?? 'X'
    return own === 'X' ? (values.get(metric) ?? 'X') : own
  }
  const changed = modified('S') === 'C'
  const [c, i, a] = ['C', 'I', 'A'].map(
    (metric) => weight('demand', values.get(`${metric}R`) ?? 'X') * weight('impact', modified(metric)),
  ) as Three
  const miss = Math.min(1 - (1 - c) * (1 - i) * (1 - a), 0.915)
  const impact = changed ? 7.52 * (miss - 0.029) - 3.25 * (miss * 0.9731 - 0.02) ** 13 : 6.42 * miss
  if (impact <= 0) return 0
  const sum = impact + exploitabilityOf(modified, changed)
  return roundUp(roundUp(Math.min(changed ? 1.08 * sum : sum, 10)) * temporal)
}

/** The smallest number with one decimal that is not below; free of binary fractions, as appendix A has it. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
