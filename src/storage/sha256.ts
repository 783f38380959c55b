import { sha256Hex } from '../base/sha256.ts'

/**
 * SHA-256 in hexadecimal, computed off the main thread where the browser offers that (secure origins),
 * else in place.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return sha256Hex(bytes)
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
