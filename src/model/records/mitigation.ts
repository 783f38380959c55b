import { z } from 'zod'
import { dateText, defineRecord, idOf, longText, nameText } from '../record.ts'
import { dreadFactorIds } from './decision.ts'
import { maturitySchema, ripParameterSchema } from './risk-policy.ts'

export const mitigationStates = ['planned', 'in-progress', 'implemented', 'verified', 'rejected'] as const
export const mitigationState = z.enum(mitigationStates)
export type MitigationState = z.infer<typeof mitigationState>

export const evidenceKinds = ['test', 'review', 'document', 'certificate', 'ticket', 'other'] as const
export const evidenceSchema = z.object({
  kind: z.enum(evidenceKinds),
  /** Where it is found: a document number, a link, a test id. */
  ref: nameText,
  result: nameText,
  date: dateText.nullable(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A measure in this model, with its own state; assignments link it to findings. */
export const mitigationRecord = defineRecord({
  table: 'mitigation',
  schema: z.object({
    id: idOf('mitigation'),
    title: nameText,
    description: longText,
    /** Entry of the mitigation library it was made from, such as `health/M01`; null when made by hand. */
    library: nameText.nullable(),
    state: mitigationState,
    owner: nameText,
    due: dateText.nullable(),
    /** In the model's currency, ≥ 0; null when not estimated. */
    cost: z.number().min(0).max(1e12).nullable(),
    evidence: z.array(evidenceSchema).max(200),
    notes: longText,
    /** How well it works now, and is meant to when it is done; absent: L3. */
    maturity: maturitySchema.optional(),
    targetMaturity: maturitySchema.optional(),
    /** Date by which a test or review showed that it works. */
    verified: dateText.nullable().optional(),
    /** In place of what its library entry says. */
    lowersDread: z.array(z.enum(dreadFactorIds)).max(5).optional(),
    ripParameters: z.array(ripParameterSchema).max(8).optional(),
  }),
})
