import { facetValues } from './facet-keys.ts'
import { emptyFilter, type Facet, type FacetValue, facets } from './threat-filter.ts'
import type { ThreatTableState } from './threat-table-store.ts'
import { threatViews } from './threat-views.ts'

type Extra = Pick<ThreatTableState, 'view' | 'filter' | 'grouping'>

const groupings = ['auto', 'none', 'rule', 'topic', 'element'] as const

/** What a saved view keeps beside columns, sort and their filters. */
export function writeExtra({ view, filter, grouping }: Extra): string {
  return JSON.stringify({ view, filter, grouping })
}

/** The part of a saved view that `writeExtra` wrote; what it does not know is as in a plain table. */
export function readExtra(text: string): Extra {
  const stored = parsed(text)
  const asked = isObject(stored.filter) ? stored.filter : {}
  const lists = facets.map((facet) => [facet, known(facet, asked[facet])])
  const search = typeof asked.search === 'string' ? asked.search : ''
  return {
    view: threatViews.find((view) => view === stored.view) ?? 'all',
    grouping: groupings.find((grouping) => grouping === stored.grouping) ?? 'auto',
    filter: { ...emptyFilter, ...Object.fromEntries(lists), search },
  }
}

function known(facet: Facet, values: unknown): readonly FacetValue[] {
  return Array.isArray(values) ? facetValues[facet].filter((value) => values.includes(value)) : []
}

function parsed(text: string): { readonly [field: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
