import { zlibSync } from 'fflate'

/**
 * Packed bytes, the same in the browser and in Node. The level is the one from which on files hardly become smaller
 * while the time doubles.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 2 })
}
