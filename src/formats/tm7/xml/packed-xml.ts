import { deflateSync, Inflate } from 'fflate'
import { fail, ok, type Result } from '../../../base/result.ts'
import type { XmlElement } from './element.ts'
import { parseXmlFile, type XmlFile } from './parse-xml.ts'
import { writeXml, type XmlStyle } from './write-xml.ts'
import type { XmlError } from './xml-error.ts'

/**
 * A tree as records and packs keep it: XML, deflated, in base64. Equal trees in the same style give equal texts.
 * @param style of the file that it is from, to be written again so
 */
export function packXml(root: XmlElement, style?: Partial<XmlStyle>): string {
  const bytes = deflateSync(writeXml(root, style))
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += pieceLength) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)))
  }
  return btoa(parts.join(''))
}

/**
 * The tree again. The text may come from a stranger's file: what swells beyond twice the size of the largest XML
 * file that is read ends as `too-large`, what is no deflated base64 as `not-text`.
 */
export function unpackXml(packed: string): Result<XmlElement, XmlError> {
  const file = unpackXmlFile(packed)
  return file.ok ? ok(file.value.root) : file
}

/** The tree with how its file began; see `unpackXml`. */
export function unpackXmlFile(packed: string): Result<XmlFile, XmlError> {
  const limit = largestUnpacked
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    const inflated = inflate(bytes, limit)
    return inflated === null
      ? fail({ code: 'too-large', size: limit + 1, limit })
      : parseXmlFile(inflated, { bytes: limit })
  } catch {
    // Neither `atob` nor the inflater says more than that it cannot go on.
    return fail({ code: 'not-text' })
  }
}

/** Null when it would be longer than `limit`. */
function inflate(bytes: Uint8Array, limit: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    length += piece.length
    if (length <= limit) pieces.push(piece)
  })
  for (let at = 0; at < bytes.length && length <= limit; at += pieceLength) {
    stream.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length)
  }
  if (length > limit) return null
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** In bytes. A tree that was read from a file takes more as it is written, for the characters that are escaped. */
const largestUnpacked = 32 * 1024 * 1024

/** Small enough to pass as arguments of one call; deflated data of this size swells to 16 MB at most. */
const pieceLength = 16 * 1024
