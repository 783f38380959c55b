import { fail, ok, type Result } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import { isTemplate } from './is-template.ts'
import { createPackEditor, type PackEditor } from './pack-editor.ts'
import type { PackLibrary } from './pack-library.ts'

export interface PackOnScreen {
  readonly editor: PackEditor
  /** Built-in packs and imported templates are looked at, not changed. */
  readonly isReadOnly: boolean
}

/** Opens a pack by its id, with its rules; the error is a sentence. */
export async function openPack(library: PackLibrary, id: string): Promise<Result<PackOnScreen, string>> {
  const builtIn = (await builtInPacks()).find((pack) => pack.id === id)
  const loaded = builtIn === undefined ? await library.loadDraft(id) : ok(builtIn)
  if (!loaded.ok) return fail(loaded.error)
  await library.ready
  const stored = library.store.getState().packs.find((pack) => pack.id === id)
  const isReadOnly = builtIn !== undefined || (isTemplate(loaded.value) && stored?.draft == null)
  const editor = createPackEditor({
    pack: loaded.value,
    base: library.base.filter((pack) => pack.id !== id),
    save: isReadOnly ? async () => ok(null) : library.saveDraft,
    now: () => Date.now(),
  })
  return ok({ editor, isReadOnly })
}

/** The packs that are built in, with their rules: loaded only where rules are read. */
export async function builtInPacks(): Promise<readonly Pack[]> {
  return (await import('../../knowledge/catalog.ts')).packs
}
