import { deflateSync, Inflate } from 'fflate'
import { fail, ok, type Result } from './result.ts'

/** `empty`: there is nothing at all. `not-packed`: it is no deflated base64, or not all of it. */
export type UnpackError = 'empty' | 'not-packed' | 'too-large'

/** Bytes deflated, in base64. Equal bytes give equal texts. */
export function packBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes)
  const parts: string[] = []
  for (let at = 0; at < packed.length; at += pieceLength) {
    parts.push(String.fromCharCode(...packed.subarray(at, at + pieceLength)))
  }
  return btoa(parts.join(''))
}

/**
 * The bytes again. The text may come from a stranger's file: what would swell beyond `limit` bytes is given up
 * as soon as it does.
 */
export function unpackBytes(text: string, limit: number): Result<Uint8Array, UnpackError> {
  try {
    const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return packed.length === 0 ? fail('empty') : inflate(packed, limit)
  } catch {
    // Neither `atob` nor the inflater says more than that it cannot go on.
    return fail('not-packed')
  }
}

function inflate(packed: Uint8Array, limit: number): Result<Uint8Array, 'too-large'> {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    length += piece.length
    if (length <= limit) pieces.push(piece)
  })
  for (let at = 0; at < packed.length && length <= limit; at += pieceLength) {
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
  }
  if (length > limit) return fail('too-large')
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return ok(whole)
}

/** Small enough to pass as arguments of one call; deflated data of this size swells to 16 MB at most. */
const pieceLength = 16 * 1024
