import { vocabularies } from '../../knowledge/vocabulary.ts'
import { createIndexedDbPackStore } from '../../storage/indexeddb/indexeddb-pack-store.ts'
import { createMemoryPackStore } from '../../storage/memory/memory-pack-store.ts'
import type { ProjectStorage } from '../../storage/port.ts'
import { createPackLibrary, type PackLibrary } from './pack-library.ts'
import { purgePacks } from './purge-packs.ts'

/**
 * The packs of this browser beside its projects, with those that are built in. Clears away what was deleted long ago.
 * @param isDurable false keeps packs in memory, as the projects are
 */
export function openPackLibrary(projects: ProjectStorage, isDurable: boolean): PackLibrary {
  const storage = isDurable ? createIndexedDbPackStore() : createMemoryPackStore()
  const packs = createPackLibrary({ storage, base: vocabularies })
  void packs.ready.then(async () => {
    const gone = await purgePacks({ packs: storage, projects, now: () => Date.now() })
    if (gone.length > 0) await packs.refresh()
  })
  return packs
}
