import type { ConditionRefusal } from '../tm7/filter/condition-filter.ts'

/** What of a pack a template of Microsoft's tool cannot say. `messages/describe-template-loss.ts` makes the sentence. */
export type TemplateLoss =
  | {
      readonly code: 'rule-left-out'
      readonly rule: string
      readonly ruleId: string
      /** `scope`: such a template only knows threats to flows. */
      readonly reason: ConditionRefusal['reason']
      /** Where in its condition, as in `args[1].arg`; empty for the rule as a whole. */
      readonly path: string
    }
  /** The template only knows questions with one answer of a list. */
  | { readonly code: 'property-left-out'; readonly property: string; readonly kind: 'multi' | 'number' }
  /** What only holds unless somebody changes it is fixed by the type there. */
  | { readonly code: 'answers-fixed'; readonly n: number }
  /** Flows are tried on drawn lines there, not on what is inside what. */
  | { readonly code: 'crossing' }
  /** They become text of the threats that name them. */
  | { readonly code: 'mitigations'; readonly n: number }
