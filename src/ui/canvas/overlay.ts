import type { ThreatRow } from '../../engine/threat.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { MessageKey } from '../../messages/messages.ts'
import type { Document } from '../../model/document.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { AttackPaths } from '../../risk/paths/attack-path.ts'
import type { Badge } from './badges.ts'

/** What overlays are worked out from. */
export interface OverlayInput {
  readonly document: Document
  readonly vocabulary: VocabularyIndex
  readonly rows: readonly ThreatRow[]
  /** Reckoned by a worker, for the overlay that shows them; null else, and until they are there. */
  readonly paths: AttackPaths | null
}

/** One way to look at the diagram: what the badges at its subjects say. Only the chosen one is worked out. */
export interface CanvasOverlay {
  readonly id: string
  /** Place in the menu. */
  readonly order: number
  readonly label: MessageKey
  /** Badges by subject; the same map while nothing that it reads changed. Subjects without one show nothing. */
  readonly badges: (input: OverlayInput) => ReadonlyMap<SubjectId, Badge>
  /** More about the badge of a subject, shown beside it on hover and focus; empty where there is no more to say. */
  readonly details: (subject: SubjectId, input: OverlayInput) => readonly string[]
  /** Null where the signs need no words. */
  readonly legend: (input: OverlayInput) => Legend | null
}

export interface Legend {
  /** Figures of the whole. */
  readonly figures: readonly Figure[]
  /** What the badges mean. */
  readonly keys: readonly Key[]
}

export interface Figure {
  /** A sign as in the badges; null for a figure without one. */
  readonly badge: LegendSign | null
  readonly label: string
  readonly value: string
}

export interface Key {
  /** Null where the words name a character. */
  readonly badge: LegendSign | null
  readonly label: string
}

export type LegendSign = Pick<Badge, 'sign' | 'tone' | 'isAssumed'>
