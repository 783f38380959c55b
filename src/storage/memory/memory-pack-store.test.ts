import { describePackStore } from '../testing/pack-conformance.ts'
import { createMemoryPackStore } from './memory-pack-store.ts'

let second = 0
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString()

describePackStore('memory', () => {
  const store = createMemoryPackStore({ now })
  return { store, reopen: () => store }
})
