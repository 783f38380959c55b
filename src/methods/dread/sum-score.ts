import type { Band, Score } from '../../engine/method.ts'
import type { DreadLevel } from '../../model/records/decision.ts'

/** The sum of rated factors, 1 to 3 each, with its level; null for a sum that no band holds. */
export function sumScore(
  values: readonly number[],
  bands: readonly Band<DreadLevel>[],
): Score<DreadLevel> | null {
  const value = values.reduce((sum, each) => sum + each, 0)
  const band = bands.find(({ min, max }) => value >= min && value <= max)
  return band === undefined ? null : { value, level: band.level, trace: `${values.join(' + ')} = ${value}` }
}
