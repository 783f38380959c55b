import type { Pack } from '../../engine/pack.ts'
import { get } from '../../model/document.ts'
import type { Editor } from '../editor.ts'
import type { PackLibrary } from '../packs/pack-library.ts'

/**
 * The own packs of the open model, and the template of the file that it was made from where the model has been
 * moved to another one since: writing that file again starts from it.
 */
export async function packsForFiles(library: PackLibrary, editor: Editor): Promise<readonly Pack[]> {
  const { packs } = editor.packs.getState().own
  const { document } = editor.document.getState()
  const wanted = get(document, 'origin', 'origin:main')?.pack ?? null
  if (wanted === null || packs.some(({ id }) => id === wanted)) return packs
  const loaded = await library.loadDraft(wanted)
  return loaded.ok ? [...packs, loaded.value] : packs
}
