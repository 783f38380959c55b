import type { Result } from '../base/result.ts'
import type { StorageError } from './port.ts'

/**
 * Where parts of models that are used again live in this browser, beside projects. `indexeddb/` keeps them on disk,
 * `memory/` for the life of the page; both pass `testing/component-conformance.ts`.
 */
export interface ComponentStore {
  /** All components, by name; without their contents. */
  readonly list: () => Promise<Result<readonly StoredComponent[], StorageError>>
  /** Stores a component, in place of the one with its id. */
  readonly save: (component: ComponentContent) => Promise<Result<StoredComponent, StorageError>>
  /** Its bytes as they were saved; `not-found` when there are none or a piece of them is missing. */
  readonly read: (id: string) => Promise<Result<Uint8Array<ArrayBuffer>, StorageError>>
  /** Removes every row of it for good. Of an unknown component: ok. */
  readonly remove: (id: string) => Promise<Result<null, StorageError>>
  readonly close: () => void
}

export interface StoredComponent {
  readonly id: string
  readonly name: string
  readonly description: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

export interface ComponentContent {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
