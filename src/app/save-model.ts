import type { Result } from '../base/result.ts'
import type { Editor } from './editor.ts'
import { packsForFiles } from './import/origin-packs.ts'
import { saveModelFile } from './model-files.ts'
import type { PackLibrary } from './packs/pack-library.ts'

/** Saves the open model as a file; see `saveModelFile`. */
export async function saveModel(editor: Editor, packs: PackLibrary): Promise<Result<string | null, string>> {
  return saveModelFile(editor.document.getState().document, await packsForFiles(packs, editor))
}
