import { vocabularies } from '../knowledge/vocabulary.ts'
import { withMessages } from '../messages/load-messages.ts'
import { createIndexedDbPackStore } from '../storage/indexeddb/indexeddb-pack-store.ts'
import { createIndexedDbStorage } from '../storage/indexeddb/indexeddb-storage.ts'
import { createMemoryPackStore } from '../storage/memory/memory-pack-store.ts'
import { createMemoryStorage } from '../storage/memory/memory-storage.ts'
import type { ProjectStorage } from '../storage/port.ts'
import { authorOf } from './author.ts'
import { newId } from './new-id.ts'
import { createPackLibrary } from './packs/pack-library.ts'
import { purgePacks } from './packs/purge-packs.ts'
import { createPreferences } from './preferences.ts'
import { createProjectLibrary } from './project-library.ts'
import type { AppServices } from './services.ts'
import { describeStorageError } from './storage-problem.ts'

/** Opens this browser's storage, or memory in its place where there is none. */
export async function createServices(): Promise<AppServices> {
  const preferences = createPreferences()
  const storage = await findStorage()
  const library = createProjectLibrary({
    storage,
    newId: () => newId('project'),
    now: () => Date.now(),
  })
  const isDurable = storage.kind === 'indexeddb'
  const packStore = isDurable ? createIndexedDbPackStore() : createMemoryPackStore()
  const packs = createPackLibrary({ storage: packStore, base: vocabularies })
  void packs.ready.then(async () => {
    const gone = await purgePacks({ packs: packStore, projects: storage, now: () => Date.now() })
    if (gone.length > 0) await packs.refresh()
  })
  let lastOpened: string | null = null
  return {
    preferences,
    library,
    packs,
    isDurable,
    openProject: async (project) => {
      lastOpened = project
      // The editor's code is not needed to show the start screen.
      const { openProject } = await withMessages(['files'], () => import('./open-project.ts'))
      return openProject({ storage, project, packs, author: () => authorOf(preferences) })
    },
    readProject: async (project) => {
      const opened = await storage.open(project)
      return opened.ok ? opened.value.document : describeStorageError(opened.error)
    },
    lastOpened: () => lastOpened,
  }
}

async function findStorage(): Promise<ProjectStorage> {
  const durable = createIndexedDbStorage()
  const listed = await durable.list()
  if (listed.ok || listed.error.code !== 'unavailable') return durable
  durable.close()
  return createMemoryStorage()
}
