import { createIndexedDbComponentStore } from '../../storage/indexeddb/indexeddb-component-store.ts'
import { createMemoryComponentStore } from '../../storage/memory/memory-component-store.ts'
import { newId } from '../new-id.ts'
import { type ComponentLibrary, createComponentLibrary } from './component-library.ts'

/**
 * The components of this browser beside its projects.
 * @param isDurable false keeps them in memory, as the projects are
 */
export function openComponentLibrary(isDurable: boolean): ComponentLibrary {
  const storage = isDurable ? createIndexedDbComponentStore() : createMemoryComponentStore()
  const library = createComponentLibrary({ storage, newId: () => newId('component') })
  void library.refresh()
  return library
}
