import { z } from 'zod'
import { defineRecord, idOf, longText, nameText, propertiesSchema, strideLetter } from '../record.ts'
import { ripLevelSchema, ripTypesSchema } from './risk-policy.ts'

/** A process, external entity or data store: meaning only, where it is drawn is its placement. */
export const elementRecord = defineRecord({
  table: 'element',
  maps: ['properties', 'rip', 'notApplicable'],
  schema: z.object({
    id: idOf('element'),
    name: nameText,
    /** Stencil id, such as `mobile.app`; decides shape, properties and inheritance. */
    stencil: nameText,
    /** Answers given for this element; what is absent falls back to the stencil's default, then unknown. */
    properties: propertiesSchema,
    notes: longText,
    outOfScope: z.boolean(),
    outOfScopeReason: longText,
    /** How many of it there are, as a UML-like text: empty for one, "1..n" for several. */
    multiplicity: z.string().max(20),
    /** STRIDE categories that cannot apply to it, each with the reason of the person who said so. */
    notApplicable: z.partialRecord(strideLetter, longText).optional(),
    /** Types of Risk Impact Parameters that were set by hand, in place of those that follow from the answers. */
    rip: ripTypesSchema.optional(),
    /** Level that it counts for; absent follows from its stencil. */
    ripLevel: ripLevelSchema.optional(),
  }),
})
