/**
 * CRC-32 (IEEE 802.3, as in gzip) of bytes, continued from `previous`; an unsigned 32-bit integer. Guards
 * log rows against damage, not against forgery: a hash that needs no waiting, so that a row can still be
 * written while the page is being closed.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous
  for (let index = 0; index < bytes.length; index++) {
    crc = (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  }
  return ~crc >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})
