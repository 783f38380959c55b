import MiniSearch, { type SearchResult } from 'minisearch'
import type { ResultKind, SearchSource } from './search-entry.ts'

/** A thing that was found. */
export interface Hit {
  readonly id: string
  readonly kind: ResultKind
  /** Higher is better. */
  readonly score: number
  /** The words of the thing that matched, as the index writes them: see `plainWord`. */
  readonly terms: readonly string[]
}

/**
 * Finds things by their words: by whole words, by how they begin, and with a slip of the pen. Both jobs are generators
 * that pause after little work each, so that nothing else has to wait for them.
 */
export interface SearchIndex {
  /** Takes in what has changed since the last time; what did not change costs one comparison. */
  readonly update: (sources: readonly SearchSource[]) => Generator<void, void>
  /** Every word must be found; the last one may be only begun. Best first. */
  readonly search: (query: string) => Generator<void, readonly Hit[]>
}

/** Things in one part of the index: one search through it is short, however many there are in all. */
const shardSize = 3_000

export function createSearchIndex(): SearchIndex {
  const shards: MiniSearch[] = []
  const known = new Map<string, { readonly thing: object; readonly shard: MiniSearch }>()
  const lists = new Map<ResultKind, readonly { readonly id: string }[]>()

  function roomy(): MiniSearch {
    const last = shards.at(-1)
    if (last !== undefined && last.documentCount < shardSize) return last
    const shard = new MiniSearch({
      fields: ['name', 'code', 'type', 'text'],
      storeFields: ['kind'],
      processTerm: plainWord,
    })
    shards.push(shard)
    return shard
  }

  function forget(id: string): void {
    known.get(id)?.shard.discard(id)
    known.delete(id)
  }

  return {
    *update(sources) {
      for (const { kind, things, entry } of sources) {
        const before = lists.get(kind) ?? []
        if (before === things) continue
        const now = new Set<string>()
        for (const [i, thing] of things.entries()) {
          if (i % 1_000 === 999) yield
          now.add(thing.id)
          if (known.get(thing.id)?.thing === thing) continue
          forget(thing.id)
          const made = entry(thing.id)
          if (made === undefined) continue
          const shard = roomy()
          shard.add(made)
          known.set(thing.id, { thing, shard })
          yield
        }
        for (const { id } of before) {
          if (now.has(id)) continue
          forget(id)
          yield
        }
        // Only now: an update that was given up begins again where it stood.
        lists.set(kind, things)
      }
    },
    *search(query) {
      const words = wordsOf(query)
      if (words.length === 0) return []
      const found: SearchResult[] = []
      for (const shard of shards) {
        found.push(...shard.search(query, searchOptions))
        yield
      }
      return found
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .map(({ id, score, terms, kind }) => ({ id, score, terms, kind }))
    },
  }
}

const searchOptions = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: (term: string) => (term.length < 5 ? false : term.length < 9 ? 1 : 2),
  boost: { name: 4, code: 3, type: 1.5 },
} as const

/** A word as it is compared: small letters without accents; null for nothing. */
export function plainWord(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain === '' ? null : plain
}

function wordsOf(text: string): readonly string[] {
  return text.split(wordBreaks).filter((word) => word !== '')
}

/** What stands between words, as the index takes it. */
export const wordBreaks = /[\n\r\p{Z}\p{P}]+/u
