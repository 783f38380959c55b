import type { ControlTopic } from '../knowledge/control-tree.ts'
import type { MaturityFigure } from '../methods/controls/maturity-figure.ts'
import type { TrafficLight } from '../methods/controls/traffic-light.ts'
import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import type { Control, SubjectId } from '../model/tables.ts'

/** The control table of one catalogue: all rows in the catalogue's order, each group before its members. */
export interface ControlTable {
  readonly catalogue: ControlCatalogue
  /** Such as `ISO/IEC 27002`. */
  readonly name: string
  readonly edition: string
  /** The first row stands for the whole catalogue (`number` is empty). */
  readonly rows: readonly ControlRow[]
}

export const controlPhases = ['current', 'target'] as const
export type ControlPhase = (typeof controlPhases)[number]

export interface ControlRow {
  /** As the catalogue numbers it; empty for the catalogue as a whole. */
  readonly number: string
  readonly title: string
  /** 0 for the catalogue, 1 for its clauses, and so on. */
  readonly depth: number
  /** Number of the group; null for the catalogue. */
  readonly parent: string | null
  /** Numbers of its members; empty for a control. */
  readonly children: readonly string[]
  /** HIPAA: whether it must be done or may be replaced with a reason. */
  readonly designation: 'required' | 'addressable' | null
  /** Of ISO/IEC 27002:2022: without a predecessor in the edition of 2013. */
  readonly isNew: boolean
  /** Numbers in the other edition of ISO/IEC 27002. */
  readonly mapped: readonly string[]
  /** What people said about it; null for nothing. */
  readonly record: Control | null
  readonly applies: boolean
  /** Where it does not: said here, by a group above, or because none of its members applies. */
  readonly excludedBy: 'own' | 'group' | 'members' | null
  /** Why it does not apply; of the group above where that says it. */
  readonly reason: string
  readonly source: string
  readonly comment: string
  /** Own mark, or that of any member. */
  readonly doubt: boolean
  /** A doubt that is not its own but of a member. */
  readonly doubtBelow: boolean
  readonly phases: { readonly [phase in ControlPhase]: MaturityCell }
  readonly recommendation: Recommendation | null
  /** Maturity that the open threats call for; a range for groups; null where no threat does. */
  readonly recommended: MaturityFigure | null
  /** Current against target (against the recommended maturity where there is no target); null with nothing to compare. */
  readonly light: TrafficLight | null
  /** Effectiveness that the light compares, both 0 to 100; null with nothing to compare. */
  readonly compared: { readonly current: number; readonly goal: number } | null
  readonly coverage: Coverage
  /** Of the controls below it (or itself): how many are in each state. */
  readonly coverageCounts: { readonly [state in Coverage]: number }
  readonly warnings: readonly ControlWarning[]
}

/**
 * `covered`: mitigations (or its own maturity) reach the target; `partial`: some of the way; `open`: threats ask
 * for it and nothing is done; `excluded`: does not apply; `not-addressed`: no mitigation of the knowledge packs
 * belongs to it or no threat of this model asks for it: that is not the same as non-compliant.
 */
export type Coverage = 'covered' | 'partial' | 'open' | 'excluded' | 'not-addressed'

/** Value and origin of one phase's cell. `own` is what people say, `computed` what the assigned mitigations amount to. */
export interface MaturityCell {
  readonly own: MaturityFigure | null
  readonly basis: 'own' | 'phase-before' | 'group' | 'members' | 'none'
  readonly computed: MaturityFigure | null
  /** Both together as in the paper, such as `L5- (L5)`; `(L4)` without an own value; empty for nothing. */
  readonly text: string
}

/** How much the open threats call for a control. */
export interface Recommendation {
  /** 0 to 10; 0 where all that it helps against is done. */
  readonly need: number
  /** Raised by one maturity step because a threat to a patient of S4 or S5 stands behind it. */
  readonly raisedForSafety: boolean
  /** From the most pressing; of a group those of all its controls. At most 20. */
  readonly reasons: readonly NeedReason[]
  /** How many threats there are in all. */
  readonly threats: number
  /** Number of the member that gives the need; its own number for a control. */
  readonly from: string
}

export interface NeedReason {
  /** Id of the threat row. */
  readonly threat: string
  readonly level: 'Low' | 'Medium' | 'High'
  /** Weight of its level × share of its treatment that is missing, 0 to 10. */
  readonly need: number
  /** Effectiveness now of what is assigned to it, 0 to 1. */
  readonly effect: number
  /** Library mitigations of this control that help against it. */
  readonly mitigations: readonly string[]
  /** `10 × (1 − 0.5) = 5`. */
  readonly trace: string
}

/** "Does not apply" contradicts the model. */
export type ControlWarning =
  /** The model has what the control is about, such as mobile devices. */
  | { readonly kind: 'topic'; readonly topic: ControlTopic; readonly subjects: readonly SubjectId[] }
  /** Open threats call for it. */
  | { readonly kind: 'threats'; readonly need: number; readonly threats: readonly string[] }
  /** It does not apply, and nobody said why. */
  | { readonly kind: 'no-reason' }

/** One axis of the radar and one group of bars: a clause in each phase, in percent. */
export interface ProfileAxis {
  readonly number: string
  readonly title: string
  /** 0 to 100; null where nothing is known or it does not apply. */
  readonly current: number | null
  readonly target: number | null
  readonly recommended: number | null
}
