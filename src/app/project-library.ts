import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, ok, type Result } from '../base/result.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import type {
  ProjectId,
  ProjectStorage,
  StorageError,
  ProjectSummary as StoredSummary,
} from '../storage/port.ts'
import { describeStorageError } from './storage-problem.ts'
import { type Channel, whileClosed } from './tab-link.ts'

export type ProjectSummary = StoredSummary

export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'error'
  /** All projects, deleted ones included (`trashedAt`), last edited first. */
  readonly projects: readonly ProjectSummary[]
  /** What went wrong last, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** The models of this browser, for the start screen; follows what is saved in this and in other tabs. Errors are sentences, and stand in the store as well. */
export interface ProjectLibrary {
  readonly store: StoreApi<LibraryState>
  readonly refresh: () => Promise<void>
  /** @param schemaVersion of a document from a newer version's file, which then opens read-only */
  readonly create: (document: Document, schemaVersion?: number) => Promise<Result<ProjectSummary, string>>
  readonly rename: (id: ProjectId, title: string) => Promise<Result<null, string>>
  readonly duplicate: (id: ProjectId, title: string) => Promise<Result<ProjectSummary, string>>
  /** Deletes so that `restore` brings it back; gone for good after 30 days, when the library is opened. */
  readonly remove: (id: ProjectId) => Promise<Result<null, string>>
  readonly restore: (id: ProjectId) => Promise<Result<null, string>>
  /** Deletes for good. */
  readonly purge: (id: ProjectId) => Promise<Result<null, string>>
  readonly close: () => void
}

export interface ProjectLibraryOptions {
  readonly storage: ProjectStorage
  readonly newId: () => ProjectId
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly locks?: LockManager | null
  readonly openChannel?: (name: string) => Channel
}

export const trashDays = 30

export function createProjectLibrary(options: ProjectLibraryOptions): ProjectLibrary {
  const { storage, newId, now, locks, openChannel = (name) => new BroadcastChannel(name) } = options
  const store = createStore<LibraryState>(() => ({ status: 'loading', projects: [], problem: null }))
  const channel = openChannel('glacis:library')
  let announcing: ReturnType<typeof setTimeout> | undefined
  let refreshes = 0
  /** Why the last action was not possible; stands until the next one. */
  let refusal: string | null = null

  async function refresh(): Promise<void> {
    const nth = ++refreshes
    const result = await storage.list()
    // A later refresh has newer news.
    if (nth !== refreshes) return
    store.setState(
      result.ok
        ? { status: 'ready', projects: result.value, problem: refusal }
        : { status: 'error', problem: refusal ?? describeStorageError(result.error) },
    )
  }

  async function done<T>(outcome: Result<T, string>): Promise<Result<T, string>> {
    refusal = outcome.ok ? null : outcome.error
    if (outcome.ok) channel.postMessage('changed')
    await refresh()
    return outcome
  }

  /** Edits that would get in the way of a tab that has the project open. */
  async function alone<T>(
    id: ProjectId,
    run: () => Promise<Result<T, StorageError>>,
  ): Promise<Result<T, string>> {
    const outcome = await whileClosed(id, run, locks)
    return done(outcome.ok ? inWords(outcome.value) : fail(t('storage.busy')))
  }

  async function purgeExpired(): Promise<void> {
    const expired = store
      .getState()
      .projects.filter(({ trashedAt }) => trashedAt !== null && now() - Date.parse(trashedAt) > trashMs)
    for (const { id } of expired) await alone(id, () => storage.purge(id))
  }

  /** A tab that nobody sees catches up when it is shown. */
  function refreshIfShown(): void {
    if (typeof document === 'undefined' || document.visibilityState === 'visible') void refresh()
  }

  channel.onmessage = refreshIfShown
  const stopListening = storage.subscribe(({ type }) => {
    if (type !== 'saved') return
    announcing ??= setTimeout(() => {
      announcing = undefined
      channel.postMessage('changed')
      refreshIfShown()
    }, announceMs)
  })
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', refreshIfShown)
  void refresh().then(purgeExpired)

  return {
    store,
    refresh,
    create: async (document, schemaVersion) =>
      done(
        inWords(
          await storage.create({
            id: newId(),
            document,
            ...(schemaVersion === undefined ? {} : { schemaVersion }),
          }),
        ),
      ),
    rename: async (id, title) => {
      const outcome = await alone(id, () => storage.rename(id, title))
      return outcome.ok ? ok(null) : outcome
    },
    duplicate: async (id, title) => done(inWords(await storage.duplicate(id, { id: newId(), title }))),
    remove: (id) => alone(id, () => storage.trash(id)),
    restore: (id) => alone(id, () => storage.restore(id)),
    purge: (id) => alone(id, () => storage.purge(id)),
    close: () => {
      clearTimeout(announcing)
      stopListening()
      channel.onmessage = null
      channel.close()
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', refreshIfShown)
    },
  }
}

/** Edits that follow one another are announced together. */
const announceMs = 250
const trashMs = trashDays * 24 * 60 * 60 * 1000

function inWords<T>(result: Result<T, StorageError>): Result<T, string> {
  return result.ok ? result : fail(describeStorageError(result.error))
}
