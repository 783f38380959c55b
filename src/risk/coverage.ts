import type { Pack, Vocabulary } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { rulesLookingAt } from '../engine/types-looked-at.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get, list } from '../model/document.ts'
import { type StrideLetter, strideLetters } from '../model/record.ts'
import type { Element, ElementId, Flow, FlowId } from '../model/tables.ts'

/** What was found out about one element or flow in one STRIDE category. */
export type CoverageCell =
  | { readonly kind: 'threats'; readonly rows: readonly ThreatRow[] }
  /** A person said that it cannot apply, and why. */
  | { readonly kind: 'not-applicable'; readonly reason: string }
  /** Rules that speak of this type and category were tried, and none of them applies. */
  | { readonly kind: 'no-finding'; readonly rules: number }
  /** No rule speaks of it and no person did. */
  | { readonly kind: 'not-analysed' }
  /** It is out of scope as a whole. */
  | { readonly kind: 'out-of-scope' }

export interface CoverageRow {
  readonly subject: Element | Flow
  readonly table: 'element' | 'flow'
  readonly cells: { readonly [letter in StrideLetter]: CoverageCell }
}

export type CoverageCounts = { readonly [kind in CoverageCell['kind']]: number }

/**
 * Every element and flow of the system by STRIDE category, in the order of the tables. A threat about several parts
 * stands at each of them. Threats that were judged not applicable are still threats that were looked at.
 * @param packs those that were run; those without rules count as having none
 */
export function coverageOf(
  document: Document,
  packs: readonly (Vocabulary | Pack)[],
  vocabulary: VocabularyIndex,
  threats: readonly ThreatRow[],
): readonly CoverageRow[] {
  const off = new Set(list(document, 'ruleSwitch').map(({ pack, rule }) => `${pack}/${rule}`))
  const rulesOf = rulesLookingAt(
    packs.filter((pack): pack is Pack => 'rules' in pack),
    vocabulary,
    (pack, rule) => off.has(`${pack}/${rule}`),
  )
  const about = new Map<string, ThreatRow[]>()
  for (const row of threats)
    for (const subject of row.subjects) {
      const known = about.get(subject)
      if (known === undefined) about.set(subject, [row])
      else known.push(row)
    }
  const stencilOf = (id: ElementId) => get(document, 'element', id)?.stencil ?? ''
  const isPart = (id: ElementId) => vocabulary.isPart(stencilOf(id))
  const elements = list(document, 'element')
    .filter(({ stencil }) => vocabulary.isPart(stencil))
    .map((subject) => ({ subject, table: 'element' as const, counts: rulesOf({ el: subject.stencil }) }))
  const flows = list(document, 'flow')
    .filter(({ source, target }) => isPart(source) && isPart(target))
    .map((subject) => ({
      subject,
      table: 'flow' as const,
      counts: rulesOf({
        flow: subject.stencil,
        source: stencilOf(subject.source),
        target: stencilOf(subject.target),
      }),
    }))
  return [...elements, ...flows].map(({ subject, table, counts }) => {
    const rows = about.get(subject.id) ?? []
    const cell = (letter: StrideLetter): CoverageCell => {
      const found = rows.filter(({ stride }) => stride.includes(letter))
      if (found.length > 0) return { kind: 'threats', rows: found }
      if (subject.outOfScope) return { kind: 'out-of-scope' }
      const reason = subject.notApplicable?.[letter]
      if (reason !== undefined) return { kind: 'not-applicable', reason }
      return counts[letter] > 0 ? { kind: 'no-finding', rules: counts[letter] } : { kind: 'not-analysed' }
    }
    return {
      subject,
      table,
      cells: { S: cell('S'), T: cell('T'), R: cell('R'), I: cell('I'), D: cell('D'), E: cell('E') },
    }
  })
}

/** A row that can be sent from one thread to another: threats by id. */
export interface CoverageLine {
  readonly id: ElementId | FlowId
  readonly name: string
  readonly table: CoverageRow['table']
  readonly cells: { readonly [letter in StrideLetter]: CoverageLineCell }
}

export type CoverageLineCell =
  | { readonly kind: 'threats'; readonly ids: readonly string[] }
  | Exclude<CoverageCell, { readonly kind: 'threats' }>

export function coverageLines(rows: readonly CoverageRow[]): readonly CoverageLine[] {
  const plain = (cell: CoverageCell): CoverageLineCell =>
    cell.kind === 'threats' ? { kind: 'threats', ids: cell.rows.map(({ id }) => id) } : cell
  return rows.map(({ subject, table, cells: { S, T, R, I, D, E } }) => ({
    id: subject.id,
    name: subject.name,
    table,
    cells: { S: plain(S), T: plain(T), R: plain(R), I: plain(I), D: plain(D), E: plain(E) },
  }))
}

/** How many cells of each kind there are. */
export function countCoverage(rows: readonly CoverageRow[]): CoverageCounts {
  const counts = { threats: 0, 'not-applicable': 0, 'no-finding': 0, 'not-analysed': 0, 'out-of-scope': 0 }
  for (const { cells } of rows) for (const letter of strideLetters) counts[cells[letter].kind]++
  return counts
}
