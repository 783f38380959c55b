import { pathBetween } from '../base/graph.ts'
import { type Document, get, list } from './document.ts'

/**
 * The cycle that would arise if one asset depended on another, as names from the upper asset down to itself
 * again; null where none would.
 * @param without id of a dependency that is about to change and does not count
 */
export function cycleOf(
  document: Document,
  upper: string,
  lower: string,
  without?: string,
): readonly string[] | null {
  const edges = list(document, 'dependency')
    .filter(({ id }) => id !== without)
    .map((dependency) => ({ from: dependency.upper, to: dependency.lower }))
  const path = pathBetween(edges, lower, upper)
  return path === null ? null : [upper, ...path].map((id) => get(document, 'asset', id)?.name ?? id)
}
