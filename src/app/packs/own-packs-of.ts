import type { Pack } from '../../engine/pack.ts'
import { usablePack } from '../../engine/usable-pack.ts'
import { type Document, get } from '../../model/document.ts'
import { isTemplate } from './is-template.ts'
import type { PackLibrary } from './pack-library.ts'

/** The own packs that a model names, as far as they are here. */
export interface OwnPacks {
  /** Those that run, and that the model's file carries, by id; entries with mistakes are left out of drafts. */
  readonly packs: readonly Pack[]
  /** The same packs as they were written: other objects when anything in them changed. */
  readonly written: readonly Pack[]
}

export const noOwnPacks: OwnPacks = { packs: [], written: [] }

/**
 * Finds the own packs of a model: the pinned version where there is one, else the draft. What is not here
 * is left out, and told by whoever looks for the ids of the model among the packs.
 */
export async function ownPacksOf(library: PackLibrary, document: Document): Promise<OwnPacks> {
  const model = get(document, 'model', 'model:main')
  const own = (model?.packs ?? []).filter((id) => !library.base.some((pack) => pack.id === id))
  if (own.length === 0) return noOwnPacks
  const written: Pack[] = []
  for (const id of own.toSorted()) {
    const pin = model?.packPins?.[id]
    const loaded = pin === undefined ? await library.loadDraft(id) : await library.loadVersion(pin.hash)
    if (loaded.ok && loaded.value.id === id) written.push(loaded.value)
  }
  // Templates were made sound when they were imported, build on nothing, and are never edited.
  const packs = written.map((pack) => (isTemplate(pack) ? pack : usablePack(pack, library.base)))
  return { packs, written }
}

/** Which own packs a model uses and how, as a text that changes when that does. */
export function packChoiceOf(document: Document): string {
  const model = get(document, 'model', 'model:main')
  if (model === undefined) return ''
  const known = choices.get(model)
  if (known !== undefined) return known
  const pins = Object.entries(model.packPins ?? {}).map(([id, { hash }]) => `${id}=${hash}`)
  const choice = JSON.stringify([model.packs, pins.sort()])
  choices.set(model, choice)
  return choice
}

/** Asked for at every edit; the record changes seldom. */
const choices = new WeakMap<object, string>()
