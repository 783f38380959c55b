import { fail, ok, type Result } from '../../base/result.ts'
import { type PackRow, type PackVersionRow, storedPacks } from '../pack-rows.ts'
import type { PackStore, PackStoreError } from '../pack-store.ts'
import { sha256 } from '../sha256.ts'

/** Packs for the life of the page: for tests, and where the browser offers no storage. */
export function createMemoryPackStore({
  now = () => new Date().toISOString(),
}: {
  readonly now?: () => string
} = {}): PackStore {
  const packs = new Map<string, PackRow>()
  const versions = new Map<string, PackVersionRow>()
  const contents = new Map<string, Uint8Array<ArrayBuffer>>()

  function forget(hash: string): void {
    if (!versions.has(hash)) contents.delete(hash)
  }

  function mark(id: string, trashedAt: string | null): Result<null, PackStoreError> {
    const known = storedPacks([...packs.values()], [...versions.values()]).find((pack) => pack.id === id)
    if (known === undefined) return fail({ code: 'not-found', project: id })
    packs.set(id, { id, name: known.name, draft: known.draft, trashedAt })
    return ok(null)
  }

  return {
    list: async () => ok(storedPacks([...packs.values()], [...versions.values()])),
    saveDraft: async ({ id, name, version, bytes, after }) => {
      const hash = await sha256(bytes)
      const known = packs.get(id)
      if ((known?.draft?.hash ?? null) !== after) return fail({ code: 'changed-elsewhere' })
      const draft = { version, hash, editedAt: now() }
      packs.set(id, { id, name, draft, trashedAt: known?.trashedAt ?? null })
      contents.set(hash, bytes.slice())
      if (known?.draft != null && known.draft.hash !== hash) forget(known.draft.hash)
      return ok(draft)
    },
    publish: async ({ id, name, version, bytes }) => {
      const hash = await sha256(bytes)
      const known = versions.get(hash)
      if (known !== undefined) return ok({ version, hash, publishedAt: known.publishedAt })
      const taken = [...versions.values()].some((row) => row.pack === id && row.version === version)
      if (taken) return fail({ code: 'version-taken', version })
      const publishedAt = now()
      versions.set(hash, { hash, pack: id, name, version, publishedAt })
      contents.set(hash, bytes.slice())
      return ok({ version, hash, publishedAt })
    },
    read: async (hash) => {
      const bytes = contents.get(hash)
      return bytes === undefined ? fail({ code: 'not-found', project: hash }) : ok(bytes.slice())
    },
    trash: async (id) => mark(id, now()),
    restore: async (id) => mark(id, null),
    purge: async (id, trashedAt) => {
      const known = storedPacks([...packs.values()], [...versions.values()]).find((pack) => pack.id === id)
      if (known === undefined) return ok(null)
      if (known.trashedAt !== trashedAt) return fail({ code: 'changed-elsewhere' })
      const { draft } = known
      packs.delete(id)
      for (const [hash, row] of versions) {
        if (row.pack !== id) continue
        versions.delete(hash)
        contents.delete(hash)
      }
      if (draft !== null) contents.delete(draft.hash)
      return ok(null)
    },
    close: () => {},
  }
}
