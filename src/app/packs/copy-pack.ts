import type { Json } from '../../base/json.ts'
import type { Result } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import type { PackLibrary } from './pack-library.ts'

/** Makes a pack of one's own with everything that another one has. Gives its id; the error is a sentence. */
export function copyPack(library: PackLibrary, pack: Pack, name: string): Promise<Result<string, string>> {
  return library.create((id) => copyOf(pack, id, name), name)
}

/**
 * A pack under another id. What it calls after itself (`<pack>.<type>`) is called after the copy, so that both
 * can be used in one model. Where the copied one is from stays with it: a copy is written back like it.
 */
export function copyOf(pack: Pack, id: string, name: string): Pack {
  const { origin, ...content } = pack
  const renamed = rename(content as unknown as Json, `${pack.id}.`, `${id}.`) as unknown as Pack
  return { ...renamed, id, name, version: '0.1.0', ...(origin === undefined ? {} : { origin }) }
}

/** With every text that begins with `from` beginning with `to`; keys as well. */
function rename(value: Json, from: string, to: string): Json {
  const renamed = (text: string) => (text.startsWith(from) ? to + text.slice(from.length) : text)
  if (typeof value === 'string') return renamed(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry: Json) => rename(entry, from, to))
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json }).map(([key, entry]) => [
      renamed(key),
      rename(entry, from, to),
    ]),
  )
}
