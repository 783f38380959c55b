import { fail, type Result } from '../../base/result.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import { packFile } from '../../formats/pack/index.ts'
import { maxPackBytes, readPack } from '../../formats/pack/read.ts'
import { writePack } from '../../formats/pack/write.ts'
import { describePackFileError } from '../../messages/describe-pack-file-error.ts'
import { t } from '../../messages/messages.ts'
import { type FileType, fileNameOf, saveFile } from '../file-access.ts'

/** Reads a pack's file; the error says what is wrong and where. */
export async function readPackFile(file: File, base: readonly Vocabulary[]): Promise<Result<Pack, string>> {
  if (file.size > maxPackBytes) {
    return fail(describePackFileError({ code: 'too-large', size: file.size, limit: maxPackBytes }))
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail(t('storage.fileUnreadable', { name: file.name }))
  }
  const read = readPack(bytes, base)
  return read.ok ? read : fail(describePackFileError(read.error))
}

/** Whether a dropped or chosen file is a pack by its name. */
export function isPackFile({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().endsWith(packFile.extensions[0])
}

/** Saves the pack where the person says. The name that the file got; null when they changed their mind. */
export function savePackFile(pack: Pack): Promise<Result<string | null, string>> {
  const name = fileNameOf(`${pack.name} ${pack.version}`, pack.id, packFile.extensions[0])
  return saveFile({ name, type: packFileType(), bytes: writePack(pack) })
}

function packFileType(): FileType {
  return { description: t('packs.file'), mime: packFile.mime, extensions: [...packFile.extensions] }
}
