import { z } from 'zod'
import { longText, nameText, propertyValue, strideLetter } from '../model/record.ts'
import { dreadFactorIds } from '../model/records/decision.ts'
import { ripParameterSchema } from '../model/records/risk-policy.ts'
import type { Condition, PropertyRef } from './condition.ts'
import type { LibraryMitigation, Pack, Property, PropertyType, Stencil } from './pack.ts'
import type { IdKind } from './pack-problem.ts'
import type { Rule, RuleExample } from './rule.ts'

/**
 * The form of a pack in a file: types and limits. What refers to what is checked in `validate-pack.ts`.
 * Unknown fields are errors, so that a misspelt one is not passed over.
 */

/** Ids become parts of finding ids (`pack/rule@subjects`) and of references (`flow.encrypted`). */
export const idForms: { readonly [K in IdKind]: RegExp } = {
  pack: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  stencil: /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/,
  property: /^[A-Za-z][A-Za-z0-9]*$/,
  rule: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  mitigation: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  // Options of imported templates are the texts that people chose among.
  option: /^[^\s](.*[^\s])?$/su,
}
export const longestId = 60
const longest: { readonly [K in IdKind]: number } = {
  pack: longestId,
  // The id of its pack and of its type in an imported template.
  stencil: 120,
  property: longestId,
  rule: longestId,
  mitigation: longestId,
  option: 200,
}
export const versionForm = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/

const idOf = (kind: IdKind) => z.string().max(longest[kind]).regex(idForms[kind])
const title = nameText.min(1)
const originId = z.string().min(1).max(300)
const words = (max: number) => z.array(nameText.min(1)).max(max)

const subjectRef = z.enum(['flow', 'source', 'target', 'el'])
/** A subject or the model, a dot, and the id of a property. */
export const propertyRefForm = /^(flow|source|target|el|model)\.[A-Za-z][A-Za-z0-9]*$/
const propertyRef = z.string().max(100).regex(propertyRefForm) as unknown as z.ZodType<PropertyRef>
/** A rule of another pack, such as `health/MH-F01`. */
const ruleRefForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[A-Za-z0-9][A-Za-z0-9._-]*$/
const plainValue = z.union([z.string().max(200), z.number()])

/** As `conditionSchema`, with limits, without unknown fields, and with a form that JSON Schema can say. */
export const packCondition: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('op', [
      z.strictObject({ op: z.enum(['and', 'or']), args: z.array(packCondition).min(1).max(100) }),
      z.strictObject({ op: z.literal('not'), arg: packCondition }),
      z.strictObject({ op: z.literal('isA'), ref: subjectRef, value: idOf('stencil') }),
      z.strictObject({ op: z.enum(['has', 'lacks']), ref: propertyRef }),
      z.strictObject({ op: z.enum(['eq', 'ne']), ref: propertyRef, value: plainValue }),
      z.strictObject({ op: z.literal('in'), ref: propertyRef, value: z.array(plainValue).min(1).max(100) }),
      z.strictObject({ op: z.enum(['lt', 'le', 'gt', 'ge']), ref: propertyRef, value: z.number() }),
      z.strictObject({ op: z.literal('crosses'), value: idOf('stencil').nullable() }),
      z.strictObject({ op: z.literal('carries'), value: z.string().min(1).max(200) }),
      z.strictObject({ op: z.literal('stores'), ref: subjectRef, value: z.string().min(1).max(200) }),
    ]),
  )
  .meta({ id: 'condition', description: 'When the rule fires.' })

const answers = z.record(z.string().min(1).max(100), propertyValue)

export const stencilSchema = z.strictObject({
  id: idOf('stencil'),
  name: title,
  base: z.enum(['process', 'external', 'store', 'flow', 'boundary', 'note', 'loose-end']),
  parent: idOf('stencil').nullable(),
  group: title,
  description: longText,
  keywords: words(50),
  icon: z.string().min(1).max(60),
  properties: z.array(idOf('property')).max(200),
  defaults: answers,
  shape: z.enum(['box', 'line']).optional(),
  abstract: z.boolean().optional(),
  originId: originId.optional(),
}) satisfies z.ZodType<Stencil, unknown>

