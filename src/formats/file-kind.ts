import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import type { FileKind } from './format.ts'

/** What bytes that are not JSON seem to be, from their first few; null when they may be JSON. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const known = signatures.find(({ at, starts }) => starts.every((byte, i) => bytes[at + i] === byte))
  if (known !== undefined) return known.kind
  const head = bytes.subarray(0, 4096)
  const first = head.find((byte) => !skipped.includes(byte))
  if (first === openBrace || first === openBracket) return null
  const text = new TextDecoder().decode(head)
  if (first === lessThan) return xmlKind(text)
  // Control characters that no text has, or no valid UTF-8.
  return head.some((byte) => byte < 9) || text.slice(0, -1).includes('\ufffd') ? 'binary' : 'text'
}

/** What JSON that is not ours seems to be. */
export function kindOfJson(value: Json): FileKind {
  if (!isJsonObject(value)) return 'other-json'
  if (isJsonObject(value.summary) && isJsonObject(value.detail)) return 'threat-dragon'
  if ('otmVersion' in value) return 'open-threat-model'
  if ('threagile_version' in value) return 'threagile'
  return 'other-json'
}

function xmlKind(text: string): FileKind {
  if (text.includes('<svg')) return 'picture'
  return text.includes('<ThreatModel') ? 'tm7' : 'xml'
}

const openBrace = 0x7b
const openBracket = 0x5b
const lessThan = 0x3c
/** Space, tab, line breaks, and the byte order mark. */
const skipped: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]

const signatures: readonly {
  readonly at: number
  readonly starts: readonly number[]
  readonly kind: FileKind
}[] = [
  { at: 0, starts: [0x89, 0x50, 0x4e, 0x47], kind: 'picture' },
  { at: 0, starts: [0xff, 0xd8, 0xff], kind: 'picture' },
  { at: 0, starts: [0x47, 0x49, 0x46, 0x38], kind: 'picture' },
  { at: 0, starts: [0x42, 0x4d], kind: 'picture' },
  { at: 8, starts: [0x57, 0x45, 0x42, 0x50], kind: 'picture' },
  { at: 0, starts: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { at: 0, starts: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
]
