import type { StoredPack } from '../../../app/packs/pack-library.ts'
import { compareVersions } from '../../../app/packs/version-bump.ts'
import { t } from '../../../messages/messages.ts'
import type { ModelInfo } from '../../../model/tables.ts'
import type { SelectOption } from '../../controls/NativeSelect.tsx'

type Choice = Pick<Partial<ModelInfo>, 'packs' | 'packPins'>

/** The model with a pack switched on or off. One's own is pinned to its newest version, if it has one. */
export function withPack(model: ModelInfo, id: string, isOn: boolean, stored: StoredPack | null): Choice {
  const packs = isOn ? [...model.packs, id] : model.packs.filter((other) => other !== id)
  const newest = stored === null ? undefined : newestOf(stored)
  const { [id]: _, ...rest } = model.packPins ?? {}
  const pin = isOn && newest !== undefined ? { [id]: { version: newest.version, hash: newest.hash } } : {}
  return { packs, packPins: { ...rest, ...pin } }
}

/** The model with a pack of one's own in another version; '' is the draft. */
export function withPin(model: ModelInfo, { id, versions }: StoredPack, hash: string): Choice {
  const { [id]: _, ...rest } = model.packPins ?? {}
  const chosen = versions.find((version) => version.hash === hash)
  return {
    packPins: chosen === undefined ? rest : { ...rest, [id]: { version: chosen.version, hash: chosen.hash } },
  }
}

/** The newest version, where the model is pinned to another one; null where it is not, or follows the draft. */
export function newerVersion(stored: StoredPack, pin: { readonly hash: string } | null) {
  const newest = newestOf(stored)
  return pin === null || newest === undefined || newest.hash === pin.hash ? null : newest
}

function newestOf({ versions }: StoredPack) {
  return versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
}

/** The draft and the versions, newest first; a pin that is not here stays visible. */
export function pinChoices(
  { draft, versions }: StoredPack,
  pin: { readonly version: string; readonly hash: string } | null,
): readonly SelectOption<string>[] {
  const isHere = pin === null || versions.some(({ hash }) => hash === pin.hash)
  return [
    ...(isHere ? [] : [{ value: pin.hash, label: `${pin.version} · ${t('packs.model.notHere')}` }]),
    ...(draft === null && versions.length > 0 && pin !== null
      ? []
      : [{ value: '', label: t('packs.model.draft') }]),
    ...versions
      .toSorted((a, b) => compareVersions(b.version, a.version))
      .map(({ version, hash }) => ({ value: hash, label: t('packs.model.pinned', { version }) })),
  ]
}
