import { afterEach, describe, expect, test } from 'vitest'
import type { Result } from '../../base/result.ts'
import type { ComponentStore } from '../component-store.ts'
import type { StorageError } from '../port.ts'

/** A store under test, and a second one on the same data, as another tab would have. */
export interface ComponentStoreUnderTest {
  readonly store: ComponentStore
  readonly reopen: () => ComponentStore
}

function granted<T>(result: Result<T, StorageError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const codeOf = (result: Result<unknown, StorageError>) => (result.ok ? 'ok' : result.error.code)
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const login = { id: 'component:a', name: 'Login', description: 'With a second factor' }

/** What every store of components promises. */
export function describeComponentStore(name: string, make: () => ComponentStoreUnderTest): void {
  describe(`${name} component store`, () => {
    let opened: ComponentStore[] = []
    const start = () => {
      const made = make()
      opened.push(made.store)
      return made
    }
    afterEach(() => {
      for (const store of opened) store.close()
      opened = []
    })

    test('gives a component back as it was saved, also to another tab and over many rows', async () => {
      const { store, reopen } = start()
      const bytes = bytesOf('ä'.repeat(120_000))
      const stored = granted(await store.save({ ...login, bytes }))
      expect(stored).toMatchObject(login)
      const other = reopen()
      opened.push(other)
      expect(granted(await other.list())).toEqual([stored])
      expect(Buffer.from(granted(await other.read(login.id))).equals(bytes)).toBe(true)
    })

    test('a component saved again takes the place of the one before, however long that was', async () => {
      const { store } = start()
      await store.save({ ...login, bytes: bytesOf('x'.repeat(100_000)) })
      await store.save({ ...login, name: 'Sign in', bytes: bytesOf('short') })
      expect(granted(await store.list()).map((each) => each.name)).toEqual(['Sign in'])
      expect(granted(await store.read(login.id))).toEqual(bytesOf('short'))
    })

    test('lists by name', async () => {
      const { store } = start()
      await store.save({ ...login, id: 'component:z', name: 'Zone', bytes: bytesOf('z') })
      await store.save({ ...login, id: 'component:b', name: 'Broker', bytes: bytesOf('b') })
      expect(granted(await store.list()).map((each) => each.name)).toEqual(['Broker', 'Zone'])
    })

    test('what was removed is gone, and nothing else', async () => {
      const { store } = start()
      await store.save({ ...login, bytes: bytesOf('a') })
      await store.save({ ...login, id: 'component:ab', bytes: bytesOf('ab') })
      expect(codeOf(await store.remove(login.id))).toBe('ok')
      expect(codeOf(await store.read(login.id))).toBe('not-found')
      expect(granted(await store.list()).map(({ id }) => id)).toEqual(['component:ab'])
      expect(granted(await store.read('component:ab'))).toEqual(bytesOf('ab'))
      expect(codeOf(await store.remove('component:unknown'))).toBe('ok')
    })

    test('bytes that were handed in or out can be changed without harm', async () => {
      const { store } = start()
      const bytes = bytesOf('whole')
      await store.save({ ...login, bytes })
      bytes[0] = 0
      granted(await store.read(login.id))[1] = 0
      expect(granted(await store.read(login.id))).toEqual(bytesOf('whole'))
    })
  })
}
