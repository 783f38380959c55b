import { placedIn } from '../../drawing/placed.ts'
import { crossingsOf } from '../../engine/analysis/crossings.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type Document, get } from '../../model/document.ts'
import { findSubject } from '../../model/find-records.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import type { BoundaryId, DiagramId, ElementId, SubjectId } from '../../model/tables.ts'

/** What is looked for; each part that is null asks nothing. */
export interface SubjectQuery {
  readonly kind: 'element' | 'flow' | 'boundary' | null
  /** A stencil; those that descend from it count too. */
  readonly stencil: string | null
  readonly answer: { readonly property: string; readonly value: string } | null
  /** Has a threat of this level; `any` for a threat at all, `none` for none. */
  readonly threats: DreadLevel | 'any' | 'none' | null
  /** Stands in this boundary box, or (`none`) in no box. Flows: with both ends. */
  readonly within: BoundaryId | 'none' | null
}

export const anything: SubjectQuery = { kind: null, stencil: null, answer: null, threats: null, within: null }

/** The subjects of a diagram that answer a query, sorted by id. */
export function findSubjects(
  document: Document,
  diagram: DiagramId,
  vocabulary: VocabularyIndex,
  rowsOf: (id: SubjectId) => readonly Pick<ThreatRow, 'dread'>[],
  query: SubjectQuery,
): readonly SubjectId[] {
  const placed = placedIn(document, diagram)
  const all: readonly SubjectId[] = [
    ...placed.elements.map(({ element }) => element.id),
    ...placed.flows.map(({ id }) => id),
    ...placed.boundaries.map(({ boundary }) => boundary.id),
  ]
  const { around } = query.within === null ? { around: () => [] } : crossingsOf(document)
  const standsIn = (id: SubjectId): boolean => {
    const flow = get(document, 'flow', id)
    if (flow !== undefined) return standsIn(flow.source) && standsIn(flow.target)
    if (id.startsWith('boundary:')) return false
    const boxes: readonly BoundaryId[] = around(id as ElementId)
    return query.within === 'none' ? boxes.length === 0 : boxes.some((box) => box === query.within)
  }
  return all
    .filter((id) => {
      const subject = findSubject(document, id)
      if (subject === undefined) return false
      if (query.kind !== null && !id.startsWith(`${query.kind}:`)) return false
      if (query.stencil !== null && !vocabulary.isA(subject.stencil, query.stencil)) return false
      if (query.answer !== null && !hasAnswer(vocabulary, subject, query.answer)) return false
      if (query.threats !== null && !hasThreats(rowsOf(id), query.threats)) return false
      return query.within === null || standsIn(id)
    })
    .sort()
}

function hasAnswer(
  vocabulary: VocabularyIndex,
  subject: Parameters<VocabularyIndex['answerOf']>[0],
  { property, value }: NonNullable<SubjectQuery['answer']>,
): boolean {
  if (!vocabulary.asks(subject.stencil, property)) return false
  const answer = vocabulary.answerOf(subject, property)
  if (answer.basis === 'unknown') return value === 'unknown'
  return Array.isArray(answer.value) ? answer.value.includes(value) : String(answer.value) === value
}

function hasThreats(
  rows: readonly Pick<ThreatRow, 'dread'>[],
  wanted: NonNullable<SubjectQuery['threats']>,
): boolean {
  if (wanted === 'none') return rows.length === 0
  return wanted === 'any' ? rows.length > 0 : rows.some(({ dread }) => dread.level === wanted)
}
