import type { Document } from '../model/document.ts'
import type { StrideLetter } from '../model/record.ts'
import type { DreadLevel, Status } from '../model/records/decision.ts'
import type { Assignment, Decision, Recorded, SubjectId } from '../model/tables.ts'
import type { ChangedFact } from './changed-facts.ts'
import type { Finding } from './finding.ts'
import type { Method } from './method.ts'
import type { DreadFactors } from './rule.ts'

/**
 * One line of the threat list: a finding, a hand-written threat, or a decision or recorded threat whose finding
 * is gone, joined with what people decided. Words of a person stand before those of a recorded threat, which
 * stay as they were read, and these before the rule's. Axes that are not mixed: `origin`, `assumed`, `basis`, `status`.
 */
export interface ThreatRow {
  readonly id: string
  readonly shortId: string
  /** `generated` by a rule now; `manual`, written by a person; `gone`: decided on or recorded, no longer found. */
  readonly origin: 'generated' | 'manual' | 'gone'
  readonly packId: string | null
  readonly ruleId: string | null
  readonly group: string
  readonly title: string
  readonly description: string
  readonly stride: readonly StrideLetter[]
  readonly subjects: readonly SubjectId[]
  readonly subjectNames: readonly string[]
  readonly assumed: boolean
  readonly dread: DreadRating
  readonly status: Status
  /** True when the status follows from the element's scope, not from a decision. */
  readonly statusFromScope: boolean
  readonly owner: string
  readonly due: string | null
  readonly finding: Finding | null
  readonly decision: Decision | null
  /** What the file of another tool that the model was read from says; null for all others. */
  readonly recorded: Recorded | null
  /** In the words of the pack, such as `High`: a person's, else the file's, else the rule's. */
  readonly priority: string | null
  readonly assignments: readonly Assignment[]
  /** What changed since a person decided or rated: to be confirmed again. Null when nothing did. */
  readonly reconfirm: readonly ChangedFact[] | null
}

/** Suggested by the rule, rated by a person, or the level overridden with a reason. */
export interface DreadRating {
  readonly basis: 'none' | 'suggested' | 'rated' | 'overridden'
  /** Rated factors where there are any (each may still be null), else the suggested ones. */
  readonly factors: { readonly [K in keyof DreadFactors]: DreadFactors[K] | null }
  /** 5 to 15, or 4 to 12 where discoverability is left out; null unless all factors that count are there. */
  readonly sum: number | null
  /** Null when not rated. An override's level where there is one. */
  readonly level: DreadLevel | null
  /** What the factors alone give, printed beside an override. */
  readonly computedLevel: DreadLevel | null
  readonly trace: string | null
  /** Where the factors are from while nobody rated any: the rule, or a priority that an imported model gives. */
  readonly suggestedFrom: 'rule' | 'priority' | null
}

/** The DREAD method is passed in: the engine knows the contract of methods, not the methods. */
export type JoinThreats = (
  document: Document,
  findings: readonly Finding[],
  dread: Method<keyof DreadFactors, DreadLevel>,
) => readonly ThreatRow[]
