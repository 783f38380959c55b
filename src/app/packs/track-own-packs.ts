import { sameList } from '../../base/same-list.ts'
import type { EditorCore } from '../create-editor.ts'
import { ownPacksOf, packChoiceOf } from './own-packs-of.ts'
import type { PackLibrary } from './pack-library.ts'

/**
 * Keeps the own packs of an open model as the model names them and as they are: also while a draft is
 * edited in another tab. Returns what stops it.
 */
export function trackOwnPacks(core: EditorCore, library: PackLibrary): () => void {
  const { editor } = core
  let choice = packChoiceOf(editor.document.getState().document)
  let asked = 0

  async function find(): Promise<void> {
    const nth = ++asked
    const { document } = editor.document.getState()
    const own = await ownPacksOf(library, document)
    const before = editor.packs.getState().own
    if (nth === asked && !sameList(own.written, before.written)) core.setOwnPacks(own)
  }

  const stopTransactions = core.onTransaction(({ document }) => {
    const next = packChoiceOf(document)
    if (next === choice) return
    choice = next
    void find()
  })
  const stopLibrary = library.store.subscribe((state, before) => {
    if (state.packs !== before.packs) void find()
  })
  return () => {
    asked++
    stopTransactions()
    stopLibrary()
  }
}
