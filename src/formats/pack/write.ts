import { canonicalJson } from '../../base/canonical-json.ts'
import type { Json } from '../../base/json.ts'
import { sha256Hex } from '../../base/sha256.ts'
import type { Pack } from '../../engine/pack.ts'

export const packFileVersion = 1

/** The bytes of a `.glacis-pack.json` file. The same pack gives the same bytes. */
export function writePack(pack: Pack): Uint8Array<ArrayBuffer> {
  const file = { format: 'glacis-pack', version: packFileVersion, pack: pack as unknown as Json }
  return new Uint8Array(new TextEncoder().encode(canonicalJson(file)))
}

/** SHA-256 of a pack's file as 64 hex digits: packs of equal content have equal hashes. */
export function packHash(pack: Pack): string {
  return sha256Hex(writePack(pack))
}
