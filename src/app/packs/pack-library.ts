import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import { packHash, writePack } from '../../formats/pack/write.ts'
import { t } from '../../messages/messages.ts'
import type {
  PackContent,
  PackStore,
  PackStoreError,
  StoredPack as Stored,
  StoredVersion,
} from '../../storage/pack-store.ts'
import { describeStorageError } from '../storage-problem.ts'
import type { Channel } from '../tab-link.ts'
import { isTemplate } from './is-template.ts'
import { packInBytes } from './own-pack-bytes.ts'
import { packIdFrom } from './pack-ids.ts'
import { compareVersions } from './version-bump.ts'

/** A pack of one's own: its draft and its published versions. */
export type StoredPack = Stored

export interface PackLibraryState {
  readonly status: 'loading' | 'ready' | 'error'
  /** People's own packs, deleted ones included (`trashedAt`), by name. */
  readonly packs: readonly StoredPack[]
  readonly problem: string | null
}

/** The own packs of this browser; follows what other tabs do. Errors are sentences. */
export interface PackLibrary {
  readonly store: StoreApi<PackLibraryState>
  /** The packs that own ones may build on: those that are built in. */
  readonly base: readonly Vocabulary[]
  /** Resolves when the list was read once. */
  readonly ready: Promise<void>
  readonly refresh: () => Promise<void>
  /** Stores a pack of one's own under an id that is free, and gives it. */
  readonly create: (make: (id: string) => Pack, name: string) => Promise<Result<string, string>>
  /** The draft; of a pack without one, its newest version. */
  readonly loadDraft: (id: string) => Promise<Result<Pack, string>>
  readonly loadVersion: (hash: string) => Promise<Result<Pack, string>>
  readonly saveDraft: (pack: Pack) => Promise<Result<null, string>>
  /** Freezes the pack as it is under its version. */
  readonly publish: (pack: Pack) => Promise<Result<StoredVersion, string>>
  /**
   * Keeps a pack made from another tool's file, as bytes, published and without a draft: it is looked at and
   * copied, not edited. Where its version is here in other bytes (made by another version of this program),
   * that one stays and is given.
   */
  readonly keep: (content: PackContent) => Promise<Result<StoredVersion, string>>
  /** Takes in a pack of a file; see `Imported`. */
  readonly take: (pack: Pack) => Promise<Result<Imported, string>>
  readonly remove: (id: string) => Promise<Result<null, string>>
  readonly restore: (id: string) => Promise<Result<null, string>>
  readonly close: () => void
}

export interface Imported {
  readonly id: string
  readonly hash: string
  readonly version: string
  /** `new`: a pack that was not here. `version`: a version more, or one that was here already. */
  readonly as: 'new' | 'version'
  /** The draft is now the imported content; false when it holds work of one's own. */
  readonly isDraft: boolean
}

export interface PackLibraryOptions {
  readonly storage: PackStore
  readonly base: readonly Vocabulary[]
  readonly openChannel?: (name: string) => Channel
}

