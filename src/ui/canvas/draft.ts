import type { Placement, SubjectId } from '../../model/tables.ts'

/** How things would be drawn if the gesture ended now. Never stored, never sent to the worker. */
export interface Draft {
  readonly placements: ReadonlyMap<SubjectId, PlacementPatch>
}

export type PlacementPatch = Partial<Pick<Placement, 'x' | 'y' | 'w' | 'h' | 'via' | 'label' | 'line'>>
