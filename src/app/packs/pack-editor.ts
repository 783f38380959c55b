import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../base/result.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import type { PackProblem } from '../../engine/pack-problem.ts'
import { allPackProblems } from '../../engine/validate-pack.ts'
import { t } from '../../messages/messages.ts'
import { push, redo, startHistory, undo } from './snapshot-history.ts'

/** A pack under edit: a document with undo, saved by itself. */
export interface PackEditor {
  readonly store: StoreApi<PackEditorState>
  /** The packs that it may build on. */
  readonly base: readonly Vocabulary[]
  readonly change: (edit: PackEdit, next: (pack: Pack) => Pack) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Resolves when what is on the screen is stored, or could not be. */
  readonly flush: () => Promise<void>
  /** Saves what is pending and ends. */
  readonly close: () => Promise<void>
}

export interface PackEdit {
  /** What undo says it undid. */
  readonly label: string
  readonly mergeKey?: string
}

export interface PackEditorState {
  readonly pack: Pack
  readonly problems: readonly PackProblem[]
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** What undo or redo last did, for the announcement. */
  readonly lastAnnouncement: string | null
  readonly saving: 'saved' | 'saving' | 'error'
  /** Why it could not be saved, as a sentence. */
  readonly saveProblem: string | null
}

export interface PackEditorOptions {
  readonly pack: Pack
  readonly base: readonly Vocabulary[]
  /** Stores the draft; the error is a sentence. */
  readonly save: (pack: Pack) => Promise<Result<null, string>>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function createPackEditor({ pack, base, save, now }: PackEditorOptions): PackEditor {
  let history = startHistory(pack)
  let saved = pack
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const store = createStore<PackEditorState>(() => ({
    pack,
    problems: allPackProblems(pack, base),
    undoLabel: null,
    redoLabel: null,
    lastAnnouncement: null,
    saving: 'saved',
    saveProblem: null,
  }))

  function show(next: typeof history, announcement: string | null): void {
    if (next === history) return
    history = next
    store.setState({
      pack: next.now,
      problems: allPackProblems(next.now, base),
      undoLabel: next.past.at(-1)?.label ?? null,
      redoLabel: next.future[0]?.label ?? null,
      lastAnnouncement: announcement,
      saving: 'saving',
    })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), saveAfterMs)
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  /** One save at a time, until nothing newer is there. */
  async function saveAll(): Promise<void> {
    while (saved !== history.now) {
      const next = history.now
      const result = await save(next)
      if (!result.ok) {
        store.setState({ saving: 'error', saveProblem: result.error })
        return
      }
      saved = next
    }
    store.setState({ saving: 'saved', saveProblem: null })
  }

  return {
    store,
    base,
    change: ({ label, mergeKey = null }, next) => {
      show(push(history, next(history.now), { label, mergeKey, at: now() }), null)
    },
    undo: () => {
      const label = history.past.at(-1)?.label
      if (label !== undefined) show(undo(history), t('app.undid', { label }))
    },
    redo: () => {
      const label = history.future[0]?.label
      if (label !== undefined) show(redo(history), t('app.redid', { label }))
    },
    flush,
    close: async () => {
      await flush()
      clearTimeout(timer)
    },
  }
}

const saveAfterMs = 400
