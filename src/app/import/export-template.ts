import { ok, type Result } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import { runImport } from '../../worker/import-client.ts'
import { type FileType, fileNameOf, saveFile } from '../file-access.ts'

/** What came of saving a pack as a template. */
export interface TemplateExport {
  readonly name: string
  /** What a template has no place for, in sentences. */
  readonly notes: readonly string[]
}

/** Saves a pack as a `.tb7` where the person says. Null when they changed their mind; the error is a sentence. */
export async function saveTemplate(pack: Pack): Promise<Result<TemplateExport | null, string>> {
  const written = await runImport({ kind: 'write-template', pack })
  if (written === 'cancelled') return ok(null)
  if (!written.ok) return written
  const { reply } = written.value
  if (reply.kind !== 'written') throw new Error(`a template was written as ${reply.kind}`)
  const type: FileType = { description: t('import.tb7'), mime: 'application/xml', extensions: ['.tb7'] }
  const name = fileNameOf(`${pack.name} ${pack.version}`, pack.id, '.tb7')
  const saved = await saveFile({ name, type, bytes: reply.bytes })
  if (!saved.ok || saved.value === null) return saved.ok ? ok(null) : saved
  return ok({ name: saved.value, notes: reply.notes.map(({ text }) => text) })
}
