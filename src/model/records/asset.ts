import { z } from 'zod'
import { defineRecord, idOf, longText, nameText } from '../record.ts'
import { assetDimensionSchema } from './risk-policy.ts'

export const assetKinds = [
  'information',
  'service',
  'software',
  'equipment',
  'communications',
  'media',
  'premises',
  'people',
  'other',
] as const

/** Anything that has value and is worth protecting. */
export const assetRecord = defineRecord({
  table: 'asset',
  maps: ['values', 'amounts'],
  references: [{ field: 'carriers', to: ['element', 'flow'], many: true, onRemove: 'clear' }],
  schema: z.object({
    id: idOf('asset'),
    name: nameText,
    kind: z.enum(assetKinds),
    description: longText,
    /** What its loss means, several values, such as "No availability", "Loss of information". */
    impacts: z.array(nameText).max(50),
    /** Elements and flows that carry or hold it. */
    carriers: z.array(z.union([idOf('element'), idOf('flow')])).max(10_000),
    /** Where the entry is from, such as "Table II, A1"; empty when made by hand. */
    source: nameText,
    /** Own value by dimension, 0 (negligible) to 10 (extreme); absent dimensions have none of their own. */
    values: z.partialRecord(assetDimensionSchema, z.number().min(0).max(10)).optional(),
    /** Own value by dimension as an amount in the model's currency. */
    amounts: z.partialRecord(assetDimensionSchema, z.number().min(0).max(1e12)).optional(),
    /** Who answers for it. */
    owner: nameText.optional(),
  }),
})
