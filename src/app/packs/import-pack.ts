import type { Result } from '../../base/result.ts'
import { fail, ok } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import { isTemplate } from './is-template.ts'
import type { PackLibrary } from './pack-library.ts'

/** Takes a pack of a file into the library; both what came of it and the error are sentences. */
export async function importPack(
  library: PackLibrary,
  read: Result<Pack, string>,
): Promise<Result<string, string>> {
  if (!read.ok) return read
  const { name } = read.value
  const taken = await library.take(read.value)
  if (!taken.ok) return fail(taken.error)
  const { version, isDraft } = taken.value
  return ok(
    isDraft || isTemplate(read.value)
      ? t('packs.imported', { name, version })
      : t('packs.importedBeside', { name, version }),
  )
}
