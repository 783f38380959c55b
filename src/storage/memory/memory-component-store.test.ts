import { describeComponentStore } from '../testing/component-conformance.ts'
import { createMemoryComponentStore } from './memory-component-store.ts'

describeComponentStore('memory', () => {
  const store = createMemoryComponentStore()
  return { store, reopen: () => store }
})
