import { numberText } from './number-text.ts'

/**
 * How a mean comes about, equal values gathered, such as `(2 × 65 + 100) ÷ 3 = 76.67`; for one value only that.
 * @param mean of the values, as it is shown
 */
export function meanTrace(values: readonly number[], mean: number): string {
  if (values.length <= 1) return numberText(mean)
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const terms = [...counts]
    .sort(([a], [b]) => b - a)
    .map(([value, times]) => (times === 1 ? numberText(value) : `${times} × ${numberText(value)}`))
  return `(${terms.join(' + ')}) ÷ ${values.length} = ${numberText(mean)}`
}
