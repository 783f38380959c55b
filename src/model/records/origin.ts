import { z } from 'zod'
import { defineRecord, instantText, nameText } from '../record.ts'

/**
 * The file of another tool that the model was made from, without its knowledge base (which is kept with the
 * pack made from it). Writing such a file again starts from this, so that nothing is lost and only what was
 * edited differs. There is at most one.
 */
export const originRecord = defineRecord({
  table: 'origin',
  schema: z.object({
    id: z.literal('origin:main'),
    format: z.enum(['tm7']),
    fileName: nameText,
    /** SHA-256 of the whole file as it was read. */
    sha256: z.string().length(64),
    /** Id of the pack that was made from the file's knowledge base; null where it has none. */
    pack: nameText.nullable(),
    importedAt: instantText,
    /** The file's XML without its knowledge base, deflated, in base64. */
    content: z.string().max(32 * 1024 * 1024),
  }),
})
