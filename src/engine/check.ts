import type { PropertyValue } from '../model/record.ts'
import type { Boundary, Element, ElementId, Flow, SubjectId } from '../model/tables.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Contract of `checks/<check>.ts`: something about the drawing that makes findings fewer or worse than they
 * could be. A check says what it sees; the sentence is made in `messages/describe-check.ts`.
 */
export type Check = CheckOf<'element', Element> | CheckOf<'flow', Flow> | CheckOf<'boundary', Boundary>

export interface CheckOf<N extends string, R> {
  readonly id: CheckId
  readonly table: N
  /** Absent: asked of parts of the system only. `loose-end`: of flows to or from something that is none. */
  readonly of?: 'loose-end'
  /** What is to be told of the record, usually nothing. */
  readonly find: (record: R, context: CheckContext) => readonly CheckHit[]
}

export type CheckId =
  | 'unconnected-element'
  | 'store-without-flow'
  | 'unlabelled-flow'
  | 'no-data-class'
  | 'outside-boundaries'
  | 'empty-boundary'
  | 'generic-stencil'
  | 'contradiction'
  | 'leads-nowhere'
  | 'detail-missing'
  | 'detail-extra'

export interface CheckHit {
  /** What the sentence needs beside the subject: ids of stencils, properties and answers. */
  readonly data: { readonly [key: string]: PropertyValue }
  /** The edit that would settle it, where there is one. */
  readonly fix: Fix | null
}

export interface CheckResult extends CheckHit {
  readonly check: CheckId
  readonly subject: SubjectId
}

/** An edit to offer. Null as value or stencil: the person has to choose it. */
export type Fix =
  | {
      readonly kind: 'set-property'
      readonly subject: SubjectId
      readonly property: string
      readonly value: PropertyValue | null
    }
  /** Takes the given answer back; the stencil's default holds again. */
  | { readonly kind: 'clear-property'; readonly subject: SubjectId; readonly property: string }
  | { readonly kind: 'change-stencil'; readonly subject: SubjectId; readonly stencil: string | null }
  | { readonly kind: 'rename'; readonly subject: SubjectId }
  | { readonly kind: 'connect'; readonly subject: ElementId }
  | { readonly kind: 'remove'; readonly subject: SubjectId }

/** Ids, as a set or the keys of a map. */
export interface Known {
  readonly has: (id: string) => boolean
}

export interface CheckContext {
  readonly vocabulary: VocabularyIndex
  /** Elements at which a flow starts or ends. */
  readonly connected: Known
  /** Elements that stand in a box boundary of some diagram. */
  readonly enclosed: Known
  /** Box boundaries that hold an element in some diagram. */
  readonly occupied: Known
  /** Whether there is a box boundary at all. */
  readonly hasBoxes: boolean
}
