import type { Json } from '../../base/json.ts'
import type { Document } from '../../model/document.ts'
import { serializeDocument } from '../../model/serialize.ts'
import type { WriteContext } from '../format.ts'

/** The bytes of a `.glacis.json` file. The same document gives the same bytes. */
export function writeGlacis(document: Document, { savedWith, packs = [] }: WriteContext): Uint8Array {
  if (packs.length === 0) return serializeDocument(document, savedWith)
  const sorted = packs.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return serializeDocument(document, savedWith, { packs: sorted as unknown as Json })
}
