import type { Result } from '../base/result.ts'
import type { StorageError } from './port.ts'

/**
 * Where people's own knowledge packs live in this browser, beside projects. Bytes are stored once under
 * the SHA-256 of their content. A pack has one draft, which is saved while it is edited, and any number of
 * published versions, which never change. `indexeddb/` keeps them on disk, `memory/` for the life of the
 * page; both pass `testing/pack-conformance.ts`.
 */
export interface PackStore {
  /** All packs, trashed ones included, by name. */
  readonly list: () => Promise<Result<readonly StoredPack[], PackStoreError>>
  /**
   * Stores the draft of a pack, and the pack itself when it is new. `changed-elsewhere` when the stored
   * draft is not the one with the hash `after` (null: no pack with this id may exist).
   */
  readonly saveDraft: (
    draft: PackContent & { readonly after: string | null },
  ) => Promise<Result<StoredDraft, PackStoreError>>
  /**
   * Keeps this content as a version for good; publishing the same content twice is the same version.
   * `version-taken` when the pack has another content under this version. The pack need not have a draft:
   * a model brings the versions that it uses.
   */
  readonly publish: (content: PackContent) => Promise<Result<StoredVersion, PackStoreError>>
  /** The bytes with this hash, checked against it; `not-found` when there are none or they are damaged. */
  readonly read: (hash: string) => Promise<Result<Uint8Array, PackStoreError>>
  /** Marks as deleted; models that use it still find it until `purge`. */
  readonly trash: (id: string) => Promise<Result<null, PackStoreError>>
  readonly restore: (id: string) => Promise<Result<null, PackStoreError>>
  /**
   * Removes the draft, all versions and their bytes for good, of a pack that was deleted at that time.
   * `changed-elsewhere` when it is in use again, or was deleted anew. Of an unknown pack: ok.
   */
  readonly purge: (id: string, trashedAt: string) => Promise<Result<null, PackStoreError>>
  readonly close: () => void
}

export interface PackContent {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface StoredPack {
  readonly id: string
  readonly name: string
  /** Null for a pack of which only published versions came here, with a model. */
  readonly draft: StoredDraft | null
  /** First published first. */
  readonly versions: readonly StoredVersion[]
  /** When it was deleted; null for packs in use. */
  readonly trashedAt: string | null
}

export interface StoredDraft {
  readonly version: string
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly editedAt: string
}

export interface StoredVersion {
  readonly version: string
  readonly hash: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
}

export type PackStoreError =
  | StorageError
  /** Another tab has saved the draft in the meantime, or deleted the pack for good. */
  | { readonly code: 'changed-elsewhere' }
  | { readonly code: 'version-taken'; readonly version: string }
