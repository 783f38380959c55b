import type { Attachment } from '../../../document.ts'
import type { ObjectWriter } from './object-writer.ts'
import { shortString } from './pdf-strings.ts'

export interface WrittenAttachment {
  /** Number of the file specification's object. */
  readonly id: number
  readonly name: string
}

/** A file inside of the file, marked as what the report was made of. Source: ISO 32000-2, 7.11 and 14.13. */
export function writeAttachment(
  { name, description, text }: Attachment,
  date: string,
  writer: ObjectWriter,
): WrittenAttachment {
  const bytes = new TextEncoder().encode(text)
  const file = writer.stream(bytes, {
    Type: '/EmbeddedFile',
    Subtype: '/application#2Fjson',
    Params: `<</Size ${bytes.length}/CreationDate(${date})/ModDate(${date})>>`,
  })
  const id = writer.put(
    `<</Type/Filespec/F ${shortString(name)}/UF ${shortString(name)}/Desc ${shortString(description)}` +
      `/AFRelationship/Source/EF<</F ${file} 0 R/UF ${file} 0 R>>>>`,
  )
  return { id, name }
}
