import type { Crossings } from '../engine/analysis/crossings.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get, list } from '../model/document.ts'
import type { BoundaryId, Flow } from '../model/tables.ts'

/** A flow where the system can be reached from outside of a part of it: it crosses a trust boundary. */
export interface Interface {
  readonly flow: Flow
  readonly crosses: readonly BoundaryId[]
  /** Threats about this flow itself. */
  readonly threats: readonly ThreatRow[]
  /** Threats about one of its ends, where it has none of its own. */
  readonly atEnds: number
}

/** In the order of the flows. Flows that lead nowhere are none. */
export function interfacesOf(
  document: Document,
  crossings: Crossings,
  vocabulary: VocabularyIndex,
  threats: readonly ThreatRow[],
): readonly Interface[] {
  const about = new Map<string, ThreatRow[]>()
  for (const row of threats)
    for (const subject of row.subjects) {
      const known = about.get(subject)
      if (known === undefined) about.set(subject, [row])
      else known.push(row)
    }
  const isPart = (id: Flow['source']) => vocabulary.isPart(get(document, 'element', id)?.stencil ?? '')
  return list(document, 'flow').flatMap((flow) => {
    const crosses = crossings.crossedBy(flow.id)
    if (crosses.length === 0 || !isPart(flow.source) || !isPart(flow.target)) return []
    const atEnds = (about.get(flow.source)?.length ?? 0) + (about.get(flow.target)?.length ?? 0)
    return [{ flow, crosses, threats: about.get(flow.id) ?? [], atEnds }]
  })
}
