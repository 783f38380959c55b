import { z } from 'zod'

/**
 * When a rule fires, as data: the one rule language, for built-in rules, imported templates and users'
 * own rules alike. It is compiled, explained and validated, never evaluated as code.
 *
 * Values are yes / no / unknown, an enumeration, a number or a list; a property without an answer takes
 * its stencil's default, then unknown. Evaluation is two-valued:
 * - `has`: the answer is yes. `lacks`: it is no or unknown.
 * - `eq`, `in`: compare; unknown equals only "unknown". `ne` is the negation of `eq`.
 * - `lt`, `le`, `gt`, `ge`: numbers; false when the value is no number.
 * - `isA`: the subject's stencil is this one or descends from it.
 * - `crosses`: the flow crosses a boundary; with a value, one of that stencil or a descendant.
 * - `carries`: the flow's data classes include the value. `stores`: the element's do.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly args: readonly Condition[] }
  | { readonly op: 'not'; readonly arg: Condition }
  | { readonly op: 'isA'; readonly ref: SubjectRef; readonly value: string }
  | { readonly op: 'has' | 'lacks'; readonly ref: PropertyRef }
  | { readonly op: 'eq' | 'ne'; readonly ref: PropertyRef; readonly value: string | number }
  | { readonly op: 'in'; readonly ref: PropertyRef; readonly value: readonly (string | number)[] }
  | { readonly op: 'lt' | 'le' | 'gt' | 'ge'; readonly ref: PropertyRef; readonly value: number }
  | { readonly op: 'crosses'; readonly value: string | null }
  | { readonly op: 'carries'; readonly value: string }
  | { readonly op: 'stores'; readonly ref: SubjectRef; readonly value: string }

/** `flow`, `source`, `target` in rules about flows; `el` in rules about elements. */
export type SubjectRef = 'flow' | 'source' | 'target' | 'el'
/** Such as `flow.encrypted`, `el.mfa`, `model.worstDiDA`. */
export type PropertyRef = `${SubjectRef | 'model'}.${string}`

const subjectRef = z.enum(['flow', 'source', 'target', 'el'])
const propertyRef = z.custom<PropertyRef>(
  (value) => typeof value === 'string' && /^(flow|source|target|el|model)\.[A-Za-z][A-Za-z0-9]*$/.test(value),
  { error: 'a reference such as flow.encrypted or el.mfa' },
)

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.enum(['and', 'or']), args: z.array(conditionSchema).min(1).max(100) }),
    z.object({ op: z.literal('not'), arg: conditionSchema }),
    z.object({ op: z.literal('isA'), ref: subjectRef, value: z.string().min(1) }),
    z.object({ op: z.enum(['has', 'lacks']), ref: propertyRef }),
    z.object({ op: z.enum(['eq', 'ne']), ref: propertyRef, value: z.union([z.string(), z.number()]) }),
    z.object({
      op: z.literal('in'),
      ref: propertyRef,
      value: z.array(z.union([z.string(), z.number()])).min(1),
    }),
    z.object({ op: z.enum(['lt', 'le', 'gt', 'ge']), ref: propertyRef, value: z.number() }),
    z.object({ op: z.literal('crosses'), value: z.string().nullable() }),
    z.object({ op: z.literal('carries'), value: z.string().min(1) }),
    z.object({ op: z.literal('stores'), ref: subjectRef, value: z.string().min(1) }),
  ]),
)
