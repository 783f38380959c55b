import { ok, type Result } from '../../base/result.ts'
import { type ImportOptions, runImport } from '../../worker/import-client.ts'
import type { Editor } from '../editor.ts'
import type { PackLibrary } from '../packs/pack-library.ts'
import type { ImportSummary } from './import-model.ts'
import { packsForFiles } from './origin-packs.ts'

/**
 * What the file told that the model was made from, read again from the file as it is kept with the model:
 * nothing of it is stored twice. The error is a sentence.
 */
export async function readImportAgain(
  library: PackLibrary,
  editor: Editor,
  options: ImportOptions = {},
): Promise<Result<ImportSummary, string> | 'cancelled'> {
  const { document } = editor.document.getState()
  const packs = await packsForFiles(library, editor)
  const read = await runImport({ kind: 'read-again', document, packs }, options)
  if (read === 'cancelled' || !read.ok) return read
  const { reply } = read.value
  if (reply.kind !== 'model-read') throw new Error(`a model was read again as ${reply.kind}`)
  return ok(reply.summary)
}
