import type { Crossings } from '../engine/analysis/crossings.ts'
import type { Names } from '../engine/names-of.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { AcceptabilityGrid } from '../methods/safety/safety.ts'
import type { DocumentControl, ModelInfo } from '../model/tables.ts'
import type { AssetsRisk } from '../risk/asset-risk.ts'
import type { ControlTable } from '../risk/control-row.ts'
import type { CoverageRow } from '../risk/coverage.ts'
import type { ModelRip } from '../risk/element-rip.ts'
import type { EventRisk } from '../risk/event-risk.ts'
import type { ThreatRisk } from '../risk/threat-risk.ts'
import type { Action } from './actions.ts'
import type { Block, HeadingBlock } from './document.ts'
import type { Interface } from './interfaces.ts'
import type { ReportInput, SectionId } from './report-input.ts'
import type { Orphans } from './traceability.ts'

/** One chapter: from the model to blocks. One file each in `sections/`. */
export interface Section {
  readonly id: SectionId
  /** Title of the chapter, also where it is listed as left out. */
  readonly title: () => string
  /** What stands below the title. */
  readonly build: (context: ReportContext) => readonly Block[]
}

/** What sections share, worked out once, so that their numbers agree. */
export interface ReportContext extends ReportInput {
  readonly model: ModelInfo
  /** What people filled in about the report itself. */
  readonly control: DocumentControl
  readonly vocabulary: VocabularyIndex
  readonly names: Names
  readonly crossings: Crossings
  /** What the risk methods say of each threat of the register, in its order. */
  readonly risks: readonly ThreatRisk[]
  /** Risk Impact Parameters with the mitigations that work now. */
  readonly rip: ModelRip
  readonly events: readonly EventRisk[]
  readonly assets: AssetsRisk
  /** The catalogue of controls that the model uses. */
  readonly controls: ControlTable
  readonly acceptability: AcceptabilityGrid
  readonly coverage: readonly CoverageRow[]
  readonly interfaces: readonly Interface[]
  readonly orphans: Orphans
  /** What is to be done, the earliest first. */
  readonly actions: readonly Action[]
  /** Threats that stand in the register: found now or written by hand. */
  readonly threats: readonly ThreatRow[]
  /** Decisions whose finding is gone. */
  readonly gone: readonly ThreatRow[]
  /** SHA-256 of the canonical document, 64 hex digits. */
  readonly hash: string
  /** The instant that is printed as the report's date. */
  readonly date: string
  readonly included: readonly SectionId[]
  readonly leftOutTitles: readonly string[]
}

/** A heading below a chapter's title; numbered when the report is put together. */
export function heading(level: 2 | 3 | 4, text: string, anchor: string): HeadingBlock {
  return { kind: 'heading', level, number: '', text, anchor }
}

/** Anchors are ids with a prefix, so that a link can be made wherever an id is known. */
export const anchorOf = {
  chapter: (id: SectionId): string => `chapter/${id}`,
  threat: (id: string): string => `threat/${id}`,
  subject: (id: string): string => `subject/${id}`,
  mitigation: (id: string): string => `mitigation/${id}`,
  asset: (id: string): string => `asset/${id}`,
  control: (number: string): string => `control/${number}`,
} as const
