import { fail, ok, type Result } from '../base/result.ts'
import type { Pack } from '../engine/pack.ts'
import { maxFileBytes, readGlacis } from '../formats/glacis/read.ts'
import { writeGlacis } from '../formats/glacis/write.ts'
import { describeFileError, describeRepair } from '../messages/describe-errors.ts'
import { t } from '../messages/messages.ts'
import { type Document, get } from '../model/document.ts'
import { type FileType, fileNameOf, modelExtension, saveFile } from './file-access.ts'
import { productName } from './product.ts'

export interface OpenedFile {
  readonly document: Document
  /** What was put right, in sentences. */
  readonly repairs: readonly string[]
  /** Version of a file that is newer than this program; such a model opens read-only. */
  readonly newerVersion: number | null
  /** Knowledge packs of somebody's own that the file carries. */
  readonly packs: readonly Pack[]
}

/** Reads a model file; the error says what is wrong and where. */
export async function readModelFile(file: File): Promise<Result<OpenedFile, string>> {
  if (file.size > maxFileBytes) {
    return fail(describeFileError({ code: 'too-large', size: file.size, limit: maxFileBytes }))
  }
  const bytes = await bytesOf(file)
  if (bytes === null) return fail(t('storage.fileUnreadable', { name: file.name }))
  const read = readGlacis(bytes)
  if (!read.ok) return fail(describeFileError(read.error))
  const { document, repairs, newerVersion, packs } = read.value
  return ok({ document, repairs: repairs.map(describeRepair), newerVersion, packs })
}

/** Saves the model, with the own packs that it uses, where the person says. The name that the file got; null when they changed their mind. */
export function saveModelFile(
  document: Document,
  packs: readonly Pack[],
): Promise<Result<string | null, string>> {
  const title = get(document, 'model', 'model:main')?.title ?? ''
  const name = fileNameOf(title, t('app.untitled'), modelExtension)
  const bytes = writeGlacis(document, { savedWith: productName, packs })
  return saveFile({ name, type: modelFileType(), bytes })
}

function modelFileType(): FileType {
  return { description: t('app.modelFile'), mime: 'application/json', extensions: [modelExtension, '.json'] }
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, or not allowed: the caller says so.
    return null
  }
}
