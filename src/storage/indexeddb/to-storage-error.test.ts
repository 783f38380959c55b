import { expect, test } from 'vitest'
import { toStorageError } from './to-storage-error.ts'

test.each([
  [new DOMException('', 'QuotaExceededError'), { code: 'quota' }],
  // As seen in Chromium 156 on a full disk.
  [
    new DOMException(
      'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
      'UnknownError',
    ),
    { code: 'quota' },
  ],
  [new DOMException('', 'InvalidStateError'), { code: 'closed', reason: 'lost' }],
  [new DOMException('broken', 'UnknownError'), { code: 'failed', detail: 'UnknownError: broken' }],
  ['x', { code: 'failed', detail: 'unknown' }],
])('reports %o as what it is', (error, expected) => {
  expect(toStorageError(error)).toEqual(expected)
})

test('cuts a long detail', () => {
  const error = toStorageError(new Error('x'.repeat(5000)))
  expect(error.code === 'failed' && error.detail.length).toBeLessThan(140)
})
