import type { PropertyValue, StrideLetter } from '../model/record.ts'
import type { Condition } from './condition.ts'

/** A threat rule: content and condition. One file each in `knowledge/rules/<pack>/`. */
export interface Rule {
  /** Unique in its pack and stable for ever, such as `MH-A01`; people cite it. */
  readonly id: string
  /** Earlier ids of the same rule, so that decisions made under them are found. */
  readonly formerIds?: readonly string[]
  readonly group: string
  /** Names of the subjects are filled in: `{el}`, `{flow}`, `{source}`, `{target}`. */
  readonly title: string
  readonly description: string
  /** In order; the first is the primary one. May be empty for imported rules. */
  readonly stride: readonly StrideLetter[]
  readonly scope: 'flow' | 'element' | 'model'
  readonly condition: Condition
  /** Proposed factors, 1 to 3; shown as "suggested" until a person confirms. Null proposes nothing. */
  readonly suggestedDread: DreadFactors | null
  /** Proposed severity of harm, S1 (negligible) to S5 (catastrophic); null where none is proposed. */
  readonly safetySeverity: 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | null
  readonly attackClass: 'virtual' | 'physical'
  readonly tags: readonly string[]
  /** `pair`: both directions between the same two ends are one finding. `instance`: one per subject. */
  readonly aggregate: 'instance' | 'pair'
  /** Mitigation library ids of the same pack. */
  readonly mitigations: readonly string[]
  /**
   * Rules of other packs that say the same, such as `health/MH-F01`: where one of them fires on the same
   * subject, this one is silent. Absent for most.
   */
  readonly defersTo?: readonly string[]
  /** Weaknesses and attacks in public catalogues, such as `CWE-287`. */
  readonly references: readonly string[]
  /** Its id in the template that it was imported from. */
  readonly originId?: string
  /** What an imported template says beside: kept and shown. `suggestedDread` of such a rule follows from it. */
  readonly priority?: string
  /** Further texts of an imported template, such as possible mitigations. */
  readonly texts?: readonly { readonly label: string; readonly text: string }[]
  /** Row of the paper it stands for, such as "Table III, 3.1"; absent for the others. */
  readonly source?: string
  readonly examples: { readonly fires: readonly RuleExample[]; readonly silent: readonly RuleExample[] }
}

export interface DreadFactors {
  readonly damage: 1 | 2 | 3
  readonly reproducibility: 1 | 2 | 3
  readonly exploitability: 1 | 2 | 3
  readonly affectedUsers: 1 | 2 | 3
  readonly discoverability: 1 | 2 | 3
}

/**
 * The smallest model that shows a rule: either one element (`el`), or a flow with both its ends and the
 * stencils of the boundaries that it crosses. The generic test builds a document of it.
 */
export type RuleExample =
  | { readonly el: ExampleSubject }
  | {
      readonly flow: ExampleSubject
      readonly source: ExampleSubject
      readonly target: ExampleSubject
      /** Boundary stencils that contain the source and not the target. */
      readonly crosses?: readonly string[]
    }

export interface ExampleSubject {
  readonly stencil: string
  readonly properties?: { readonly [property: string]: PropertyValue }
}