const option = z.strictObject({ id: idOf('option'), label: title })
const options = z.array(option).min(1).max(500)

export const propertyTypeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tri') }),
  z.strictObject({ kind: z.literal('enum'), values: options }),
  z.strictObject({ kind: z.literal('multi'), values: options }),
  z.strictObject({ kind: z.literal('number'), unit: z.string().max(30), min: z.number(), max: z.number() }),
]) satisfies z.ZodType<PropertyType, unknown>

export const propertySchema = z.strictObject({
  id: idOf('property'),
  label: title,
  help: longText,
  group: title,
  type: propertyTypeSchema,
  originId: originId.optional(),
}) satisfies z.ZodType<Property, unknown>

export const libraryMitigationSchema = z.strictObject({
  id: idOf('mitigation'),
  title,
  description: longText,
  kind: z.enum(['preventive', 'detective', 'corrective', 'recovery', 'organisational']),
  lowersDread: z.array(z.enum(dreadFactorIds)).max(5),
  ripParameters: z.array(ripParameterSchema).max(8).optional(),
  references: z.record(z.string().min(1).max(60), z.array(z.string().min(1).max(100)).max(100)),
}) satisfies z.ZodType<LibraryMitigation, unknown>

const factor = z.union([z.literal(1), z.literal(2), z.literal(3)])
const exampleSubject = z.strictObject({ stencil: idOf('stencil'), properties: answers.optional() })
const example = z.union([
  z.strictObject({ el: exampleSubject }),
  z.strictObject({
    flow: exampleSubject,
    source: exampleSubject,
    target: exampleSubject,
    crosses: z.array(idOf('stencil')).max(50).optional(),
  }),
]) as unknown as z.ZodType<RuleExample>
const examples = z.array(example).max(50)

export const ruleSchema = z.strictObject({
  id: idOf('rule'),
  formerIds: z.array(idOf('rule')).max(50).optional(),
  defersTo: z
    .array(
      z
        .string()
        .max(2 * longestId + 1)
        .regex(ruleRefForm),
    )
    .max(50)
    .optional(),
  group: title,
  title,
  description: longText,
  stride: z.array(strideLetter).max(6),
  scope: z.enum(['flow', 'element', 'model']),
  condition: packCondition,
  suggestedDread: z
    .strictObject({
      damage: factor,
      reproducibility: factor,
      exploitability: factor,
      affectedUsers: factor,
      discoverability: factor,
    })
    .nullable(),
  safetySeverity: z.enum(['S1', 'S2', 'S3', 'S4', 'S5']).nullable(),
  attackClass: z.enum(['virtual', 'physical']),
  tags: words(50),
  aggregate: z.enum(['instance', 'pair']),
  mitigations: z.array(idOf('mitigation')).max(100),
  references: z.array(z.string().min(1).max(100)).max(100),
  originId: originId.optional(),
  priority: z.string().max(200).optional(),
  texts: z
    .array(z.strictObject({ label: nameText, text: longText }))
    .max(50)
    .optional(),
  source: nameText.optional(),
  /** Own rules need none: they are tried on models. */
  examples: z.strictObject({ fires: examples, silent: examples }).default({ fires: [], silent: [] }),
}) satisfies z.ZodType<Rule, unknown>

export const packSchema = z.strictObject({
  id: idOf('pack').min(2),
  version: z.string().regex(versionForm),
  name: title,
  description: longText,
  extends: z.array(idOf('pack')).max(20),
  crossing: z.enum(['containment', 'tmt']),
  reach: z.enum(['all', 'own']).optional(),
  origin: z
    .strictObject({
      format: z.enum(['tm7', 'tb7']),
      name: nameText,
      id: nameText,
      version: nameText,
      author: nameText,
      content: z.string().max(32 * 1024 * 1024),
    })
    .optional(),
  stencils: z.array(stencilSchema).max(2_000),
  properties: z.array(propertySchema).max(2_000),
  mitigations: z.array(libraryMitigationSchema).max(2_000),
  rules: z.array(ruleSchema).max(5_000),
}) satisfies z.ZodType<Pack, unknown>
