import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../app/editor.ts'
import { takeArrival } from '../../app/import/arrivals.ts'
import type { ImportSummary } from '../../app/import/import-model.ts'
import { readImportAgain } from '../../app/import/read-again.ts'
import type { PackLibrary } from '../../app/packs/pack-library.ts'

/** What came in with the file that the model was made from: never saved, as it follows from the file. */
export interface ImportSummaryState {
  readonly isOpen: boolean
  /** Null until it was read. */
  readonly summary: ImportSummary | null
  /** Why it could not be read again, as a sentence. */
  readonly problem: string | null
}

const stores = new WeakMap<Editor, StoreApi<ImportSummaryState>>()

/** The summary of an editor's model; open from the start where the model came in just now. */
export function importSummaryOf(editor: Editor): StoreApi<ImportSummaryState> {
  const known = stores.get(editor)
  if (known !== undefined) return known
  const summary = takeArrival(editor.project)
  const store = createStore<ImportSummaryState>(() => ({ isOpen: summary !== null, summary, problem: null }))
  stores.set(editor, store)
  return store
}

/** Opens the summary, and reads the file again where that was not done yet. */
export async function openImportSummary(library: PackLibrary, editor: Editor): Promise<void> {
  const store = importSummaryOf(editor)
  store.setState({ isOpen: true, problem: null })
  if (store.getState().summary !== null) return
  const read = await readImportAgain(library, editor)
  if (read === 'cancelled') return
  store.setState(read.ok ? { summary: read.value } : { problem: read.error })
}
