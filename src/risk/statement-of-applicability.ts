import type { Vocabulary } from '../engine/pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, list } from '../model/document.ts'
import type { ControlRow, ControlTable, Coverage } from './control-row.ts'

/** A line of the statement of applicability: one control, without its groups. */
export interface ApplicabilityLine {
  readonly number: string
  readonly title: string
  readonly designation: ControlRow['designation']
  readonly applies: boolean
  /** Why it does not apply; of one that applies the comment. */
  readonly justification: string
  /** Titles of the mitigations that belong to it and are assigned, by id. */
  readonly mitigations: readonly string[]
  /** Threats that call for it. */
  readonly threats: number
  /** As the table shows it, such as `L3 (L4)`; empty for nothing. */
  readonly current: string
  readonly target: string
  readonly recommended: string
  readonly coverage: Coverage
  readonly source: string
  readonly doubt: boolean
}

/** Every control of a catalogue with whether and why it applies, in the catalogue's order. */
export function statementOfApplicability(
  document: Document,
  vocabularies: readonly Vocabulary[],
  { catalogue, rows }: ControlTable,
): readonly ApplicabilityLine[] {
  const vocabulary = createVocabularyIndex(vocabularies)
  const assigned = new Set<string>(list(document, 'assignment').map(({ mitigation }) => mitigation))
  const titles = new Map<string, string[]>()
  for (const { id, title, library, state } of list(document, 'mitigation')) {
    if (library === null || state === 'rejected' || !assigned.has(id)) continue
    for (const number of vocabulary.mitigation(library)?.references[catalogue] ?? [])
      titles.set(number, [...(titles.get(number) ?? []), title])
  }
  return rows
    .filter(({ children }) => children.length === 0)
    .map((row) => ({
      number: row.number,
      title: row.title,
      designation: row.designation,
      applies: row.applies,
      justification: row.applies ? row.comment : row.reason,
      mitigations: titles.get(row.number) ?? [],
      threats: row.recommendation?.threats ?? 0,
      current: row.phases.current.text,
      target: row.phases.target.text,
      recommended: row.recommended?.mark ?? '',
      coverage: row.coverage,
      source: row.source,
      doubt: row.doubt,
    }))
}
