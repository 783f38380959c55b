import { deflateSync, Inflate } from 'fflate'

/** Bytes deflated, in base64. Equal bytes give equal texts. */
export function packBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes)
  let text = ''
  for (let at = 0; at < packed.length; at += pieceLength)
    text += String.fromCharCode(...packed.subarray(at, at + pieceLength))
  return btoa(text)
}

/** The bytes again; null for what is no deflated base64 or would be longer than `limit`. */
export function unpackBytes(packed: string, limit: number): Uint8Array | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    const pieces: Uint8Array[] = []
    let length = 0
    let isWhole = false
    const stream = new Inflate((piece, isLast) => {
      length += piece.length
      isWhole ||= isLast
      if (length <= limit) pieces.push(piece)
    })
    for (let at = 0; at < bytes.length && length <= limit; at += pieceLength)
      stream.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length)
    if (length > limit || !isWhole) return null
    const whole = new Uint8Array(length)
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  } catch {
    // Neither `atob` nor the inflater says more than that it cannot go on.
    return null
  }
}

/** Small enough to pass as arguments of one call; deflated data of this size swells to 16 MB at most. */
const pieceLength = 16 * 1024
