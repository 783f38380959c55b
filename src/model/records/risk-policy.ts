import { z } from 'zod'
import { dateText, defineRecord, idOf, longText, nameText } from '../record.ts'

/** How a parameter stands, from worst to best. */
export const ripTypes = ['insecure', 'partial', 'secure'] as const
export const ripTypeSchema = z.enum(ripTypes)
export type RipType = z.infer<typeof ripTypeSchema>

/** The seven Risk Impact Parameters, and `DSP`, an extension that is off unless chosen. */
export const ripParameters = ['NW', 'PRT', 'TPM_SE', 'AS', 'REA', 'CS', 'DiDA', 'DSP'] as const
export const ripParameterSchema = z.enum(ripParameters)
export type RipParameter = z.infer<typeof ripParameterSchema>

export const ripLevels = ['device', 'network', 'storage'] as const
export const ripLevelSchema = z.enum(ripLevels)
export type RipLevel = z.infer<typeof ripLevelSchema>

/** By parameter; what is absent follows from the answers. */
export const ripTypesSchema = z.partialRecord(ripParameterSchema, ripTypeSchema)

export const maturities = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'] as const
export const maturitySchema = z.enum(maturities)
export type Maturity = z.infer<typeof maturitySchema>

export const assetDimensions = [
  'availability',
  'integrity',
  'confidentiality',
  'authenticity',
  'traceability',
] as const
export const assetDimensionSchema = z.enum(assetDimensions)
export type AssetDimension = z.infer<typeof assetDimensionSchema>

/** Very low to very high: MB, B, M, A, MA in the books. */
export const fiveSteps = ['very-low', 'low', 'medium', 'high', 'very-high'] as const
export const fiveStepSchema = z.enum(fiveSteps)
export type FiveStep = z.infer<typeof fiveStepSchema>

export const ratingSchemes = ['dread3', 'dread10', 'owasp'] as const
export const controlCatalogues = ['iso2013', 'iso2022', 'hipaa'] as const
export const controlCatalogueSchema = z.enum(controlCatalogues)
export type ControlCatalogue = z.infer<typeof controlCatalogueSchema>

const ordinal = z.number().gt(0).max(1000)
const share = z.number().min(0).max(1)

/**
 * How risk is judged in this model. There is at most one, with id `riskPolicy:main`; every field may be absent,
 * and the methods' published defaults hold for what is. What differs from them is shown in the report.
 */
export const riskPolicyRecord = defineRecord({
  table: 'riskPolicy',
  references: [
    { field: 'entryPoints', to: ['element', 'flow'], many: true, onRemove: 'clear' },
    { field: 'attackedAssets', to: ['asset'], many: true, onRemove: 'clear' },
  ],
  schema: z.object({
    id: z.literal('riskPolicy:main'),
    /** The scheme that threats are rated by: one for the whole model. Absent: `dread3`. */
    scheme: z.enum(ratingSchemes).optional(),
    /** Discoverability: rated, taken as 3 always, or left out with rescaled bands. Absent: rated. */
    discoverability: z.enum(['rated', 'fixed', 'left-out']).optional(),
    /** What an interruption may last before somebody is harmed. */
    scenarios: z
      .array(
        z.object({
          id: nameText.min(1),
          name: nameText.min(1),
          /** In seconds. */
          tolerance: z.number().min(0).max(1e9),
          severity: z.enum(['S1', 'S2', 'S3', 'S4', 'S5']),
        }),
      )
      .max(100)
      .optional(),
    /** Which severity is acceptable at which exploitability. */
    acceptability: z
      .record(
        z.enum(['low', 'medium', 'high']),
        z.record(z.enum(['S1', 'S2', 'S3', 'S4', 'S5']), z.enum(['acceptable', 'review', 'unacceptable'])),
      )
      .optional(),
    /** Weight of each type: positive, insecure > partial > secure. */
    ripWeights: z
      .record(ripTypeSchema, ordinal)
      .refine(({ insecure, partial, secure }) => insecure > partial && partial > secure)
      .optional(),
    /** Likelihood of each parameter, 0 to 1. */
    ripLikelihoods: z.partialRecord(ripParameterSchema, share).optional(),
    /** Whether the extension DSP (data storage and processing) counts. Absent: no. */
    ripExtension: z.boolean().optional(),
    /** Effectiveness of a maturity, 0 to 1, rising. */
    maturityEffect: z
      .record(maturitySchema, share)
      .refine((effect) => isRising(maturities.map((maturity) => effect[maturity])))
      .optional(),
    /** Events per year of each likelihood step. */
    yearlyRates: z
      .record(fiveStepSchema, z.number().min(0).max(1e6))
      .refine((rates) => isRising(fiveSteps.map((step) => rates[step])))
      .optional(),
    /** Catalogue of controls that maturity is tracked in. */
    catalogue: controlCatalogueSchema.optional(),
    /** Where attackers are taken to begin; absent or empty: the external entities. */
    entryPoints: z
      .array(z.union([idOf('element'), idOf('flow')]))
      .max(1000)
      .optional(),
    /** What they are after; absent or empty: every asset that something carries. */
    attackedAssets: z.array(idOf('asset')).max(1000).optional(),
    /** When risk is to be assessed anew. */
    reassessBy: dateText.optional(),
    /** Seed of the simulation: the same seed gives the same figures. */
    seed: z.number().int().min(0).max(0xffff_ffff).optional(),
    notes: longText.optional(),
  }),
})

/** Whether no value is below the one before it. */
function isRising(values: readonly number[]): boolean {
  return values.every((value, i) => value >= (values[i - 1] ?? value))
}
