import { get } from '../../model/document.ts'
import type { PackStore } from '../../storage/pack-store.ts'
import type { ProjectStorage } from '../../storage/port.ts'
import { trashDays } from '../project-library.ts'
import { packInBytes } from './own-pack-bytes.ts'

export interface PurgeOptions {
  readonly packs: PackStore
  readonly projects: Pick<ProjectStorage, 'list' | 'open'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Removes for good the packs that were deleted more than 30 days ago and that nothing names any more: no project,
 * deleted ones included, and no other pack. Where a project or a pack cannot be read, nothing is removed, as it
 * may name any. A pack that another tab brings back meanwhile stays, as the store sees that it is in use.
 * @returns the ids of those that went, sorted
 */
export async function purgePacks({ packs, projects, now }: PurgeOptions): Promise<readonly string[]> {
  const listed = await packs.list()
  if (!listed.ok) return []
  const expired = listed.value.flatMap(({ id, trashedAt }) =>
    trashedAt !== null && now() - Date.parse(trashedAt) > trashMs ? [{ id, trashedAt }] : [],
  )
  if (expired.length === 0) return []
  const named = await namedIn(packs, projects)
  if (named === null) return []
  const gone: string[] = []
  for (const { id, trashedAt } of expired) {
    if (!named.has(id) && (await packs.purge(id, trashedAt)).ok) gone.push(id)
  }
  return gone.sort()
}

const trashMs = trashDays * 24 * 60 * 60 * 1000

/** Packs that a project uses, or that another pack builds on; null when that cannot be told. */
async function namedIn(
  packs: PackStore,
  projects: PurgeOptions['projects'],
): Promise<ReadonlySet<string> | null> {
  const named = new Set<string>()
  const [listedPacks, listedProjects] = [await packs.list(), await projects.list()]
  if (!listedPacks.ok || !listedProjects.ok) return null
  for (const { id } of listedProjects.value) {
    const opened = await projects.open(id)
    if (!opened.ok || opened.value.readOnly !== null) return null
    const model = get(opened.value.document, 'model', 'model:main')
    for (const pack of [...(model?.packs ?? []), ...Object.keys(model?.packPins ?? {})]) named.add(pack)
  }
  for (const { id, draft, versions } of listedPacks.value) {
    for (const { hash } of draft === null ? versions : [draft, ...versions]) {
      const read = await packs.read(hash)
      const pack = read.ok ? packInBytes(read.value) : null
      if (pack === null) return null
      for (const base of pack.extends) if (base !== id) named.add(base)
    }
  }
  return named
}
