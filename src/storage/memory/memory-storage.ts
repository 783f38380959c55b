import { fail, ok, type Result } from '../../base/result.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import type { Document } from '../../model/document.ts'
import { setFields } from '../../model/make-changes.ts'
import { bytesOfRows, encodeTransaction } from '../log-rows.ts'
import type {
  NewProject,
  OpenedProject,
  ProjectId,
  ProjectStorage,
  ProjectSummary,
  StorageError,
  StorageEvent,
} from '../port.ts'
import { schemaVersion as currentVersion } from '../revive-document.ts'
import { byLastEdit, titleOf, withTitle } from '../summaries.ts'

interface Entry {
  readonly summary: ProjectSummary
  readonly document: Document
  readonly revision: number
  readonly base: number
}

/** Projects for the life of the page: for tests, and where the browser offers no storage. */
export function createMemoryStorage({
  now = () => new Date().toISOString(),
}: {
  readonly now?: () => string
} = {}): ProjectStorage {
  const listeners = new Set<(event: StorageEvent) => void>()
  const entries = new Map<ProjectId, Entry>()

  async function create({
    id,
    document,
    schemaVersion = currentVersion,
  }: NewProject): Promise<Result<ProjectSummary, StorageError>> {
    if (entries.has(id)) return fail({ code: 'exists', project: id })
    const createdAt = now()
    const summary: ProjectSummary = {
      id,
      title: titleOf(document),
      createdAt,
      editedAt: createdAt,
      bytes: sizeOf(document),
      schemaVersion,
      trashedAt: null,
    }
    entries.set(id, { summary, document, revision: 0, base: 0 })
    return ok(summary)
  }

  async function update<T>(
    id: ProjectId,
    change: (entry: Entry) => Result<{ readonly entry: Entry; readonly value: T }, StorageError>,
  ): Promise<Result<T, StorageError>> {
    const entry = entries.get(id)
    if (entry === undefined) return fail({ code: 'not-found', project: id })
    const result = change(entry)
    if (!result.ok) return result
    entries.set(id, result.value.entry)
    return ok(result.value.value)
  }

  const setTrashed = (id: ProjectId, trashedAt: string | null) =>
    update(id, (entry) => ok({ entry: { ...entry, summary: { ...entry.summary, trashedAt } }, value: null }))

  const append: ProjectStorage['append'] = async (id, transactions) => {
    const result = await appendNow(id, transactions)
    if (result.ok) for (const listener of listeners) listener({ type: 'saved', project: id })
    return result
  }

  const appendNow: ProjectStorage['append'] = (id, transactions) =>
    update(id, (entry) => {
      if (entry.summary.schemaVersion > currentVersion) {
        return fail({ code: 'version', found: entry.summary.schemaVersion, supported: currentVersion })
      }
      let { document, revision, summary } = entry
      for (const transaction of transactions) {
        if (transaction.revision !== revision + 1) {
          return fail({ code: 'conflict', expected: transaction.revision - 1, found: revision })
        }
        document = applyChanges(document, transaction.changes)
        revision = transaction.revision
        const bytes = summary.bytes + bytesOfRows(encodeTransaction(id, currentVersion, transaction))
        summary = { ...summary, title: titleOf(document), editedAt: now(), bytes }
      }
      return ok({ entry: { ...entry, document, revision, summary }, value: { revision } })
    })

  return {
    kind: 'memory',
    list: async () => ok([...entries.values()].map(({ summary }) => summary).sort(byLastEdit)),
    create,
    open: async (id) => {
      const entry = entries.get(id)
      return entry === undefined ? fail({ code: 'not-found', project: id }) : ok(opened(entry))
    },
    append,
    snapshot: (id, { document, revision, head }) =>
      update(id, (entry) => {
        if (head !== entry.revision) return fail({ code: 'conflict', expected: head, found: entry.revision })
        const summary = { ...entry.summary, title: titleOf(document), bytes: sizeOf(document) }
        return ok({ entry: { summary, document, revision, base: revision }, value: { revision } })
      }),
    rename: async (id, title) => {
      const entry = entries.get(id)
      if (entry === undefined) return fail({ code: 'not-found', project: id })
      const changes = Object.values(entry.document.tables.model).flatMap((model) =>
        setFields(model, { title }),
      )
      return append(id, changes.length === 0 ? [] : [{ revision: entry.revision + 1, changes }])
    },
    duplicate: async (id, copy) => {
      const entry = entries.get(id)
      if (entry === undefined) return fail({ code: 'not-found', project: id })
      const { schemaVersion } = entry.summary
      return create({ id: copy.id, document: withTitle(entry.document, copy.title), schemaVersion })
    },
    trash: (id) => setTrashed(id, now()),
    restore: (id) => setTrashed(id, null),
    purge: async (id) => {
      entries.delete(id)
      return ok(null)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => undefined,
  }
}

function opened({ document, revision, base, summary: { schemaVersion } }: Entry): OpenedProject {
  return {
    document,
    revision,
    recovery: { generation: 1, base, replayed: revision - base, damage: [], repairs: [] },
    schemaVersion,
    readOnly: schemaVersion > currentVersion ? 'newer-version' : null,
    needsSnapshot: false,
  }
}

function sizeOf(document: Document): number {
  return JSON.stringify(document.tables).length
}
