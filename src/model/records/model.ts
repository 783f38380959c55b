import { z } from 'zod'
import { defineRecord, instantText, longText, nameText } from '../record.ts'

/** A published version of a pack: its number for people, its SHA-256 for machines. */
export const packPin = z.object({ version: nameText, hash: z.string().length(64) })
export type PackPin = Readonly<z.infer<typeof packPin>>

/** The one record about the model as a whole; its id is always `model:main`. */
export const modelRecord = defineRecord({
  table: 'model',
  schema: z.object({
    id: z.literal('model:main'),
    title: nameText,
    /** The user's own version of the model, free text such as "1.2 draft". */
    version: nameText,
    owner: nameText,
    contributors: z.array(nameText).max(200),
    reviewers: z.array(nameText).max(200),
    description: longText,
    intendedUse: longText,
    scope: longText,
    assumptions: z.array(longText).max(500),
    externalDependencies: z.array(longText).max(500),
    /** Mark printed on each page of the report, such as "Confidential"; empty for none. */
    classification: nameText,
    /** Knowledge packs whose rules are run, by id. */
    packs: z.array(nameText).max(50),
    /**
     * Which version of a pack of one's own is used, by pack id: frozen, and found by its content. A pack
     * without an entry is used as it is in this browser now. Absent where there is none.
     */
    packPins: z.record(nameText.min(1), packPin).optional(),
    /** ISO 4217 code in which mitigation costs are given. */
    currency: z.string().length(3),
    /** Remarks about the model as a whole, oldest first. */
    remarks: z
      .array(z.object({ text: longText, by: nameText, at: nameText }))
      .max(500)
      .optional(),
    createdAt: instantText,
  }),
})
