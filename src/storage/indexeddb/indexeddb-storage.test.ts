import 'fake-indexeddb/auto'
import { describeStorage } from '../conformance.ts'
import { createIndexedDbStorage } from './indexeddb-storage.ts'

let made = 0
let second = 0
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString()

describeStorage('IndexedDB', () => {
  const databaseName = `conformance-${made++}`
  const open = () =>
    createIndexedDbStorage({ databaseName, now, pause: () => Promise.resolve(), persist: async () => null })
  return { storage: open(), reopen: open }
})
