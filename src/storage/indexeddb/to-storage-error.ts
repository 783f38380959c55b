import type { StorageError } from '../port.ts'

/** What the browser threw, as one of the errors of the port. */
export function toStorageError(error: unknown): StorageError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'unknown'
  switch (name) {
    case 'QuotaExceededError':
      return { code: 'quota' }
    // Starting a transaction on a connection that the browser has closed.
    case 'InvalidStateError':
      return { code: 'closed', reason: 'lost' }
    default:
      return { code: 'failed', detail: error instanceof Error ? `${name}: ${error.message}` : name }
  }
}
