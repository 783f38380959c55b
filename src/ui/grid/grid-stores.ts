import type { Editor } from '../../app/editor.ts'
import { createGridStore, type GridStore } from './grid-store.ts'
import type { GridView } from './grid-view.ts'

const stores = new WeakMap<Editor, Map<string, GridStore>>()

/** The one store of a table of an editor, made on first use; it survives closing the panel. */
export function gridStoreOf(editor: Editor, id: string, view: Partial<GridView> = {}): GridStore {
  let known = stores.get(editor)
  if (known === undefined) {
    known = new Map()
    stores.set(editor, known)
  }
  let store = known.get(id)
  if (store === undefined) {
    store = createGridStore(view)
    known.set(id, store)
  }
  return store
}
