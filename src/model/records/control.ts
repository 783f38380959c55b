import { z } from 'zod'
import { defineRecord, idOf, longText, nameText } from '../record.ts'
import { controlCatalogueSchema, maturitySchema } from './risk-policy.ts'

/** What is said about one control of a catalogue. Its id is `control:` and catalogue and number, such as `control:iso2013/6.2.1`. */
export const controlRecord = defineRecord({
  table: 'control',
  schema: z.object({
    id: idOf('control'),
    catalogue: controlCatalogueSchema,
    /** As the catalogue numbers it; clauses and categories may be judged as a whole. */
    number: nameText.min(1),
    applies: z.boolean(),
    /** Why it does not apply; needed when it does not. */
    reason: longText,
    /** Own maturity in each phase; absent takes that of the phase before, or of the group above. */
    current: maturitySchema.optional(),
    target: maturitySchema.optional(),
    /** Where the information is from. */
    source: nameText,
    /** There is something left to find out. */
    doubt: z.boolean(),
    comment: longText,
  }),
})
