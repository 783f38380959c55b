import { z } from 'zod'
import { dateText, defineRecord, idOf, instantText, longText, nameText, propertyValue } from '../record.ts'

export const statuses = [
  'open',
  'needs-investigation',
  'mitigated',
  'accepted',
  'transferred',
  'not-applicable',
  'out-of-scope',
] as const
export const statusSchema = z.enum(statuses)
export type Status = z.infer<typeof statusSchema>

export const dreadLevels = ['Low', 'Medium', 'High'] as const
export const dreadLevel = z.enum(dreadLevels)
export type DreadLevel = z.infer<typeof dreadLevel>

/** 1 (low) to 3 (high); null is "not rated", never a default. */
export const dreadFactor = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable()

/** A fact that a finding stood on when a person decided. */
export const factSchema = z.object({
  /** Subject id and property, such as `flow:a1.encrypted`, or a subject id with `crosses`. */
  ref: nameText,
  value: propertyValue,
})
export type Fact = z.infer<typeof factSchema>

/**
 * What people decided about one finding. Its id is `decision:` and the finding id. It stores the title,
 * names and facts it stood on, so that it can still be read when the finding is gone.
 */
export const decisionRecord = defineRecord({
  table: 'decision',
  references: [{ field: 'finding', to: ['threat'], orForeign: true, onRemove: 'cascade' }],
  schema: z.object({
    id: idOf('decision'),
    finding: nameText,
    status: statusSchema,
    /** Why the status was chosen; every status but the first two needs a reason or a mitigation. */
    reason: longText,
    damage: dreadFactor,
    reproducibility: dreadFactor,
    exploitability: dreadFactor,
    affectedUsers: dreadFactor,
    discoverability: dreadFactor,
    levelOverride: dreadLevel.nullable(),
    overrideReason: longText,
    owner: nameText,
    due: dateText.nullable(),
    notes: longText,
    title: nameText,
    subjectNames: z.array(nameText).max(1000),
    facts: z.array(factSchema).max(1000),
    decidedBy: nameText,
    decidedAt: instantText.nullable(),
    ratedBy: nameText,
    ratedAt: instantText.nullable(),
  }),
})
