import { afterEach, describe, expect, test } from 'vitest'
import type { Result } from '../../base/result.ts'
import type { PackStore, PackStoreError } from '../pack-store.ts'

/** A store under test, and a second one on the same data, as another tab would have. */
export interface PackStoreUnderTest {
  readonly store: PackStore
  readonly reopen: () => PackStore
}

function granted<T>(result: Result<T, PackStoreError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const codeOf = (result: Result<unknown, PackStoreError>) => (result.ok ? 'ok' : result.error.code)
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const ward = { id: 'ward', name: 'Ward', version: '0.1.0' }

/** What every store of packs promises. */
export function describePackStore(name: string, make: () => PackStoreUnderTest): void {
  describe(`${name} pack store`, () => {
    let opened: PackStore[] = []
    const start = () => {
      const made = make()
      opened.push(made.store)
      return made
    }
    afterEach(() => {
      for (const store of opened) store.close()
      opened = []
    })

    test('gives a draft back as it was saved, also to another tab', async () => {
      const { store, reopen } = start()
      const bytes = bytesOf('ä'.repeat(60_000))
      const draft = granted(await store.saveDraft({ ...ward, bytes, after: null }))
      const other = reopen()
      opened.push(other)
      expect(granted(await other.list())).toEqual([
        { id: 'ward', name: 'Ward', draft, versions: [], trashedAt: null },
      ])
      expect(granted(await other.read(draft.hash))).toEqual(bytes)
    })

    test('keeps the bytes of the newest draft only', async () => {
      const { store } = start()
      const first = granted(await store.saveDraft({ ...ward, bytes: bytesOf('1'), after: null }))
      const second = granted(await store.saveDraft({ ...ward, bytes: bytesOf('2'), after: first.hash }))
      expect(codeOf(await store.read(first.hash))).toBe('not-found')
      expect(granted(await store.read(second.hash))).toEqual(bytesOf('2'))
      const same = granted(await store.saveDraft({ ...ward, bytes: bytesOf('2'), after: second.hash }))
      expect(granted(await store.read(same.hash))).toEqual(bytesOf('2'))
    })

    test('refuses a draft that does not follow the stored one', async () => {
      const { store } = start()
      const first = granted(await store.saveDraft({ ...ward, bytes: bytesOf('1'), after: null }))
      expect(codeOf(await store.saveDraft({ ...ward, bytes: bytesOf('2'), after: null }))).toBe(
        'changed-elsewhere',
      )
      expect(codeOf(await store.saveDraft({ ...ward, id: 'gone', bytes: bytesOf('2'), after: 'x' }))).toBe(
        'changed-elsewhere',
      )
      expect(granted(await store.list()).map(({ draft }) => draft?.hash)).toEqual([first.hash])
    })

    test('never changes a published version', async () => {
      const { store } = start()
      const draft = granted(await store.saveDraft({ ...ward, bytes: bytesOf('1'), after: null }))
      const published = granted(await store.publish({ ...ward, bytes: bytesOf('1') }))
      expect(published.hash).toBe(draft.hash)
      granted(await store.saveDraft({ ...ward, bytes: bytesOf('2'), after: draft.hash }))
      expect(granted(await store.read(published.hash))).toEqual(bytesOf('1'))
      expect(await store.publish({ ...ward, bytes: bytesOf('2') })).toEqual({
        ok: false,
        error: { code: 'version-taken', version: '0.1.0' },
      })
      expect(granted(await store.publish({ ...ward, bytes: bytesOf('1') }))).toEqual(published)
      granted(await store.publish({ ...ward, version: '0.2.0', bytes: bytesOf('3') }))
      const [listed] = granted(await store.list())
      expect(listed?.versions.map(({ version }) => version)).toEqual(['0.1.0', '0.2.0'])
    })

    test('keeps a version that came without a draft, and takes a draft for it later', async () => {
      const { store } = start()
      const version = granted(await store.publish({ ...ward, bytes: bytesOf('1') }))
      expect(granted(await store.list())).toEqual([
        { id: 'ward', name: 'Ward', draft: null, versions: [version], trashedAt: null },
      ])
      granted(await store.saveDraft({ ...ward, bytes: bytesOf('2'), after: null }))
      expect(granted(await store.list())).toHaveLength(1)
    })

    test('deletes so that it can be brought back, until it is purged', async () => {
      const { store } = start()
      const draft = granted(await store.saveDraft({ ...ward, bytes: bytesOf('1'), after: null }))
      const version = granted(await store.publish({ ...ward, bytes: bytesOf('0') }))
      granted(await store.trash('ward'))
      expect(granted(await store.list())[0]?.trashedAt).not.toBeNull()
      expect(granted(await store.read(draft.hash))).toEqual(bytesOf('1'))
      granted(await store.restore('ward'))
      expect(granted(await store.list())[0]).toMatchObject({ trashedAt: null, draft, versions: [version] })
      granted(await store.trash('ward'))
      const [{ trashedAt } = { trashedAt: null }] = granted(await store.list())
      granted(await store.purge('ward', trashedAt ?? ''))
      expect(granted(await store.list())).toEqual([])
      expect(codeOf(await store.read(draft.hash))).toBe('not-found')
      expect(codeOf(await store.read(version.hash))).toBe('not-found')
      expect(codeOf(await store.trash('ward'))).toBe('not-found')
      expect(codeOf(await store.purge('ward', '2026-01-01T00:00:00Z'))).toBe('ok')
    })

    test('does not purge what is in use, or was deleted at another time than is said', async () => {
      const { store } = start()
      const draft = granted(await store.saveDraft({ ...ward, bytes: bytesOf('1'), after: null }))
      expect(codeOf(await store.purge('ward', '2026-01-01T00:00:00Z'))).toBe('changed-elsewhere')
      granted(await store.trash('ward'))
      expect(codeOf(await store.purge('ward', '2026-01-01T00:00:00Z'))).toBe('changed-elsewhere')
      const [{ trashedAt } = { trashedAt: null }] = granted(await store.list())
      granted(await store.restore('ward'))
      expect(codeOf(await store.purge('ward', trashedAt ?? ''))).toBe('changed-elsewhere')
      expect(granted(await store.read(draft.hash))).toEqual(bytesOf('1'))
    })

    test('lists by name', async () => {
      const { store } = start()
      for (const [id, title] of [
        ['b', 'Zoo'],
        ['c', 'Alarm'],
      ] as const) {
        granted(await store.saveDraft({ id, name: title, version: '0.1.0', bytes: bytesOf(id), after: null }))
      }
      expect(granted(await store.list()).map(({ name: listed }) => listed)).toEqual(['Alarm', 'Zoo'])
    })
  })
}
