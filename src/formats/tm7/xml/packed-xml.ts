import { packBytes, unpackBytes } from '../../../base/packed-bytes.ts'
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
  return packBytes(writeXml(root, style))
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
  const bytes = unpackBytes(packed, limit)
  if (bytes.ok) return parseXmlFile(bytes.value, { bytes: limit })
  switch (bytes.error) {
    case 'empty':
      return fail({ code: 'empty' })
    case 'too-large':
      return fail({ code: 'too-large', size: limit + 1, limit })
    case 'not-packed':
      return fail({ code: 'not-text' })
  }
}

/** In bytes. A tree that was read from a file takes more as it is written, for the characters that are escaped. */
const largestUnpacked = 32 * 1024 * 1024
