import type { RuleError } from '../engine/finding.ts'
import type { Method } from '../engine/method.ts'
import type { Pack, Vocabulary } from '../engine/pack.ts'
import type { DreadFactors } from '../engine/rule.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { Document } from '../model/document.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { Paper } from './document.ts'

/** All that a report is made of. Catalogues are passed in; nothing is asked of a clock. */
export interface ReportInput {
  readonly document: Document
  /** Findings joined with decisions, in the order of the register. */
  readonly rows: readonly ThreatRow[]
  readonly ruleErrors: readonly RuleError[]
  /** The packs that were run, and those that they build on; of those with rules the rules are counted. */
  readonly vocabularies: readonly (Vocabulary | Pack)[]
  readonly dread: Method<keyof DreadFactors, DreadLevel>
  readonly options: ReportOptions
}

export interface ReportOptions {
  readonly paper: Paper
  /** Who prepared the report; may be empty. */
  readonly author: string
  /**
   * Instant to print as the date of the report, ISO 8601 in UTC. Null prints the date of the last dated
   * entry of the model instead, so that the same model gives the same bytes on any day.
   */
  readonly generatedAt: string | null
  /**
   * Chapters to print, by id, and free texts of the model, by theirs; null for all. Cover, document control and
   * contents are always there; what is left out is listed in document control.
   */
  readonly sections: readonly string[] | null
}

/** Chapters, in their order. */
export const sectionIds = [
  'summary',
  'scope',
  'method',
  'architecture',
  'elements',
  'assets',
  'coverage',
  'register',
  'details',
  'rip',
  'threatEvents',
  'mitigations',
  'controls',
  'traceability',
  'residual',
  'compliance',
  'limits',
  'revisions',
  'approvals',
] as const
export type SectionId = (typeof sectionIds)[number]
