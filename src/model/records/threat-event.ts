import { z } from 'zod'
import { dateText, defineRecord, idOf, longText, nameText } from '../record.ts'
import { lossSchema } from './decision.ts'
import { ripParameterSchema, ripTypeSchema } from './risk-policy.ts'

/** A row of the threat-event register: risk = weight of the impact × likelihood. */
export const threatEventRecord = defineRecord({
  table: 'threatEvent',
  references: [
    { field: 'scope', to: ['element', 'flow'], many: true, onRemove: 'clear' },
    { field: 'mitigations', to: ['mitigation'], many: true, onRemove: 'clear' },
  ],
  schema: z.object({
    id: idOf('threatEvent'),
    name: nameText,
    description: longText,
    /** Where it is from, such as `TE.a` of the paper; empty for one's own. */
    source: nameText,
    /** Parameter from which impact and likelihood follow; null for none. */
    parameter: ripParameterSchema.nullable(),
    /** What it is judged on; empty means every element that the parameter applies to. */
    scope: z.array(z.union([idOf('element'), idOf('flow')])).max(10_000),
    /** In place of the worst type in scope; null takes that. */
    impact: ripTypeSchema.nullable(),
    /** 0 to 1, in place of the parameter's; null takes that. */
    likelihood: z.number().min(0).max(1).nullable(),
    /** Rules that find it, such as `health/MH-I01`. */
    rules: z.array(nameText).max(200),
    mitigations: z.array(idOf('mitigation')).max(200),
    loss: lossSchema.optional(),
    owner: nameText,
    due: dateText.nullable(),
    comment: longText,
  }),
})
