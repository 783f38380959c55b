import { exact, numberText } from '../../base/number-text.ts'

/** Own value of an asset that depends on the one in question. */
export interface UpperValue {
  readonly id: string
  readonly own: number
  /** Of dependency, 0 (exclusive) to 1. */
  readonly degree: number
}

export interface AccumulatedValue {
  readonly value: number
  /** Asset that it is from; of amounts the largest share. */
  readonly from: string
  readonly trace: string
}

/**
 * Value on the scale 0 to 10 that lies on an asset: the largest of its own and of all that depend on it. The degree
 * does not dampen it, and points of a logarithmic scale are not added. Null where nobody gave any.
 * Source: MAGERIT v3, book III, 2.1.
 */
export function accumulatedValue(
  id: string,
  own: number | null,
  uppers: readonly UpperValue[],
): AccumulatedValue | null {
  const all = [...(own === null ? [] : [{ id, own }]), ...uppers]
  const [first, ...rest] = all
  if (first === undefined) return null
  const worst = rest.reduce((best, each) => (each.own > best.own ? each : best), first)
  const values = all.map((each) => numberText(each.own))
  const trace = values.length === 1 ? values.join() : `max(${values.join(', ')}) = ${numberText(worst.own)}`
  return { value: worst.own, from: worst.id, trace }
}

/** Amount that lies on an asset: its own and that of each that depends on it, times the degree. Null without any. */
export function accumulatedAmount(
  id: string,
  own: number | null,
  uppers: readonly UpperValue[],
): AccumulatedValue | null {
  const all = [...(own === null ? [] : [{ id, own, degree: 1 }]), ...uppers]
  const [first, ...rest] = all
  if (first === undefined) return null
  const share = (each: UpperValue) => each.own * each.degree
  const largest = rest.reduce((best, each) => (share(each) > share(best) ? each : best), first)
  const value = exact(all.reduce((sum, each) => sum + share(each), 0))
  const terms = all.map((each) =>
    each.degree === 1 ? numberText(each.own, 2) : `${numberText(each.own, 2)} × ${numberText(each.degree)}`,
  )
  return { value, from: largest.id, trace: `${terms.join(' + ')} = ${numberText(value, 2)}` }
}
