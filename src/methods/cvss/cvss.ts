import { fail, type Result } from '../../base/result.ts'
import type { CvssScore } from './cvss-score.ts'
import type { CvssError } from './parse-vector.ts'
import { readCvss31 } from './read-cvss31.ts'
import { readCvss40 } from './read-cvss40.ts'

/**
 * Reads a CVSS 3.1 or 4.0 vector. Spaces around it are passed over; the order of metrics is free in 3.1 and fixed in
 * 4.0, as the standards have it.
 */
export function readCvss(text: string): Result<CvssScore, CvssError> {
  const vector = text.trim()
  if (vector.startsWith('CVSS:3.1/')) return readCvss31(vector)
  if (vector.startsWith('CVSS:4.0/')) return readCvss40(vector)
  return fail({ code: 'prefix', at: 0, found: vector.slice(0, 20) })
}
