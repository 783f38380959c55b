import type { PropertyValue, StrideLetter } from '../model/record.ts'
import type { Fact } from '../model/records/decision.ts'
import type { SubjectId } from '../model/tables.ts'
import type { DreadFactors } from './rule.ts'

/** A threat that a rule found. Derived, never stored; plain data that crosses to the UI thread. */
export interface Finding {
  /** `<pack>/<rule>@<subject ids>`; of a merged pair, the two ends in sorted order. */
  readonly id: string
  /** Ids it had while its rule was called otherwise: decisions under them count. Absent for most. */
  readonly formerIds?: readonly string[]
  /** Rule id and a few letters of a hash of the id, such as `MH-A01-7F3K`: what people cite. */
  readonly shortId: string
  readonly packId: string
  readonly ruleId: string
  readonly group: string
  readonly title: string
  /** The title before names are filled in, such as `Eavesdropping on {flow}`: the same for all of its rule. */
  readonly ruleTitle: string
  readonly description: string
  readonly stride: readonly StrideLetter[]
  /** What it is about; of a merged pair all its flows. Sorted. */
  readonly subjects: readonly SubjectId[]
  /** What to highlight: the subjects, their ends, and the boundaries crossed. Sorted. */
  readonly involved: readonly SubjectId[]
  readonly suggestedDread: DreadFactors | null
  /** In the words of an imported template, such as `High`; null for other packs. */
  readonly priority: string | null
  readonly safetySeverity: string | null
  readonly attackClass: 'virtual' | 'physical'
  readonly tags: readonly string[]
  /** Some answer to a property that is still unknown would remove it. */
  readonly assumed: boolean
  /** All of its subjects (or, unless its pack is an imported one, an end of its flow) are marked out of scope. */
  readonly outOfScope: boolean
  /** Library ids with their pack, such as `health/M01`. */
  readonly mitigations: readonly string[]
  readonly references: readonly string[]
  readonly source: string | null
  readonly why: readonly Why[]
  /** The facts it stands on, kept with a decision. Sorted by ref. */
  readonly facts: readonly Fact[]
}

/** One reason, as data; `messages/` makes the sentence. Of alternatives (`or`) only those that held. */
export type Why =
  | { readonly kind: 'is-a'; readonly subject: SubjectId; readonly stencil: string }
  | {
      readonly kind: 'property'
      readonly subject: SubjectId | 'model:main'
      readonly property: string
      readonly value: PropertyValue
      /** Given for this subject, by its stencil, or not known. */
      readonly basis: 'set' | 'type' | 'unknown'
    }
  | { readonly kind: 'crosses'; readonly flow: SubjectId; readonly boundaries: readonly SubjectId[] }
  | { readonly kind: 'carries' | 'stores'; readonly subject: SubjectId; readonly dataClass: string }

/** A rule that could not be evaluated; shown to people, never skipped silently. */
export interface RuleError {
  readonly packId: string
  readonly ruleId: string
  readonly subject: SubjectId | null
  readonly message: string
}

/** What an edit did to the findings. */
export interface FindingsDelta {
  /** New findings and those of which anything changed, sorted by id. */
  readonly added: readonly Finding[]
  /** Sorted. */
  readonly removedIds: readonly string[]
  /** All there are now, not only the new ones. */
  readonly ruleErrors: readonly RuleError[]
}

export interface Evaluation {
  /** Sorted by id. */
  readonly findings: readonly Finding[]
  readonly ruleErrors: readonly RuleError[]
}
