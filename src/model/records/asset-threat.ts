import { z } from 'zod'
import { defineRecord, idOf, longText, nameText } from '../record.ts'
import { assetDimensionSchema, fiveStepSchema } from './risk-policy.ts'

/** What may happen to an asset: how often, and how much of its value each dimension loses. */
export const assetThreatRecord = defineRecord({
  table: 'assetThreat',
  maps: ['degradation'],
  references: [{ field: 'asset', to: ['asset'], onRemove: 'cascade' }],
  schema: z.object({
    id: idOf('assetThreat'),
    asset: idOf('asset'),
    title: nameText,
    /** Findings and hand-written threats that it sums up, by id. */
    findings: z.array(nameText).max(1000),
    likelihood: fiveStepSchema,
    /** Events per year in place of the rate of its likelihood; null takes that. */
    yearlyRate: z.number().min(0).max(1e6).nullable(),
    /** Share of the value that is lost, 0 to 1, by dimension. */
    degradation: z.partialRecord(assetDimensionSchema, z.number().min(0).max(1)),
    comment: longText,
  }),
})
