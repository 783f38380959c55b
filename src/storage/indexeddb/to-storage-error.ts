import type { StorageError } from '../port.ts'

/** What the browser threw, as one of the errors of the port. */
export function toStorageError(error: unknown): StorageError {
  if (!(error instanceof Error) && !(error instanceof DOMException)) {
    return { code: 'failed', detail: 'unknown' }
  }
  const { name, message } = error
  if (name === 'QuotaExceededError' || diskFull.test(message)) return { code: 'quota' }
  // Starting a transaction on a connection that the browser has closed.
  if (name === 'InvalidStateError') return { code: 'closed', reason: 'lost' }
  return { code: 'failed', detail: `${name}: ${message.slice(0, longestDetail)}` }
}

/** Chromium reports a full disk as `UnknownError` with `FILE_ERROR_NO_SPACE` in its message. */
const diskFull = /no[ _]space|disk full/i
const longestDetail = 120
