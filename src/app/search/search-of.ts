import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor.ts'
import { runInSlices } from './run-in-slices.ts'
import {
  type ResultKind,
  resultKinds,
  type SearchEntry,
  type SearchSource,
  searchSources,
} from './search-entry.ts'
import { createSearchIndex, type Hit } from './search-index.ts'

/** A thing that was found, with its words. */
export interface Result extends Hit {
  readonly entry: SearchEntry
}

/** What was found of one kind. */
export interface ResultGroup {
  readonly kind: ResultKind
  /** All that were found; the results are the best of them. */
  readonly count: number
  readonly results: readonly Result[]
  /** Ids of all that were found, best first. */
  readonly ids: readonly string[]
}

export interface SearchState {
  readonly query: string
  /** Kinds of which all results are wanted, not only the best. */
  readonly unfolded: ReadonlySet<ResultKind>
  /** Null while nothing is looked for, and until the first results are there. */
  readonly groups: readonly ResultGroup[] | null
  readonly isBusy: boolean
  /** Id of the result that the person went to last. */
  readonly at: string | null
}

/** The search of an open model. */
export interface ModelSearch {
  /** What is looked for in the search panel. */
  readonly store: StoreApi<SearchState>
  /** Looks for something in the search panel; an empty text ends the search. */
  readonly look: (query: string) => void
  readonly unfold: (kind: ResultKind) => void
  /**
   * Looks for something once.
   * @param most results of each kind
   * @param isWanted asked now and then; once it says no, the result is null
   */
  readonly find: (
    query: string,
    most: (kind: ResultKind) => number,
    isWanted: () => boolean,
  ) => Promise<readonly ResultGroup[] | null>
}

/** Results of one kind that are shown before more are asked for. */
const mostShown = 20
const mostUnfolded = 500

const searches = new WeakMap<Editor, ModelSearch>()

/** The index is made when first something is looked for, and follows the edits from then on. */
export function searchOf(editor: Editor): ModelSearch {
  const known = searches.get(editor)
  if (known !== undefined) return known
  const search = createSearch(editor)
  searches.set(editor, search)
  return search
}

function createSearch(editor: Editor): ModelSearch {
  const nothing = { query: '', unfolded: new Set<ResultKind>(), groups: null, isBusy: false, at: null }
  const store = createStore<SearchState>(() => nothing)
  let index = createSearchIndex()
  let vocabulary = editor.vocabulary
  // One update after the other: they write into the same index.
  let updating: Promise<readonly SearchSource[]> = Promise.resolve([])

  function upToDate(): Promise<readonly SearchSource[]> {
    updating = updating.then(async () => {
      if (vocabulary !== editor.vocabulary) index = createSearchIndex()
      vocabulary = editor.vocabulary
      const sources = searchSources({
        document: editor.document.getState().document,
        rows: editor.findings.getState().rows,
        vocabulary,
      })
      await runInSlices(index.update(sources))
      return sources
    })
    return updating
  }

  const find: ModelSearch['find'] = async (query, most, isWanted) => {
    const sources = await upToDate()
    const hits = await runInSlices(index.search(query), isWanted)
    return hits === null || !isWanted() ? null : grouped(hits, sources, most)
  }

  let run = 0
  async function refresh(): Promise<void> {
    const { query, unfolded } = store.getState()
    const mine = ++run
    if (query.trim() === '') {
      store.setState({ groups: null, isBusy: false })
      return
    }
    store.setState({ isBusy: true })
    const most = (kind: ResultKind) => (unfolded.has(kind) ? mostUnfolded : mostShown)
    const groups = await find(query, most, () => mine === run)
    if (groups !== null) store.setState({ groups, isBusy: false })
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    if (store.getState().query.trim() === '') return
    clearTimeout(timer)
    timer = setTimeout(refresh, restMs)
  }
  editor.document.subscribe(later)
  editor.findings.subscribe(({ rows }, before) => rows !== before.rows && later())

  return {
    store,
    find,
    look: (query) => {
      store.setState({ query, at: null, unfolded: new Set() })
      void refresh()
    },
    unfold: (kind) => {
      store.setState(({ unfolded }) => ({ unfolded: new Set([...unfolded, kind]) }))
      void refresh()
    },
  }
}

/** Results follow the edits once these have stopped for so long. */
const restMs = 300

function grouped(
  hits: readonly Hit[],
  sources: readonly SearchSource[],
  most: (kind: ResultKind) => number,
): readonly ResultGroup[] {
  const byKind = new Map<ResultKind, Hit[]>()
  for (const hit of hits) {
    const group = byKind.get(hit.kind)
    if (group === undefined) byKind.set(hit.kind, [hit])
    else group.push(hit)
  }
  return resultKinds.flatMap((kind) => {
    const found = byKind.get(kind) ?? []
    const source = sources.find((candidate) => candidate.kind === kind)
    if (found.length === 0 || source === undefined) return []
    const results = found.slice(0, most(kind)).flatMap((hit) => {
      const entry = source.entry(hit.id)
      return entry === undefined ? [] : { ...hit, entry }
    })
    return { kind, count: found.length, results, ids: found.map(({ id }) => id) }
  })
}
