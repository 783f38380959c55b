import { fail, ok, type Result } from '../../../base/result.ts'
import type { XmlError } from './xml-error.ts'

/** The text of an XML file, without its byte order mark. */
export interface XmlText {
  readonly text: string
  readonly hasBom: boolean
}

/**
 * Decodes as the byte order mark says, else as the first two bytes of UTF-16 show, else as the declaration
 * says (UTF-8 without one). A declaration of UTF-16 over bytes that are none is not believed: files that
 * were made from a text in memory have it.
 */
export function decodeXml(bytes: Uint8Array): Result<XmlText, XmlError> {
  const [first, second] = bytes
  const hasBom =
    (first === 0xef && second === 0xbb && bytes[2] === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  const encoding = (hasBom ? bomEncoding : bareEncoding)(bytes)
  try {
    return ok({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), hasBom })
  } catch {
    // An encoding that nobody knows, or bytes that it does not have.
    return fail({ code: 'not-text' })
  }
}

function bomEncoding([first]: Uint8Array): string {
  if (first === 0xff) return 'utf-16le'
  return first === 0xfe ? 'utf-16be' : 'utf-8'
}

function bareEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === lessThan && second === 0) return 'utf-16le'
  if (first === 0 && second === lessThan) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return /^(utf-?16|ucs-?2)/i.test(declared) ? 'utf-8' : declared
}

const lessThan = 0x3c
