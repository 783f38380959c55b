import { fail, ok, type Result } from '../../base/result.ts'
import { setFields } from '../../model/make-changes.ts'
import { whenIdle } from '../pause.ts'
import type {
  Ack,
  NewProject,
  OpenedProject,
  ProjectId,
  ProjectStorage,
  ProjectSummary,
  SnapshotInput,
  StorageError,
  StorageEvent,
  Transaction,
} from '../port.ts'
import { schemaVersion as currentVersion } from '../revive-document.ts'
import type { HeadRow } from '../rows.ts'
import type { Pause } from '../snapshot-bytes.ts'
import { summaryOf, titleAfter, titleOf, withTitle } from '../summaries.ts'
import { appendRows } from './append-rows.ts'
import { createProject } from './create-project.ts'
import { createConnector } from './database.ts'
import { listProjects, purgeProject, setTrashed } from './project-list.ts'
import { readProject } from './read-project.ts'
import { writeSnapshot } from './write-snapshot.ts'

export interface IndexedDbOptions {
  readonly databaseName?: string
  /** ISO 8601, UTC. */
  readonly now?: () => string
  readonly pause?: Pause
  readonly blockedTimeoutMs?: number
  /** Asks the browser to keep the data; called once, at the first save. Null where it cannot be asked. */
  readonly persist?: () => Promise<boolean | null>
}

/** What is known of a project that was opened here, so that the next write need not read first. */
interface Known {
  head: HeadRow
  needsSnapshot: boolean
}

/** Projects in this browser's IndexedDB, shared by all tabs. */
export function createIndexedDbStorage({
  databaseName = 'glacis',
  now = () => new Date().toISOString(),
  pause = whenIdle,
  blockedTimeoutMs = 5000,
  persist = askToPersist,
}: IndexedDbOptions = {}): ProjectStorage {
  const listeners = new Set<(event: StorageEvent) => void>()
  const known = new Map<ProjectId, Known>()
  let persistenceAsked = false
  const emit = (event: StorageEvent) => {
    for (const listener of listeners) listener(event)
  }
  const { connected, close } = createConnector({ name: databaseName, blockedTimeoutMs, emit })

  function saved<T>(result: Result<T, StorageError>): Result<T, StorageError> {
    if (!result.ok || persistenceAsked) return result
    persistenceAsked = true
    persist()
      .then((granted) => {
        if (granted !== null) emit({ type: 'persistence', granted })
      })
      .catch(() => emit({ type: 'persistence', granted: false }))
    return result
  }

  async function create({
    id,
    document,
    schemaVersion = currentVersion,
  }: NewProject): Promise<Result<ProjectSummary, StorageError>> {
    return connected(async (connection) => {
      const stored = await createProject(connection, { id, document, schemaVersion }, { now, pause })
      if (!stored.ok) return stored
      known.set(id, { head: stored.value.head, needsSnapshot: false })
      return saved(ok(stored.value.summary))
    })
  }

  async function open(id: ProjectId): Promise<Result<OpenedProject, StorageError>> {
    return connected(async ({ database, newerVersion }) => {
      const opened = await readProject(database, id)
      if (!opened.ok) return opened
      const { document, revision, needsSnapshot, schemaVersion } = opened.value
      const stored = await database.get('heads', id).catch(() => undefined)
      const { editedAt, bytes } = summaryOf(id, { id, createdAt: now(), trashedAt: null }, stored)
      const version = Math.max(schemaVersion, currentVersion)
      const head = { id, title: titleOf(document), editedAt, revision, bytes, schemaVersion: version }
      known.set(id, { head, needsSnapshot })
      return newerVersion === null ? opened : ok({ ...opened.value, readOnly: 'newer-version' })
    })
  }

  async function append(
    id: ProjectId,
    transactions: readonly Transaction[],
  ): Promise<Result<Ack, StorageError>> {
    const project = known.get(id)
    if (project === undefined) {
      const opened = await open(id)
      if (!opened.ok) return opened
      return append(id, transactions)
    }
    const first = transactions[0]
    const last = transactions.at(-1)
    if (project.head.schemaVersion > currentVersion) {
      return fail({ code: 'version', found: project.head.schemaVersion, supported: currentVersion })
    }
    if (project.needsSnapshot) return fail({ code: 'needs-snapshot' })
    if (first === undefined || last === undefined) return ok({ revision: project.head.revision })
    const gap = transactions.find(({ revision }, index) => revision !== first.revision + index)
    if (gap !== undefined) throw new Error(`Transactions must follow one another: ${gap.revision}`)
    return connected(async (connection) => {
      const title = titleAfter(project.head.title, transactions)
      const next = { ...project.head, title, editedAt: now(), revision: last.revision }
      const base = { ...project.head, revision: first.revision - 1 }
      const result = await appendRows(connection, base, transactions, next)
      if (result.ok) {
        project.head = result.value
        emit({ type: 'saved', project: id })
      }
      return saved(result.ok ? ok({ revision: last.revision }) : result)
    })
  }

  async function snapshot(id: ProjectId, state: SnapshotInput): Promise<Result<Ack, StorageError>> {
    return connected(async (connection) => {
      const written = await writeSnapshot(connection, id, state, { now, pause })
      if (!written.ok) return written
      const project = known.get(id)
      if (project !== undefined) {
        const revision = Math.max(project.head.revision, state.revision)
        project.head = { ...project.head, revision, bytes: written.value.bytes }
        project.needsSnapshot = false
      }
      return saved(ok({ revision: state.revision }))
    })
  }

  async function rename(id: ProjectId, title: string): Promise<Result<Ack, StorageError>> {
    const opened = await open(id)
    if (!opened.ok) return opened
    const { document, revision, readOnly, needsSnapshot } = opened.value
    if (readOnly !== null) return fail(tooNew(opened.value))
    if (needsSnapshot) {
      const settled = await snapshot(id, { document, revision, head: revision })
      if (!settled.ok) return settled
    }
    const changes = Object.values(document.tables.model).flatMap((model) => setFields(model, { title }))
    return append(id, changes.length === 0 ? [] : [{ revision: revision + 1, changes }])
  }

  return {
    kind: 'indexeddb',
    list: () => connected(listProjects),
    create,
    open,
    append,
    snapshot,
    rename,
    duplicate: async (id, copy) => {
      const opened = await open(id)
      if (!opened.ok) return opened
      const { document, schemaVersion } = opened.value
      const version = Math.max(schemaVersion, currentVersion)
      return create({ id: copy.id, document: withTitle(document, copy.title), schemaVersion: version })
    },
    trash: (id) => connected((connection) => setTrashed(connection, id, now())),
    restore: (id) => connected((connection) => setTrashed(connection, id, null)),
    purge: (id) => {
      known.delete(id)
      return connected((connection) => purgeProject(connection, id))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
  }
}

function tooNew(opened: OpenedProject): StorageError {
  return { code: 'version', found: opened.schemaVersion, supported: currentVersion }
}

async function askToPersist(): Promise<boolean | null> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? null
}
