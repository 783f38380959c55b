import type { Assignment, Decision, Recorded } from '../model/tables.ts'
import { type ChangedFact, factsToReconfirm } from './changed-facts.ts'
import type { Finding } from './finding.ts'
import { priorityOf } from './suggested-rating.ts'
import type { DreadRating, ThreatRow } from './threat.ts'

/**
 * The line of a finding. What the finding says is asked for when somebody looks at it, as most lines of a
 * long list are never looked at.
 */
export class GeneratedRow implements ThreatRow {
  readonly finding: Finding
  readonly decision: Decision | null
  readonly recorded: Recorded | null
  readonly assignments: readonly Assignment[]
  readonly dread: DreadRating
  readonly #names: (finding: Finding) => readonly string[]
  #subjectNames: readonly string[] | null = null
  #reconfirm: readonly ChangedFact[] | null | undefined

  /** @param names of the subjects of a finding, as they are now */
  constructor(
    finding: Finding,
    decision: Decision | null,
    recorded: Recorded | null,
    assignments: readonly Assignment[],
    dread: DreadRating,
    names: (finding: Finding) => readonly string[],
  ) {
    this.finding = finding
    this.decision = decision
    this.recorded = recorded
    this.assignments = assignments
    this.dread = dread
    this.#names = names
  }

  get id(): string {
    return this.finding.id
  }

  get shortId(): string {
    return this.finding.shortId
  }

  get origin(): 'generated' {
    return 'generated'
  }

  get packId(): string {
    return this.finding.packId
  }

  get ruleId(): string {
    return this.finding.ruleId
  }

  get group(): string {
    return this.recorded?.category || this.finding.group
  }

  get title(): string {
    return this.decision?.wording?.title || this.recorded?.title || this.finding.title
  }

  get description(): string {
    return this.decision?.wording?.description || this.recorded?.description || this.finding.description
  }

  get priority(): string | null {
    return priorityOf(this.decision, this.recorded, this.finding)
  }

  get stride(): ThreatRow['stride'] {
    return this.finding.stride
  }

  get subjects(): ThreatRow['subjects'] {
    return this.finding.subjects
  }

  get subjectNames(): readonly string[] {
    this.#subjectNames ??= this.#names(this.finding)
    return this.#subjectNames
  }

  get assumed(): boolean {
    return this.finding.assumed
  }

  get statusFromScope(): boolean {
    // A decision that only rates has the status "open" without anybody having chosen it.
    const { decision } = this
    const isDecided = decision !== null && (decision.status !== 'open' || decision.decidedAt !== null)
    return !isDecided && this.finding.outOfScope
  }

  get status(): ThreatRow['status'] {
    return this.statusFromScope ? 'out-of-scope' : (this.decision?.status ?? 'open')
  }

  get owner(): string {
    return this.decision?.owner ?? ''
  }

  get due(): string | null {
    return this.decision?.due ?? null
  }

  get reconfirm(): readonly ChangedFact[] | null {
    if (this.#reconfirm === undefined) {
      const { decision, finding } = this
      this.#reconfirm = decision === null ? null : factsToReconfirm(decision, finding.facts)
    }
    return this.#reconfirm
  }
}