export function createPackLibrary({
  storage,
  base,
  openChannel = (name) => new BroadcastChannel(name),
}: PackLibraryOptions): PackLibrary {
  const store = createStore<PackLibraryState>(() => ({ status: 'loading', packs: [], problem: null }))
  const channel = openChannel('glacis:packs')
  /** Packs by the hash of their bytes: content never changes under a hash. */
  const contents = new Map<string, Pack>()

  async function refresh(): Promise<void> {
    const listed = await storage.list()
    store.setState(
      listed.ok
        ? { status: 'ready', packs: listed.value, problem: null }
        : { status: 'error', problem: describePackStoreError(listed.error) },
    )
  }

  async function done<T>(result: Result<T, PackStoreError>): Promise<Result<T, string>> {
    if (result.ok) channel.postMessage('changed')
    await refresh()
    return result.ok ? result : fail(describePackStoreError(result.error))
  }

  async function load(hash: string): Promise<Result<Pack, string>> {
    const known = contents.get(hash)
    if (known !== undefined) return ok(known)
    const read = await storage.read(hash)
    if (!read.ok) return fail(describePackStoreError(read.error))
    const pack = packInBytes(read.value)
    if (pack === null) return fail(t('packs.damaged'))
    contents.set(hash, pack)
    return ok(pack)
  }

  const packOf = (id: string) => store.getState().packs.find((pack) => pack.id === id)

  async function save(pack: Pack): Promise<Result<null, PackStoreError>> {
    const bytes = writePack(pack)
    const { id, name, version } = pack
    const saved = await storage.saveDraft({
      id,
      name,
      version,
      bytes,
      after: packOf(id)?.draft?.hash ?? null,
    })
    if (saved.ok) contents.set(saved.value.hash, pack)
    return saved.ok ? ok(null) : saved
  }

  async function publish(pack: Pack): Promise<Result<StoredVersion, PackStoreError>> {
    const { id, name, version } = pack
    const published = await storage.publish({ id, name, version, bytes: writePack(pack) })
    if (published.ok) contents.set(published.value.hash, pack)
    return published
  }

  async function keep(content: PackContent): Promise<Result<StoredVersion, PackStoreError>> {
    const known = packOf(content.id)
    const published = await storage.publish(content)
    if (known?.trashedAt != null) await storage.restore(content.id)
    if (published.ok || published.error.code !== 'version-taken') return published
    const same = known?.versions.find(({ version }) => version === content.version)
    return same === undefined ? published : ok(same)
  }

  async function take(pack: Pack): Promise<Result<Imported, PackStoreError | 'built-in'>> {
    if (base.some(({ id }) => id === pack.id)) return fail('built-in')
    const known = packOf(pack.id)
    if (isTemplate(pack) && known?.draft == null) {
      const { id, name, version } = pack
      const kept = await keep({ id, name, version, bytes: writePack(pack) })
      if (!kept.ok) return kept
      const { hash } = kept.value
      return ok({ id, hash, version, as: known === undefined ? 'new' : 'version', isDraft: false })
    }
    const hash = packHash(pack)
    // A draft that is itself a published version holds nothing that could be lost.
    const newest = known?.versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
    const hasOwnWork = known?.draft != null && known.draft.hash !== newest?.hash
    const published = await publish(pack)
    if (!published.ok) return published
    const isNewest = newest === undefined || compareVersions(pack.version, newest.version) >= 0
    const isDraft = known?.draft?.hash === hash || (!hasOwnWork && isNewest)
    if (isDraft && known?.draft?.hash !== hash) {
      const saved = await save(pack)
      if (!saved.ok) return saved
    }
    if (known?.trashedAt != null) await storage.restore(pack.id)
    const as = known === undefined ? 'new' : 'version'
    return ok({ id: pack.id, hash, version: pack.version, as, isDraft })
  }

  channel.onmessage = () => void refresh()
  const ready = refresh()

  return {
    store,
    base,
    ready,
    refresh,
    create: async (make, name) => {
      await refresh()
      const taken = new Set([...base, ...store.getState().packs].map(({ id }) => id))
      const id = packIdFrom(name, taken)
      const saved = await done(await save(make(id)))
      return saved.ok ? ok(id) : saved
    },
    loadDraft: async (id) => {
      await ready
      const known = packOf(id)
      const hash = known?.draft?.hash ?? known?.versions.at(-1)?.hash
      return hash === undefined ? fail(t('packs.notHere')) : load(hash)
    },
    loadVersion: load,
    saveDraft: async (pack) => done(await save(pack)),
    publish: async (pack) => done(await publish(pack)),
    keep: async (content) => {
      await refresh()
      return done(await keep(content))
    },
    take: async (pack) => {
      await refresh()
      const taken = await take(pack)
      if (!taken.ok && taken.error === 'built-in') return fail(t('packs.isBuiltIn', { id: pack.id }))
      return done(taken as Result<Imported, PackStoreError>)
    },
    remove: async (id) => done(await storage.trash(id)),
    restore: async (id) => done(await storage.restore(id)),
    close: () => {
      channel.onmessage = null
      channel.close()
      storage.close()
    },
  }
}

/** What went wrong with the store of packs, and what to do, as a sentence. */
export function describePackStoreError(error: PackStoreError): string {
  switch (error.code) {
    case 'changed-elsewhere':
      return t('packs.changedElsewhere')
    case 'version-taken':
      return t('packs.versionTaken', { version: error.version })
    case 'not-found':
      return t('packs.notHere')
    default:
      return describeStorageError(error)
  }
}
