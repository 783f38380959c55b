import { ok, type Result } from '../../base/result.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { type ImportOptions, runImport } from '../../worker/import-client.ts'
import type { WrittenNote as Note } from '../../worker/import-protocol.ts'
import type { Editor } from '../editor.ts'
import { type FileType, fileNameOf, saveFile } from '../file-access.ts'
import type { PackLibrary } from '../packs/pack-library.ts'
import { packsForFiles } from './origin-packs.ts'

/** What a file has no place for, or says in another way. */
export type WrittenNote = Note

/** A `.tm7`, ready to be saved. */
export interface Tm7Export {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly notes: readonly WrittenNote[]
  readonly name: string
}

/** Writes the open model as a `.tm7`, off the page's thread. The error says why it cannot be one. */
export async function buildTm7(
  library: PackLibrary,
  editor: Editor,
  options: ImportOptions,
): Promise<Result<Tm7Export, string> | 'cancelled'> {
  const { document } = editor.document.getState()
  const packs = await packsForFiles(library, editor)
  const written = await runImport({ kind: 'write-model', document, packs }, options)
  if (written === 'cancelled' || !written.ok) return written
  const { reply } = written.value
  if (reply.kind !== 'written') throw new Error(`a model was written as ${reply.kind}`)
  const title = get(document, 'model', 'model:main')?.title ?? ''
  const name = fileNameOf(title, t('app.untitled'), '.tm7')
  return ok({ bytes: reply.bytes, notes: reply.notes, name })
}

/** Saves it where the person says. The name that the file got; null when they changed their mind. */
export function saveTm7({ name, bytes }: Tm7Export): Promise<Result<string | null, string>> {
  const type: FileType = { description: t('import.tm7'), mime: 'application/xml', extensions: ['.tm7'] }
  return saveFile({ name, type, bytes })
}
