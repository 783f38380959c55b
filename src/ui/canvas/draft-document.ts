import { placedIn } from '../../drawing/placed.ts'
import type { Document } from '../../model/document.ts'
import type { DiagramId, Placement, SubjectId } from '../../model/tables.ts'

/** How things would be drawn if the gesture ended now. */
export interface Draft {
  readonly placements: ReadonlyMap<SubjectId, PlacementPatch>
}

export type PlacementPatch = Partial<Pick<Placement, 'x' | 'y' | 'w' | 'h' | 'via' | 'label' | 'line'>>

/**
 * The document as it would be after the gesture, so that projection and router need not know that there are
 * gestures. Never stored, never sent to the worker.
 */
export function draftDocument(document: Document, diagram: DiagramId, draft: Draft): Document {
  const known = placedIn(document, diagram).placements
  const placement: Record<string, Placement> = { ...document.tables.placement }
  for (const [subject, patch] of draft.placements) {
    const before = known.get(subject) ?? blankPlacement(diagram, subject)
    placement[before.id] = { ...before, ...patch }
  }
  return { ...document, tables: { ...document.tables, placement } }
}

function blankPlacement(diagram: DiagramId, subject: SubjectId): Placement {
  return {
    id: `placement:draft-${subject}`,
    diagram,
    subject,
    x: 0,
    y: 0,
    w: 0,
    h: 0,
    via: null,
    label: null,
    line: null,
  }
}
