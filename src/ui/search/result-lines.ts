import type { ResultKind } from '../../app/search/search-entry.ts'
import type { Result, ResultGroup } from '../../app/search/search-of.ts'

/** A line of the list of results: one result, or what shows the others of its kind. */
export type ResultLine =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'more'; readonly group: ResultKind; readonly n: number }

export function linesOf(group: ResultGroup): readonly ResultLine[] {
  const lines = group.results.map((result): ResultLine => ({ kind: 'result', result }))
  const n = group.count - group.results.length
  return n > 0 ? [...lines, { kind: 'more', group: group.kind, n }] : lines
}
