import { describeStorage } from '../conformance.ts'
import { createMemoryStorage } from './memory-storage.ts'

let second = 0
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString()

describeStorage('memory', () => {
  const storage = createMemoryStorage({ now })
  return { storage, reopen: () => storage }
})
