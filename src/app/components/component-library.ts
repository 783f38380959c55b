import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, ok, type Result } from '../../base/result.ts'
import { type Component, componentBytes, maxComponentBytes, readComponent } from '../../model/component.ts'
import type { ComponentStore, StoredComponent } from '../../storage/component-store.ts'
import { describeStorageError } from '../storage-problem.ts'
import { describeComponentProblem } from './describe-component-problem.ts'

/** A component that is kept in this browser, as lists show it. */
export type KeptComponent = StoredComponent

/** The components of this browser. Errors are sentences. */
export interface ComponentLibrary {
  readonly store: StoreApi<ComponentsState>
  /** Keeps a component under an id of its own; given one, in the place of that. */
  readonly save: (component: Component, id?: string) => Promise<Result<KeptComponent, string>>
  readonly read: (id: string) => Promise<Result<Component, string>>
  readonly rename: (id: string, words: ComponentWords) => Promise<Result<KeptComponent, string>>
  /** Gives what brings it back. */
  readonly remove: (id: string) => Promise<Result<() => Promise<void>, string>>
  /** Reads the list again: another tab may have changed it. */
  readonly refresh: () => Promise<void>
}

export interface ComponentWords {
  readonly name: string
  readonly description: string
}

export interface ComponentsState {
  /** By name. */
  readonly components: readonly KeptComponent[]
  /** False until the list was read for the first time. */
  readonly isRead: boolean
  /** Why the list could not be read, as a sentence. */
  readonly problem: string | null
}

export function createComponentLibrary({
  storage,
  newId,
}: {
  readonly storage: ComponentStore
  readonly newId: () => string
}): ComponentLibrary {
  const store = createStore<ComponentsState>(() => ({ components: [], isRead: false, problem: null }))

  async function refresh(): Promise<void> {
    const listed = await storage.list()
    store.setState(
      listed.ok
        ? { components: listed.value, isRead: true, problem: null }
        : { isRead: true, problem: describeStorageError(listed.error) },
    )
  }

  async function read(id: string): Promise<Result<Component, string>> {
    const stored = await storage.read(id)
    if (!stored.ok) return fail(describeStorageError(stored.error))
    const component = readComponent(stored.value)
    return component.ok ? component : fail(describeComponentProblem(component.error))
  }

  async function save(component: Component, id = newId()): Promise<Result<KeptComponent, string>> {
    const bytes = componentBytes(component)
    if (bytes.byteLength > maxComponentBytes) {
      return fail(describeComponentProblem({ code: 'too-large', size: bytes.byteLength }))
    }
    const { name, description } = component
    const saved = await storage.save({ id, name, description, bytes })
    if (!saved.ok) return fail(describeStorageError(saved.error))
    await refresh()
    return saved
  }

  return {
    store,
    save,
    read,
    refresh,
    rename: async (id, words) => {
      const component = await read(id)
      return component.ok ? save({ ...component.value, ...words }, id) : component
    },
    remove: async (id) => {
      const component = await read(id)
      const removed = await storage.remove(id)
      if (!removed.ok) return fail(describeStorageError(removed.error))
      await refresh()
      // A damaged one can be removed as well; there is nothing then to bring back.
      return ok(async () => {
        if (component.ok) await save(component.value, id)
      })
    },
  }
}
