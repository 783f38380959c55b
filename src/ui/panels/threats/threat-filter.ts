import { runToEnd } from '../../../base/run-to-end.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { StrideLetter } from '../../../model/record.ts'
import type { DreadLevel, SafetySeverity, Status } from '../../../model/records/decision.ts'
import type { Harms } from '../../../risk/harms.ts'

/**
 * Which threats are shown. Of each list one value must match; an empty list lets everything through.
 * The lists stand for axes that are not mixed: see `ThreatRow`.
 */
export interface ThreatFilter {
  /** Words that must all occur in id, title, subjects, group or owner. */
  readonly search: string
  readonly stride: readonly StrideLetter[]
  readonly level: readonly (DreadLevel | 'none')[]
  readonly status: readonly Status[]
  readonly certainty: readonly Certainty[]
  readonly basis: readonly ThreatRow['dread']['basis'][]
  readonly origin: readonly ThreatRow['origin'][]
  readonly harm: readonly HarmIn[]
  /** Of models that were read from another tool's file; every other row is found only here. */
  readonly recorded: readonly RecordedIn[]
}

/** In the file and found by a rule; found here alone; in the file alone: its rule no longer fires, or it has none. */
export type RecordedIn = 'both' | 'here' | 'file'
/** `unacceptable` now; `serious`: S3 and above; `slight`: below; `harmless`: nobody comes to harm. */
export type HarmIn = 'unacceptable' | 'serious' | 'slight' | 'harmless'
export type Certainty = 'assumed' | 'confirmed'
export type Facet = Exclude<keyof ThreatFilter, 'search'>
export type FacetValue = ThreatFilter[Facet][number]

export const facets = [
  ...(['stride', 'level', 'harm', 'status', 'certainty', 'basis', 'origin', 'recorded'] as const),
] as const

export const emptyFilter: ThreatFilter = {
  search: '',
  stride: [],
  level: [],
  status: [],
  certainty: [],
  basis: [],
  origin: [],
  harm: [],
  recorded: [],
}

/** Whether something is filtered, the search included. */
export function isFiltered(filter: ThreatFilter): boolean {
  return filter.search.trim() !== '' || facets.some((facet) => filter[facet].length > 0)
}

export interface FilteredThreats {
  /** In the order given. */
  readonly rows: readonly ThreatRow[]
  /** How many rows a value would show if only its own facet were changed to it. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<FacetValue, number>>>
}

/**
 * One pass over all rows: those that pass, and the counts beside the filters. A row that fails exactly one
 * facet still counts for the values of that facet.
 * @param harms harm by each row
 */
export function filterThreats(
  rows: readonly ThreatRow[],
  filter: ThreatFilter,
  harms: Harms,
): FilteredThreats {
  return runToEnd(filterThreatSteps(rows, filter, harms))
}

/** The same in steps, for long lists. */
export function* filterThreatSteps(
  rows: readonly ThreatRow[],
  filter: ThreatFilter,
  harms: Harms,
): Generator<void, FilteredThreats> {
  const words = normalise(filter.search).split(' ').filter(Boolean)
  const active = facets.filter((facet) => filter[facet].length > 0)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<FacetValue, number>()])) as Record<
    Facet,
    Map<FacetValue, number>
  >
  const passed: ThreatRow[] = []
  for (const [at, row] of rows.entries()) {
    if (at % 500 === 499) yield
    if (words.length > 0 && !matchesWords(row, words)) continue
    const failed = active.filter((facet) => !matchesFacet(row, filter, facet, harms))
    if (failed.length === 0) {
      passed.push(row)
      for (const facet of facets) count(counts[facet], row, facet, harms)
    } else if (failed.length === 1 && failed[0] !== undefined) {
      count(counts[failed[0]], row, failed[0], harms)
    }
  }
  return { rows: passed, counts }
}

/** The values that a row has on a facet: several for STRIDE, and what is unacceptable is also serious or slight. */
export function valuesOf(row: ThreatRow, facet: Facet, harms: Harms): readonly FacetValue[] {
  switch (facet) {
    case 'stride':
      return row.stride
    case 'level':
      return [row.dread.level ?? 'none']
    case 'status':
      return [row.status]
    case 'certainty':
      return [row.assumed ? 'assumed' : 'confirmed']
    case 'basis':
      return [row.dread.basis]
    case 'origin':
      return [row.origin]
    case 'harm':
      return harms.isUnacceptable(row)
        ? ['unacceptable', harmIn(harms.severityOf(row))]
        : [harmIn(harms.severityOf(row))]
    case 'recorded':
      return [recordedIn(row)]
  }
}

/** Whether the file that the model was read from holds a threat, and whether a rule finds it. */
export function recordedIn({ recorded, finding }: Pick<ThreatRow, 'recorded' | 'finding'>): RecordedIn {
  if (recorded === null) return 'here'
  return finding === null ? 'file' : 'both'
}

function harmIn(severity: SafetySeverity | null): HarmIn {
  if (severity === null) return 'harmless'
  return severity === 'S1' || severity === 'S2' ? 'slight' : 'serious'
}

/** The filter with a value of a facet put in, or taken out when it is there. */
export function toggleFacet(filter: ThreatFilter, facet: Facet, value: FacetValue): ThreatFilter {
  const values: readonly FacetValue[] = filter[facet]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [facet]: next }
}

function matchesFacet(row: ThreatRow, filter: ThreatFilter, facet: Facet, harms: Harms): boolean {
  const wanted: readonly FacetValue[] = filter[facet]
  return valuesOf(row, facet, harms).some((value) => wanted.includes(value))
}

function count(counts: Map<FacetValue, number>, row: ThreatRow, facet: Facet, harms: Harms): void {
  for (const value of valuesOf(row, facet, harms)) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Searched texts, made once per row: rows are replaced, never changed. */
const haystacks = new WeakMap<ThreatRow, string>()

function matchesWords(row: ThreatRow, words: readonly string[]): boolean {
  let haystack = haystacks.get(row)
  if (haystack === undefined) {
    haystack = normalise([row.shortId, row.title, ...row.subjectNames, row.group, row.owner].join(' '))
    haystacks.set(row, haystack)
  }
  const text = haystack
  return words.every((word) => text.includes(word))
}

/** Lower case, without accents, single spaces: "Möbius" is found by "mobius". */
function normalise(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}+/gu, '')
}
