import { CVSS40 } from '@pandatix/js-cvss'
import { ok, type Result } from '../../base/result.ts'
import { type CvssScore, cvssSeverity } from './cvss-score.ts'
import { metrics40 } from './metrics.ts'
import { type CvssError, parseVector, writeVector } from './parse-vector.ts'

const prefix = 'CVSS:4.0'

/**
 * A vector of CVSS 4.0. Its score is looked up in a table of 270 macro-vectors and interpolated, by a library that
 * follows the specification; here the vector is checked first, so that what is wrong can be said.
 * Source: FIRST, CVSS 4.0 specification document, section 8.
 */
export function readCvss40(vector: string): Result<CvssScore, CvssError> {
  const parsed = parseVector(vector, prefix.length + 1, metrics40, true)
  if (!parsed.ok) return parsed
  const values = parsed.value
  const isBase = (id: string) => metrics40.some((metric) => metric.id === id && metric.group === 'base')
  const baseValues = new Map([...values].filter(([id]) => isBase(id)))
  const base = scoreOf(writeVector(prefix, metrics40, baseValues))
  const whole = writeVector(prefix, metrics40, values)
  const safety = values.get('S')
  return ok({
    version: '4.0',
    vector: whole,
    base,
    severity: cvssSeverity(base),
    score: scoreOf(whole),
    safety: safety === 'N' || safety === 'P' ? safety : null,
    metrics: Object.fromEntries(values),
    trace: [`MacroVector ${macroVector((id) => baseValues.get(id) ?? '')} → ${base}`],
  })
}

function scoreOf(vector: string): number {
  return new CVSS40(vector).Score()
}

/** The six digits EQ1 to EQ6 by which the table is read. Source: the same, tables 24 to 29; base metrics only. */
function macroVector(is: (metric: string) => string): string {
  const eq1 = eq1Of(is('AV'), is('PR'), is('UI'))
  const eq2 = is('AC') === 'L' && is('AT') === 'N' ? 0 : 1
  const vulnerable = [is('VC'), is('VI'), is('VA')]
  const eq3 = vulnerable[0] === 'H' && vulnerable[1] === 'H' ? 0 : vulnerable.includes('H') ? 1 : 2
  const eq4 = [is('SC'), is('SI'), is('SA')].includes('H') ? 1 : 2
  // Exploit maturity and the requirements count as their worst value where they are not given.
  const eq6 = vulnerable.includes('H') ? 0 : 1
  return `${eq1}${eq2}${eq3}${eq4}0${eq6}`
}

function eq1Of(vector: string, privileges: string, interaction: string): 0 | 1 | 2 {
  const worst = [vector, privileges, interaction].filter((value) => value === 'N').length
  if (worst === 3) return 0
  return worst > 0 && vector !== 'P' ? 1 : 2
}
