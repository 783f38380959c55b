import type { ControlTopic } from '../knowledge/control-tree.ts'
import type { Maturity } from '../model/records/risk-policy.ts'
import type { Control, SubjectId } from '../model/tables.ts'
import type { ControlPhase, Recommendation } from './control-row.ts'

/** What a control table is worked out from, by number of a control or group. */
export interface ControlInputs {
  readonly record: (number: string) => Control | null
  /** Maturities of the mitigations that are assigned and belong to it, in a phase. */
  readonly computed: (number: string, phase: ControlPhase) => readonly Maturity[]
  /** What open threats call for here; null where none does. */
  readonly need: (number: string) => Recommendation | null
  /** A mitigation of the knowledge packs belongs to it. */
  readonly isKnown: (number: string) => boolean
  /** What of the model a topic is about. */
  readonly subjectsOf: (topic: ControlTopic) => readonly SubjectId[]
  readonly effect: { readonly [maturity in Maturity]: number }
}

/** What a row takes from the groups above it. */
export interface Inherited {
  readonly said: { readonly [phase in ControlPhase]: Maturity | null }
  readonly excluded: string | null
  readonly topics: readonly ControlTopic[]
}
