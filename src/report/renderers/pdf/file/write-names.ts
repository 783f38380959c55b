import type { ObjectWriter } from './object-writer.ts'
import { shortString } from './pdf-strings.ts'
import type { WrittenAttachment } from './write-attachment.ts'

/**
 * The catalogue of names: every anchor as a named place, so that `report.pdf#nameddest=threat/…` opens it there, and
 * the attachment. @returns the number of its object
 */
export function writeNames(
  anchors: Iterable<string>,
  destination: (anchor: string) => string | null,
  attachment: WrittenAttachment | null,
  writer: ObjectWriter,
): number {
  // Names are compared byte by byte: those of ASCII keep the order of their text.
  const names = [...anchors].filter((anchor) => /^[\x20-\x7e]+$/.test(anchor)).sort()
  const leaves: string[] = []
  for (let i = 0; i < names.length; i += 200) {
    const part = names.slice(i, i + 200)
    const pairs = part.map((name) => `${shortString(name)} ${destination(name) ?? 'null'}`)
    const limits = `${shortString(part[0] ?? '')} ${shortString(part.at(-1) ?? '')}`
    leaves.push(`${writer.put(`<</Limits[${limits}]/Names[${pairs.join('')}]>>`)} 0 R`)
  }
  const files =
    attachment === null
      ? ''
      : `/EmbeddedFiles<</Names[${shortString(attachment.name)} ${attachment.id} 0 R]>>`
  const places = leaves.length === 0 ? '' : `/Dests<</Kids[${leaves.join(' ')}]>>`
  return writer.put(`<<${places}${files}>>`)
}
