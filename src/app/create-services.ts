import { withMessages } from '../messages/load-messages.ts'
import { createIndexedDbStorage } from '../storage/indexeddb/indexeddb-storage.ts'
import { createMemoryStorage } from '../storage/memory/memory-storage.ts'
import type { ProjectStorage } from '../storage/port.ts'
import { authorOf } from './author.ts'
import type { ComponentLibrary } from './components/component-library.ts'
import { newId } from './new-id.ts'
import type { PackLibrary } from './packs/pack-library.ts'
import type { createPreferences } from './preferences.ts'
import { createProjectLibrary } from './project-library.ts'
import type { AppServices } from './services.ts'
import { describeStorageError } from './storage-problem.ts'

/** Opens this browser's storage, or memory in its place where there is none. Knowledge and editor are fetched later. */
export async function createServices(
  preferences: ReturnType<typeof createPreferences>,
): Promise<AppServices> {
  const storage = await findStorage()
  const isDurable = storage.kind === 'indexeddb'
  const library = createProjectLibrary({
    storage,
    newId: () => newId('project'),
    now: () => Date.now(),
  })
  let lastOpened: string | null = null
  let packs: PackLibrary | null = null
  const loadPacks = async (): Promise<PackLibrary> => {
    const { openPackLibrary } = await withMessages(
      ['packs', 'files'],
      () => import('./packs/open-pack-library.ts'),
    )
    packs ??= openPackLibrary(storage, isDurable)
    return packs
  }
  let components: ComponentLibrary | null = null
  const loadComponents = async (): Promise<ComponentLibrary> => {
    const { openComponentLibrary } = await withMessages(
      ['canvas'],
      () => import('./components/open-component-library.ts'),
    )
    components ??= openComponentLibrary(isDurable)
    return components
  }
  const loadOpening = () => withMessages(['files', 'packs'], () => import('./open-project.ts'))
  return {
    preferences,
    library,
    isDurable,
    loadPacks,
    loadComponents,
    prefetchOpening: async () => {
      await Promise.all([loadOpening(), loadPacks()])
    },
    get packs() {
      if (packs === null) throw new Error('the packs are read before they are loaded')
      return packs
    },
    openProject: async (project) => {
      lastOpened = project
      // Neither the editor's code nor the packs are needed to show the start screen.
      const [{ openProject }, ownPacks] = await Promise.all([loadOpening(), loadPacks()])
      return openProject({ storage, project, packs: ownPacks, author: () => authorOf(preferences) })
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
