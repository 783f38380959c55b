import type { Pack } from '../../engine/pack.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { type Document, get } from '../../model/document.ts'
import { setFields } from '../../model/make-changes.ts'
import { isTemplate } from './is-template.ts'
import type { PackLibrary } from './pack-library.ts'

/**
 * Keeps the packs that came with a model's file. Where this browser has another draft of such a pack, the
 * model is pinned to what it came with, so that it finds the same threats here as where it was made.
 * @returns the document, and in sentences what could not be kept
 */
export async function adoptPacks(
  library: PackLibrary,
  document: Document,
  packs: readonly Pack[],
): Promise<{ readonly document: Document; readonly problems: readonly string[] }> {
  const model = get(document, 'model', 'model:main')
  if (model === undefined || packs.length === 0) return { document, problems: [] }
  const problems: string[] = []
  const pins = { ...model.packPins }
  for (const pack of packs) {
    const taken = await library.take(pack)
    if (!taken.ok) {
      problems.push(taken.error)
      continue
    }
    const draft = library.store.getState().packs.find(({ id }) => id === pack.id)?.draft
    const { hash } = taken.value
    if ((pins[pack.id] === undefined || isTemplate(pack)) && draft?.hash !== hash)
      pins[pack.id] = { version: pack.version, hash }
  }
  const changes = Object.keys(pins).length === 0 ? [] : setFields(model, { packPins: pins })
  return { document: applyChanges(document, changes), problems }
}
