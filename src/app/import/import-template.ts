import { ok, type Result } from '../../base/result.ts'
import { type ImportOptions, runImport } from '../../worker/import-client.ts'
import type { TemplateSummary } from '../../worker/import-protocol.ts'
import type { PackLibrary } from '../packs/pack-library.ts'

/** A template that is in the library now. */
export interface ImportedTemplate extends TemplateSummary {
  readonly id: string
  readonly name: string
  readonly pin: { readonly version: string; readonly hash: string }
}

/** Reads a `.tb7` off the page's thread and keeps it as a pack. The error is a sentence; nothing was kept then. */
export async function importTemplate(
  library: PackLibrary,
  file: File,
  options: ImportOptions,
): Promise<Result<ImportedTemplate, string> | 'cancelled'> {
  const read = await runImport({ kind: 'read-template', file }, options)
  if (read === 'cancelled' || !read.ok) return read
  const { reply, packs } = read.value
  const [pack] = packs
  if (reply.kind !== 'template-read' || pack === undefined)
    throw new Error(`a template was read as ${reply.kind}`)
  const kept = await library.keep(pack)
  if (!kept.ok) return kept
  const { version, hash } = kept.value
  return ok({ ...reply.template, id: pack.id, name: pack.name, pin: { version, hash } })
}
