import { Deflate, deflateSync, zlibSync } from 'fflate'

/**
 * Packed bytes, the same in the browser and in Node. The level is the one from which on files hardly become smaller
 * while the time doubles.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level })
}

const level = 2

/** What is packed of a stream that goes on. */
export interface PackedStart {
  readonly bytes: Uint8Array
  /** Adler-32 of what was packed. */
  readonly check: number
}

/**
 * The first part of a stream, ending at a whole byte, so that it takes little room until the rest is known.
 * Its table is that of a page: fflate's own choice for such parts would be one of two megabytes.
 */
export function deflateStart(bytes: Uint8Array): PackedStart {
  const parts: Uint8Array[] = [zlibHeader]
  const packer = new Deflate({ level, mem: 2 }, (part) => parts.push(part))
  packer.push(bytes)
  packer.flush()
  parts.push(emptyBlock(packer))
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return { bytes: all, check: adler32(1, bytes) }
}

/** The whole stream. Source: RFC 1950, 2.2. */
export function deflateRest({ bytes: start, check }: PackedStart, rest: Uint8Array): Uint8Array {
  const end = deflateSync(rest, { level })
  const all = new Uint8Array(start.length + end.length + 4)
  all.set(start)
  all.set(end, start.length)
  new DataView(all.buffer).setUint32(all.length - 4, adler32(check, rest))
  return all
}

/**
 * A block without bytes, which ends at a whole byte. That of fflate 0.8.3 is damaged unless the bits that are left of
 * its last byte happen to be zero, so they are taken from its state; the exact version is pinned for this.
 * Source: RFC 1951, 3.2.4.
 */
function emptyBlock(packer: Deflate): Uint8Array {
  const { r: left } = (packer as unknown as { readonly s: { readonly r: number } }).s
  const bits = left >> 3
  return new Uint8Array([bits, ...((left & 7) > 5 ? [0] : []), 0, 0, 0xff, 0xff])
}

const zlibHeader = new Uint8Array([0x78, 0x01])

/** Source: RFC 1950, 8.2. Sums stay below 2^32 for this many bytes. */
function adler32(start: number, bytes: Uint8Array): number {
  let [a, b] = [start & 0xffff, start >>> 16]
  for (let from = 0; from < bytes.length; from += 2_654) {
    const to = Math.min(from + 2_654, bytes.length)
    for (let i = from; i < to; i++) {
      a += bytes[i] ?? 0
      b += a
    }
    a %= 65_521
    b %= 65_521
  }
  return ((b << 16) | a) >>> 0
}
