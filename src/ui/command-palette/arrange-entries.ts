import { fuzzyFit } from '../../app/search/fuzzy.ts'
import type { Entry, EntryGroup } from './entry.ts'
import { entryGroups } from './entry.ts'

/** Entries under one heading. */
export interface EntrySection {
  readonly group: EntryGroup
  readonly entries: readonly FoundEntry[]
}

export interface FoundEntry {
  readonly entry: Entry
  /** Letters of the label that matched. */
  readonly at: readonly number[]
}

/** So many of one group stand while something is typed: the best of it. */
const mostOfGroup = 6
/** What is found by another word than its label counts less than what begins with what is typed. */
const otherWords = 3
/** What cannot be run now stands below what can. */
const disabled = 0.6
/** The worst fits only push what is meant out of sight. */
const leastOfBest = 0.45

/**
 * What is offered for what is typed. For nothing typed: what was used last, then everything by its group. Else what
 * fits, the group with the best first.
 * @param recent ids, the last used first
 */
export function arrangeEntries(
  entries: readonly Entry[],
  query: string,
  recent: readonly string[],
): readonly EntrySection[] {
  if (query.trim() === '') return allOf(entries, recent)
  const scored = entries.flatMap((entry) => {
    const found = fitOf(entry, query)
    return found === null ? [] : [found]
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const groups = new Map<EntryGroup, typeof scored>()
  for (const found of scored.sort((a, b) => b.score - a.score)) {
    if (found.score < best * leastOfBest) continue
    const group = groups.get(found.entry.group) ?? []
    if (group.length < mostOfGroup) group.push(found)
    groups.set(found.entry.group, group)
  }
  return [...groups].map(([group, found]) => ({ group, entries: found }))
}

function allOf(entries: readonly Entry[], recent: readonly string[]): readonly EntrySection[] {
  const last = recent.flatMap((id) => entries.find((entry) => entry.id === id && entry.reason == null) ?? [])
  const shown = entries
    .filter((entry) => entry.isHidden !== true && !last.includes(entry))
    .sort((a, b) => usefulness(a) - usefulness(b))
  const sections = entryGroups.map((group) => ({
    group,
    entries: (group === 'recent' ? last : shown.filter((entry) => entry.group === group)).map((entry) => ({
      entry,
      at: [],
    })),
  }))
  return sections.filter((section) => section.entries.length > 0)
}

/** What can be run first, and of that what most people want, in this order; the rest stays as it comes. */
function usefulness({ id, reason }: Entry): number {
  const rank = useful.indexOf(id)
  return (reason == null ? 0 : useful.length + 1) + (rank < 0 ? useful.length : rank)
}

const useful = [
  ...['undo', 'quick-add', 'connect-selection', 'rename-selection', 'open-details', 'duplicate-selection'],
  ...['delete-selection', 'arrange-right', 'arrange-down', 'arm-boundary-box', 'arm-comment', 'paste'],
  ...['zoom-to-fit', 'zoom-to-selection', 'show-search', 'show-outline', 'show-risk', 'show-checks'],
  ...['save-to-file', 'export-report', 'export-diagram', 'open-file', 'show-keys'],
]

function fitOf(entry: Entry, query: string): (FoundEntry & { readonly score: number }) | null {
  const byLabel = fuzzyFit(entry.label, query)
  const words = otherWordsFit(`${entry.words ?? ''} ${entry.detail ?? ''}`, query)
  const label = byLabel?.score ?? 0
  const score = Math.max(words, label) * (entry.reason == null ? 1 : disabled)
  if (score === 0) return null
  return { entry, at: label >= words ? (byLabel?.at ?? []) : [], score }
}

/** Other words count only as they are written: the letters of a long text fit almost anything. */
function otherWordsFit(text: string, query: string): number {
  const plain = ` ${text.toLocaleLowerCase()}`
  return plain.includes(` ${query.trim().toLocaleLowerCase()}`) ? otherWords : 0
}
