import { fail, ok } from '../../base/result.ts'
import { type ComponentRow, storedComponents } from '../component-rows.ts'
import type { ComponentStore } from '../component-store.ts'

/** Components for the life of the page: for tests, and where the browser offers no storage. */
export function createMemoryComponentStore({
  now = () => new Date().toISOString(),
}: {
  readonly now?: () => string
} = {}): ComponentStore {
  const rows = new Map<string, ComponentRow>()
  const contents = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    list: async () => ok(storedComponents([...rows.values()])),
    save: async ({ id, name, description, bytes }) => {
      const stored = { id, name, description, savedAt: now() }
      rows.set(id, { ...stored, bytes: bytes.byteLength })
      contents.set(id, bytes.slice())
      return ok(stored)
    },
    read: async (id) => {
      const bytes = contents.get(id)
      return bytes === undefined ? fail({ code: 'not-found', project: id }) : ok(bytes.slice())
    },
    remove: async (id) => {
      rows.delete(id)
      contents.delete(id)
      return ok(null)
    },
    close: () => {},
  }
}
