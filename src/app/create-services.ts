import { createIndexedDbStorage } from '../storage/indexeddb/indexeddb-storage.ts'
import { createMemoryStorage } from '../storage/memory/memory-storage.ts'
import type { ProjectStorage } from '../storage/port.ts'
import { authorOf } from './author.ts'
import { newId } from './new-id.ts'
import { openProject } from './open-project.ts'
import { createPreferences } from './preferences.ts'
import { createProjectLibrary } from './project-library.ts'
import type { AppServices } from './services.ts'

/** Opens this browser's storage, or memory in its place where there is none. */
export async function createServices(): Promise<AppServices> {
  const preferences = createPreferences()
  const storage = await findStorage()
  const library = createProjectLibrary({
    storage,
    newId: () => newId('project'),
    now: () => Date.now(),
  })
  return {
    preferences,
    library,
    isDurable: storage.kind === 'indexeddb',
    openProject: (project) => openProject({ storage, project, author: () => authorOf(preferences) }),
  }
}

async function findStorage(): Promise<ProjectStorage> {
  const durable = createIndexedDbStorage()
  const listed = await durable.list()
  if (listed.ok || listed.error.code !== 'unavailable') return durable
  durable.close()
  return createMemoryStorage()
}
