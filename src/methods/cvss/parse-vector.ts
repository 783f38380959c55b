import { fail, ok, type Result } from '../../base/result.ts'
import type { CvssMetric } from './metrics.ts'

/** What is wrong with a vector, and at which character (from 0) of what was typed. */
export type CvssError =
  /** It begins with neither `CVSS:3.1/` nor `CVSS:4.0/`. */
  | { readonly code: 'prefix'; readonly at: number; readonly found: string }
  /** A part is not of the form `metric:value`. */
  | { readonly code: 'form'; readonly at: number; readonly found: string }
  | { readonly code: 'unknown-metric'; readonly at: number; readonly metric: string }
  | {
      readonly code: 'unknown-value'
      readonly at: number
      readonly metric: string
      readonly name: string
      readonly value: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'twice'; readonly at: number; readonly metric: string }
  /** Base metrics are missing; `at` is the end. */
  | { readonly code: 'missing'; readonly at: number; readonly metrics: readonly string[] }
  /** CVSS 4.0 fixes the order: this metric stands after one that it must precede. */
  | { readonly code: 'order'; readonly at: number; readonly metric: string; readonly after: string }

/**
 * The metrics of a vector by their letters.
 * @param start where the metrics begin, after the prefix
 * @param isOrdered the standard fixes their order
 */
export function parseVector(
  vector: string,
  start: number,
  metrics: readonly CvssMetric[],
  isOrdered: boolean,
): Result<ReadonlyMap<string, string>, CvssError> {
  const values = new Map<string, string>()
  let at = start
  let last: { readonly place: number; readonly id: string } = { place: -1, id: '' }
  for (const part of vector.slice(start).split('/')) {
    const [id = '', value, ...rest] = part.split(':')
    if (value === undefined || rest.length > 0) return fail({ code: 'form', at, found: part })
    const place = metrics.findIndex((metric) => metric.id === id)
    const metric = metrics[place]
    if (metric === undefined) return fail({ code: 'unknown-metric', at, metric: id })
    if (!metric.values.includes(value)) {
      const { name, values: allowed } = metric
      return fail({ code: 'unknown-value', at: at + id.length + 1, metric: id, name, value, allowed })
    }
    if (values.has(id)) return fail({ code: 'twice', at, metric: id })
    if (isOrdered && place < last.place) return fail({ code: 'order', at, metric: id, after: last.id })
    values.set(id, value)
    last = { place, id }
    at += part.length + 1
  }
  const missing = metrics.filter(({ id, group }) => group === 'base' && !values.has(id)).map(({ id }) => id)
  return missing.length > 0 ? fail({ code: 'missing', at: vector.length, metrics: missing }) : ok(values)
}

/** The vector in the order of the standard, without what says "not defined". */
export function writeVector(
  prefix: string,
  metrics: readonly CvssMetric[],
  values: ReadonlyMap<string, string>,
): string {
  const parts = metrics.flatMap(({ id }) => {
    const value = values.get(id)
    return value === undefined || value === 'X' ? [] : [`${id}:${value}`]
  })
  return [prefix, ...parts].join('/')
}
