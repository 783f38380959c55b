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

/** In the order in which they are shown and typed. */
export const dreadFactorIds = [
  'damage',
  'reproducibility',
  'exploitability',
  'affectedUsers',
  'discoverability',
] as const
export type DreadFactorId = (typeof dreadFactorIds)[number]

/** 1 (low) to 3 (high); null is "not rated", never a default. */
export const dreadFactor = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable()

/** The five factors at once, each 1 to 3 or not rated. */
export const dreadFactorsSchema = z.object({
  damage: dreadFactor,
  reproducibility: dreadFactor,
  exploitability: dreadFactor,
  affectedUsers: dreadFactor,
  discoverability: dreadFactor,
})

export const safetySeverities = ['S1', 'S2', 'S3', 'S4', 'S5'] as const
export const safetySeverity = z.enum(safetySeverities)
export type SafetySeverity = z.infer<typeof safetySeverity>

/** What a person says about harm to patients, in place of what the rule proposes. */
export const safetySchema = z.object({
  /** S1 negligible to S5 catastrophic; null says that it harms nobody. */
  severity: safetySeverity.nullable(),
  /** How somebody comes to harm. */
  harm: longText,
  /** Id of a scenario of the risk policy, such as `cardiac`; empty for none. */
  scenario: nameText,
})

/**
 * What an event costs and how often it happens: lowest, likeliest and highest value each, low ≤ likely ≤ high.
 * `single` in the model's currency per event, `yearly` in events per year.
 */
const threePoints = (max: number) =>
  z
    .object({
      low: z.number().min(0).max(max),
      likely: z.number().min(0).max(max),
      high: z.number().min(0).max(max),
    })
    .refine(({ low, likely, high }) => low <= likely && likely <= high)
export const lossSchema = z.object({ single: threePoints(1e12), yearly: threePoints(1e6) })
export type Loss = z.infer<typeof lossSchema>

/** A fact that a finding stood on when a person decided. */
export const factSchema = z.object({
  /** Subject id and property, such as `flow:a1.encrypted`, or a subject id with `crosses`. */
  ref: nameText,
  value: propertyValue,
})
export type Fact = z.infer<typeof factSchema>

/** A decision or rating as it stood until `at`, when it was replaced. */
export const pastDecisionSchema = z.object({
  at: instantText,
  by: nameText,
  status: statusSchema,
  reason: longText,
  /** DREAD digits in the order of the factors, such as `32213`, a dot for what was not rated. */
  dread: z.string().length(5),
  /** Set by hand; null where the factors alone gave it. */
  level: dreadLevel.nullable(),
})
export type PastDecision = z.infer<typeof pastDecisionSchema>

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
    /** Words of one's own in place of the rule's; what is absent stays the rule's. */
    wording: z.object({ title: nameText.optional(), description: longText.optional() }).optional(),
    /** In the words of the pack, such as `High`; for threats of imported templates. */
    priority: nameText.optional(),
    /** DREAD as it is expected with the assigned mitigations; absent while only proposed. */
    residual: dreadFactorsSchema.optional(),
    safety: safetySchema.optional(),
    /** CVSS 3.1 or 4.0 vector of a weakness that was found. */
    cvss: nameText.optional(),
    /** Ratings of the other schemes, by factor; the model says which scheme is used. */
    dread10: z.record(z.string().max(40), z.number().min(0).max(10)).optional(),
    owasp: z.record(z.string().max(40), z.number().min(0).max(9)).optional(),
    loss: lossSchema.optional(),
    /** Earlier states, oldest first: what was decided or rated before, by whom and when. */
    history: z.array(pastDecisionSchema).max(200).optional(),
  }),
})
