import { expect, test } from 'vitest'
import type { RecoveryReport, StorageError } from '../storage/port.ts'
import { describeRecovery, describeStorageError } from './storage-problem.ts'

const healthy: RecoveryReport = { generation: 3, base: 20, replayed: 4, damage: [], repairs: [] }

test('says nothing about a healthy project', () => {
  expect(describeRecovery(healthy)).toEqual([])
})

test('says what was damaged and how many edits are lost', () => {
  const sentences = describeRecovery({
    ...healthy,
    damage: [
      { code: 'generation', generation: 4, detail: 'hash differs' },
      { code: 'log', from: 13, to: 15, detail: 'missing' },
      { code: 'stray', revision: 2 },
    ],
  })
  expect(sentences).toHaveLength(3)
  expect(sentences[0]).toContain('older one')
  expect(sentences[1]).toContain('last 3 stored edits')
  expect(sentences[2]).toContain('One stored edit')
})

test.each<[StorageError, RegExp]>([
  [{ code: 'quota' }, /no room left.*safe in this window.*Download a copy/],
  [{ code: 'closed', reason: 'upgrade' }, /newer version.*Download a copy, then reload/],
  [{ code: 'closed', reason: 'lost' }, /tried again/],
  [{ code: 'conflict', expected: 3, found: 5 }, /changed in another tab/],
  [{ code: 'conflict', expected: 3, found: null }, /deleted in another tab/],
  [{ code: 'failed', detail: 'UnknownError: disk' }, /UnknownError: disk/],
])('says what happened, what is safe and what to do after %o', (error, sentence) => {
  expect(describeStorageError(error)).toMatch(sentence)
})
