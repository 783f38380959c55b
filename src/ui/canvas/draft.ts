import type { PlacementPatch } from '../../layout/move-subjects.ts'
import type { SubjectId } from '../../model/tables.ts'

/** How things would be drawn if the gesture ended now. Never stored, never sent to the worker. */
export interface Draft {
  readonly placements: ReadonlyMap<SubjectId, PlacementPatch>
}
