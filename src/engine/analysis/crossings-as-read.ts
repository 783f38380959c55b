import { type Document, get } from '../../model/document.ts'
import type { Vocabulary } from '../pack.ts'
import { type Crossings, createCrossingTracker, crossingsOf } from './crossings.ts'
import { createDrawnCrossings } from './drawn-crossings.ts'

/**
 * What each flow crosses as the rules of its own pack read the drawing: as it is drawn for stencils of packs
 * with the `tmt` reading, by containment for all others.
 */
export function crossingsAsRead(document: Document, vocabularies: readonly Vocabulary[]): Crossings {
  const contained = crossingsOf(document)
  const templates = vocabularies.filter(({ crossing }) => crossing === 'tmt')
  if (templates.length === 0) return contained
  const theirs = new Set(templates.flatMap(({ stencils }) => stencils.map(({ id }) => id)))
  const places = createCrossingTracker()
  places.load(document)
  const drawn = createDrawnCrossings(places)
  drawn.load(document)
  return {
    around: contained.around,
    crossedBy: (id) => {
      const isTheirs = theirs.has(get(document, 'flow', id)?.stencil ?? '')
      return (isTheirs ? drawn : contained).crossedBy(id)
    },
  }
}
