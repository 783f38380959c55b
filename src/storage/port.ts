import type { Result } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { Repair } from '../model/repair.ts'

/**
 * Where projects live in this browser: an append-only log of changes per project, with snapshots so that
 * opening is quick. `indexeddb/` keeps them on disk, `memory/` for the life of the page; both pass
 * `conformance.ts`.
 */
export interface ProjectStorage {
  readonly kind: 'indexeddb' | 'memory'
  /** All projects, trashed ones included, last edited first. */
  readonly list: () => Promise<Result<readonly ProjectSummary[], StorageError>>
  /** Stores a new project at revision 0. Its id must be unused. */
  readonly create: (project: NewProject) => Promise<Result<ProjectSummary, StorageError>>
  /** Reads a project; changes nothing, so that a second tab may call it while another writes. */
  readonly open: (id: ProjectId) => Promise<Result<OpenedProject, StorageError>>
  /**
   * Appends transactions whose revisions follow one another and the stored head. Resolves with `ok` only
   * when they are on disk. All or nothing. The write is handed to the browser before this returns, so
   * that it survives the end of the page. `needs-snapshot` when the project was repaired on opening.
   */
  readonly append: (id: ProjectId, transactions: readonly Transaction[]) => Promise<Result<Ack, StorageError>>
  /**
   * Stores the whole document as a new generation, verifies it by reading it back, and only then removes
   * the oldest ones and the part of the log that no generation needs. Yields to the page in between.
   */
  readonly snapshot: (id: ProjectId, state: SnapshotInput) => Promise<Result<Ack, StorageError>>
  /** Sets the title of the model, as a transaction of its own. */
  readonly rename: (id: ProjectId, title: string) => Promise<Result<Ack, StorageError>>
  /** Copies the current state of a project under a new id and title, at revision 0. */
  readonly duplicate: (
    id: ProjectId,
    copy: { readonly id: ProjectId; readonly title: string },
  ) => Promise<Result<ProjectSummary, StorageError>>
  /** Marks as deleted; nothing is lost until `purge`. */
  readonly trash: (id: ProjectId) => Promise<Result<null, StorageError>>
  readonly restore: (id: ProjectId) => Promise<Result<null, StorageError>>
  /** Removes every row of the project for good. Of an unknown project: ok. */
  readonly purge: (id: ProjectId) => Promise<Result<null, StorageError>>
  /** What happens to the connection without having been asked for, and what was saved. Returns what stops it. */
  readonly subscribe: (listener: (event: StorageEvent) => void) => () => void
  readonly close: () => void
}

export type ProjectId = string

export interface ProjectSummary {
  readonly id: ProjectId
  /** The model's own title, as of the last saved change; may be empty. */
  readonly title: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly editedAt: string
  /** What the project takes in storage: all generations and the log, without the database's overhead. */
  readonly bytes: number
  /** Version of the document's format; above the current one the project opens read-only. */
  readonly schemaVersion: number
  /** When it was deleted; null for projects in use. */
  readonly trashedAt: string | null
}

export interface NewProject {
  readonly id: ProjectId
  readonly document: Document
  /** Of a document from a newer version's file: it is kept as it is, and opens read-only. */
  readonly schemaVersion?: number
}

/** One applied edit: the revision that it leads to, and what it changed. */
export interface Transaction {
  /** ≥ 1 */
  readonly revision: number
  readonly changes: readonly Change[]
}

export interface SnapshotInput {
  readonly document: Document
  /** Revision of `document`, ≥ `head`; the log goes on at the next one. */
  readonly revision: number
  /** The revision that the caller last saw acknowledged (or read): anything else stored is a conflict. */
  readonly head: number
}

/** The revision that is now on disk. */
export interface Ack {
  readonly revision: number
}

export interface OpenedProject {
  readonly document: Document
  /** The stored head: the next transaction has the revision after this one. */
  readonly revision: number
  readonly recovery: RecoveryReport
  /** Version of the document's format that was found. */
  readonly schemaVersion: number
  readonly readOnly: 'newer-version' | null
  /**
   * The document differs from what is stored (repaired, migrated, or recovered around damage): a snapshot
   * must come before the next transaction, and `append` insists on it.
   */
  readonly needsSnapshot: boolean
}

/** What recovery had to do. All lists are empty for a healthy project. */
export interface RecoveryReport {
  /** Generation that was used, and its revision. */
  readonly generation: number
  readonly base: number
  /** Transactions replayed from the log on top of it. */
  readonly replayed: number
  readonly damage: readonly Damage[]
  /** What the model had to put right in the document that was stored. */
  readonly repairs: readonly Repair[]
}

/** Something stored could not be used. Nothing is skipped without an entry here. */
export type Damage =
  /** A snapshot did not verify; an older one was used. No edits are lost if the log is whole. */
  | { readonly code: 'generation'; readonly generation: number; readonly detail: string }
  /** Transactions from `from` to `to`, inclusive, could not be read or applied; the state is that before. */
  | { readonly code: 'log'; readonly from: number; readonly to: number; readonly detail: string }
  /** A row of the log at or below the snapshot it should follow, not part of any history. */
  | { readonly code: 'stray'; readonly revision: number }

export type StorageError =
  /** The browser has no more room for this site. */
  | { readonly code: 'quota' }
  /** The connection is gone: `upgrade` by a newer version in another tab, `lost` by the browser or user. */
  | { readonly code: 'closed'; readonly reason: 'upgrade' | 'lost' }
  /** The database was written by a newer version; it can be read at best. */
  | { readonly code: 'version'; readonly found: number; readonly supported: number }
  /** An older version in another tab keeps the database from being upgraded. */
  | { readonly code: 'blocked' }
  /** Nothing of the project can be read. */
  | { readonly code: 'corrupt'; readonly project: ProjectId; readonly damage: readonly Damage[] }
  /** Another writer was here: `found` is the stored revision, null when the project is gone. */
  | { readonly code: 'conflict'; readonly expected: number; readonly found: number | null }
  | { readonly code: 'needs-snapshot' }
  /** No storage at all: private mode, blocked by settings, or an old browser. */
  | { readonly code: 'unavailable'; readonly detail: string }
  | { readonly code: 'not-found'; readonly project: ProjectId }
  | { readonly code: 'exists'; readonly project: ProjectId }
  /** Anything else the browser reported, such as a disk error. */
  | { readonly code: 'failed'; readonly detail: string }

export type StorageEvent =
  | { readonly type: 'closed'; readonly reason: 'upgrade' | 'lost' }
  /** Waiting for a tab with an older version to close. */
  | { readonly type: 'blocked' }
  /** Edits of a project are on disk. */
  | { readonly type: 'saved'; readonly project: ProjectId }
  /** The browser's answer when asked to keep the data; false means that it may evict it. */
  | { readonly type: 'persistence'; readonly granted: boolean }
