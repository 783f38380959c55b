import type { Json } from '../../base/json.ts'
import { isJsonObject } from '../../base/json-equal.ts'
import { readJson } from '../../base/read-json.ts'
import type { Pack } from '../../engine/pack.ts'

/**
 * A pack from the bytes of this browser's own store, which vouches for them by their hash. A draft may be
 * full of mistakes, so it is not validated, only checked for being a pack at all; null when it is none.
 */
export function packInBytes(bytes: Uint8Array): Pack | null {
  const json = readJson(bytes, 64)
  const pack: Json | undefined = json.ok && isJsonObject(json.value) ? json.value.pack : undefined
  if (pack === undefined || !isJsonObject(pack) || typeof pack.id !== 'string') return null
  const isWhole = lists.every((name) => Array.isArray(pack[name]))
  return isWhole ? (pack as unknown as Pack) : null
}

const lists = ['extends', 'stencils', 'properties', 'mitigations', 'rules']
