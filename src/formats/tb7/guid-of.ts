import { sha256Hex } from '../../base/sha256.ts'

/** A GUID that is always the same for the same text. */
export function guidOf(text: string): string {
  const hex = sha256Hex(text)
  // Version 8 ("custom") and variant, as RFC 9562 asks.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}
