import type { Document } from '../model/document.ts'
import type { ProjectId, ProjectStorage, StorageError, Transaction } from '../storage/port.ts'
import type { SaveState } from './editor.ts'
import { describeStorageError } from './storage-problem.ts'

/**
 * Writes every edit to storage as it happens. The cost of an edit is that of its changes: the document is
 * only written as a whole now and then, in slices between which the page works. Nothing leaves memory
 * before storage has acknowledged it.
 */
export interface Autosave {
  /** Takes the next edit; its revision follows the last one's. */
  readonly push: (transaction: SavedTransaction) => void
  /** Hands everything that is pending to the browser before it returns; resolves when that is decided. */
  readonly flush: () => Promise<void>
  /** For the page being hidden: `flush`, and a snapshot if it is time for one. */
  readonly hide: () => void
  /** Tries again now, after an error. */
  readonly retry: () => void
  /** Whether edits are kept only in memory because of an error. */
  readonly hasProblem: () => boolean
  /** Saves what is pending and ends. Resolves when nothing more is under way. */
  readonly close: () => Promise<void>
}

export interface SavedTransaction extends Transaction {
  /** The document after it. */
  readonly document: Document
}

export interface AutosaveOptions {
  readonly storage: ProjectStorage
  readonly project: ProjectId
  /** The state as it was opened: what storage has. Read once. */
  readonly getState: () => { readonly document: Document; readonly revision: number }
  readonly onState: (state: SaveState) => void
  /** As `OpenedProject.needsSnapshot`: stores the whole document before the first edit. */
  readonly needsSnapshot?: boolean
  /** What is now on disk; for the other tabs. */
  readonly onSaved?: (transactions: readonly Transaction[]) => void
  /** Trying again is no use (someone else wrote, or the project is gone): autosave has stopped. */
  readonly onStopped?: (error: StorageError) => void
}

/** Opening replays at most about this many edits. */
const snapshotEvery = 200
/** Fewer edits than these are not worth writing the whole document for when it is idle or hidden. */
const snapshotAtLeast = 20
const idleMs = 20_000
const firstRetryMs = 1000
const longestRetryMs = 60_000

export function createAutosave(options: AutosaveOptions): Autosave {
  const { storage, project, onState } = options
  /** What storage has acknowledged. */
  let saved = options.getState()
  /** Not yet handed to storage, in order. */
  let queue: SavedTransaction[] = []
  /** Handed to storage, not yet decided, in order; more than one only after `flush`. */
  let inFlight: readonly Batch[] = []
  let failed: readonly Batch[] = []
  let snapshotting: Promise<void> | null = null
  let sinceSnapshot = 0
  let mustSnapshot = options.needsSnapshot ?? false
  let retries = 0
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let idleTimer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let shown: SaveState = { status: 'saved', problem: null }

  function show(status: SaveState['status'], problem: string | null = null): void {
    if (shown.status === status && shown.problem === problem) return
    shown = { status, problem }
    onState(shown)
  }

  /** After an error, the next try waits for the timer, for `retry` or for `flush`. */
  function send(): void {
    if (stopped) return
    if (mustSnapshot) {
      void startSnapshot()
      return
    }
    if (queue.length === 0 || failed.length > 0) return
    const batch: Batch = { transactions: queue, error: null }
    queue = []
    inFlight = [...inFlight, batch]
    if (shown.status !== 'error') show('saving')
    batch.done = storage.append(project, batch.transactions).then((result) => {
      batch.error = result.ok ? null : result.error
      settle(batch)
    })
  }

  function settle(batch: Batch): void {
    inFlight = inFlight.filter((other) => other !== batch)
    if (batch.error !== null) {
      failed = [...failed, batch]
    } else {
      const last = batch.transactions.at(-1)
      if (last !== undefined) saved = last
      sinceSnapshot += batch.transactions.length
      options.onSaved?.(batch.transactions)
    }
    if (inFlight.length > 0) return
    const first = failed[0]
    if (first?.error) {
      // Batches after a failed one fail as well, with a conflict that is none: only the first tells.
      queue = [...failed.flatMap(({ transactions }) => transactions), ...queue]
      failed = []
      fail(first.error)
      return
    }
    succeed()
  }

  function succeed(): void {
    retries = 0
    if (sinceSnapshot >= snapshotEvery) void startSnapshot()
    if (queue.length > 0) {
      send()
      return
    }
    show('saved')
    clearTimeout(idleTimer)
    if (!stopped && sinceSnapshot >= snapshotAtLeast)
      idleTimer = setTimeout(() => void startSnapshot(), idleMs)
  }

  function fail(error: StorageError): void {
    if (error.code === 'needs-snapshot') {
      mustSnapshot = true
      send()
      return
    }
    show('error', describeStorageError(error))
    if (isFinal(error)) {
      stopped = true
      options.onStopped?.(error)
      return
    }
    clearTimeout(retryTimer)
    retryTimer = setTimeout(retry, Math.min(firstRetryMs * 2 ** retries, longestRetryMs))
    retries += 1
  }

  function retry(): void {
    clearTimeout(retryTimer)
    if (inFlight.length === 0) send()
  }

  /** Of the acknowledged state: called when no write is under way, so that storage's head is ours. */
  function startSnapshot(): Promise<void> {
    clearTimeout(idleTimer)
    if (snapshotting !== null || stopped || inFlight.length > 0) return snapshotting ?? Promise.resolve()
    const { document, revision } = saved
    const counted = sinceSnapshot
    sinceSnapshot = 0
    if (mustSnapshot) show('saving')
    snapshotting = storage.snapshot(project, { document, revision, head: revision }).then((result) => {
      snapshotting = null
      if (result.ok) {
        const wasNeeded = mustSnapshot
        mustSnapshot = false
        if (wasNeeded) succeed()
        return
      }
      // The log has every edit, so a snapshot that failed is only tried again later, unless it is needed.
      sinceSnapshot += counted
      if (mustSnapshot || isFinal(result.error)) fail(result.error)
    })
    return snapshotting
  }

  async function flush(): Promise<void> {
    clearTimeout(retryTimer)
    send()
    await settled()
  }

  async function settled(): Promise<void> {
    while (inFlight.length > 0 || (mustSnapshot && snapshotting !== null)) {
      await Promise.all([...inFlight.map(({ done }) => done), snapshotting])
    }
  }

  if (mustSnapshot) void startSnapshot()

  return {
    push: ({ revision, changes, document }) => {
      queue.push({ revision, changes, document })
      clearTimeout(idleTimer)
      if (shown.status !== 'error') {
        show('saving')
        if (inFlight.length === 0) send()
      }
    },
    flush,
    hide: () => {
      void flush()
      if (sinceSnapshot >= snapshotAtLeast) void startSnapshot()
    },
    retry,
    hasProblem: () => shown.status === 'error',
    close: async () => {
      await flush()
      clearTimeout(retryTimer)
      if (sinceSnapshot >= snapshotAtLeast) void startSnapshot()
      await snapshotting
      stopped = true
      clearTimeout(idleTimer)
    },
  }
}

interface Batch {
  readonly transactions: readonly SavedTransaction[]
  error: StorageError | null
  done?: Promise<void>
}

/** Trying again would not help, or would overwrite someone else's work. */
function isFinal(error: StorageError): boolean {
  switch (error.code) {
    case 'conflict':
    case 'version':
    case 'not-found':
      return true
    case 'closed':
      return error.reason === 'upgrade'
    default:
      return false
  }
}
