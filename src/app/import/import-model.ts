import { fail, ok, type Result } from '../../base/result.ts'
import type {
  ImportNote as Note,
  ImportSummary as Summary,
} from '../../formats/tm7/document/import-summary.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { type Document, get } from '../../model/document.ts'
import { setFields } from '../../model/make-changes.ts'
import { type ImportOptions, runImport } from '../../worker/import-client.ts'
import type { PackBytes, ImportProgress as Progress } from '../../worker/import-protocol.ts'
import type { PackLibrary } from '../packs/pack-library.ts'

/** How far reading or writing is; see `import-protocol.ts`. */
export type ImportProgress = Progress

/** What came in with a file; see `import-summary.ts`. */
export type ImportSummary = Summary
export type ImportNote = Note

/** A model of Microsoft's tool, ready to be stored and opened. */
export interface ImportedModel {
  readonly document: Document
  readonly summary: ImportSummary
  /** What was put right, in sentences. */
  readonly repairs: readonly string[]
}

/**
 * Reads a `.tm7` off the page's thread, and keeps the pack made from its knowledge base, pinned in the model:
 * it finds the same threats tomorrow. The error is a sentence; nothing was kept then.
 */
export async function importModel(
  library: PackLibrary,
  file: File,
  options: ImportOptions,
): Promise<Result<ImportedModel, string> | 'cancelled'> {
  const importedAt = new Date().toISOString()
  const read = await runImport({ kind: 'read-model', file, importedAt }, options)
  if (read === 'cancelled' || !read.ok) return read
  const { reply, document, packs } = read.value
  if (reply.kind !== 'model-read') throw new Error(`a model was read as ${reply.kind}`)
  const pinned = await keepPacks(library, document, packs)
  if (!pinned.ok) return pinned
  return ok({ document: pinned.value, summary: reply.summary, repairs: reply.repairs })
}

/** Keeps packs of a file and pins the model to them. */
async function keepPacks(
  library: PackLibrary,
  document: Document,
  packs: readonly PackBytes[],
): Promise<Result<Document, string>> {
  const model = get(document, 'model', 'model:main')
  if (model === undefined) return ok(document)
  const packPins = { ...model.packPins }
  for (const pack of packs) {
    const kept = await library.keep(pack)
    if (!kept.ok) return fail(kept.error)
    packPins[pack.id] = { version: kept.value.version, hash: kept.value.hash }
  }
  const changes = packs.length === 0 ? [] : setFields(model, { packPins })
  return ok(applyChanges(document, changes))
}
