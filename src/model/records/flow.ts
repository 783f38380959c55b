import { z } from 'zod'
import { defineRecord, idOf, longText, nameText, propertiesSchema, strideLetter } from '../record.ts'
import { ripTypesSchema } from './risk-policy.ts'

/** A directed data flow between two elements (or from one to itself). */
export const flowRecord = defineRecord({
  table: 'flow',
  maps: ['properties', 'rip', 'notApplicable'],
  references: [
    { field: 'source', to: ['element'], onRemove: 'cascade' },
    { field: 'target', to: ['element'], onRemove: 'cascade' },
  ],
  schema: z.object({
    id: idOf('flow'),
    name: nameText,
    stencil: nameText,
    source: idOf('element'),
    target: idOf('element'),
    properties: propertiesSchema,
    notes: longText,
    outOfScope: z.boolean(),
    outOfScopeReason: longText,
    /** STRIDE categories that cannot apply to it, each with the reason of the person who said so. */
    notApplicable: z.partialRecord(strideLetter, longText).optional(),
    /** Types of Risk Impact Parameters that were set by hand, in place of those that follow from the answers. */
    rip: ripTypesSchema.optional(),
  }),
})
