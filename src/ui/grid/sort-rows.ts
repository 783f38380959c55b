import { compareNames } from '../../messages/format.ts'
import type { GridColumn } from './grid-column.ts'

export interface SortKey {
  readonly column: string
  readonly isDescending: boolean
}

/** Steps between two looks at the clock. */
const stride = 2_000

/**
 * Rows by several columns, the first deciding; equal rows keep their order, empty cells stand last both ways. Yields
 * now and then, so that a long list can be sorted in slices.
 */
export function* sortSteps<R>(
  rows: readonly R[],
  sort: readonly SortKey[],
  columns: readonly GridColumn<R>[],
): Generator<void, readonly R[]> {
  const keys = sort.flatMap(({ column, isDescending }) => {
    const found = columns.find(({ id }) => id === column)
    return found === undefined ? [] : [{ rank: rankOf(found), sign: isDescending ? -1 : 1 }]
  })
  if (keys.length === 0) return rows
  // Ranks are worked out once for each row, not once for each comparison.
  const ranks: (readonly (string | number | null)[])[] = keys.map(() => [])
  for (const [k, key] of keys.entries()) {
    const of: (string | number | null)[] = new Array(rows.length)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]
      of[at] = row === undefined ? null : key.rank(row)
      if (at % stride === stride - 1) yield
    }
    ranks[k] = of
  }
  const compare = (a: number, b: number): number => {
    for (let k = 0; k < keys.length; k += 1) {
      const left = ranks[k]?.[a] ?? null
      const right = ranks[k]?.[b] ?? null
      if (left === right) continue
      if (left === null || right === null) return left === null ? 1 : -1
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compareNames(String(left), String(right))
      if (order !== 0) return order * (keys[k]?.sign ?? 1)
    }
    return a - b
  }
  const order = yield* mergeSort(rows.length, compare)
  return Array.from(order, (at) => rows[at] as R)
}

/** Indices in order. Pieces are sorted at one go and merged in steps: a comparison of names is the slow part. */
function* mergeSort(count: number, compare: (a: number, b: number) => number): Generator<void, Uint32Array> {
  let from = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) from[at] = at
  for (let start = 0; start < count; start += piece) {
    from.subarray(start, start + piece).sort(compare)
    yield
  }
  let to = new Uint32Array(count)
  let steps = 0
  for (let width = piece; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count)
      const end = Math.min(start + 2 * width, count)
      let left = start
      let right = middle
      for (let at = start; at < end; at += 1) {
        const isLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0)
        to[at] = (isLeft ? from[left] : from[right]) ?? 0
        if (isLeft) left += 1
        else right += 1
        steps += 1
        if (steps % stride === 0) yield
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}

const piece = 512

function rankOf<R>(column: GridColumn<R>): (row: R) => string | number | null {
  if (column.rank !== undefined) return column.rank
  const { type, read, text } = column
  if (type.kind === 'choice') {
    const places = new Map(type.options.map(({ value }, at) => [value, at]))
    return (row) => {
      const value = read(row)
      return typeof value === 'string' && value !== '' ? (places.get(value) ?? places.size) : null
    }
  }
  return (row) => {
    if (text !== undefined) return text(row) || null
    const value = read(row)
    if (typeof value === 'boolean') return Number(value)
    if (value === null || typeof value === 'number') return value
    return (typeof value === 'string' ? value : value.join('; ')) || null
  }
}
