import type { Document } from '../../model/document.ts'
import { serializeDocument } from '../../model/serialize.ts'
import type { WriteContext } from '../format.ts'

/** The bytes of a `.glacis.json` file. The same document gives the same bytes. */
export function writeGlacis(document: Document, { savedWith }: WriteContext): Uint8Array {
  return serializeDocument(document, savedWith)
}
