import { definedOnly } from '../base/defined-only.ts'
import { fail } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import { findPlacement, findSubject } from '../model/find-records.ts'
import { lockedAmong } from '../model/locked-subjects.ts'
import { removeRecord, setFields } from '../model/make-changes.ts'
import type { DiagramId, FlowId, Placement, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ArrangedPlace {
  readonly subject: SubjectId
  /** Diagram units; what is absent stays as it is. */
  readonly x?: number
  readonly y?: number
  readonly w?: number
  readonly h?: number
  /** Of a boundary line. */
  readonly line?: Placement['line']
}

/**
 * Puts what a diagram shows to other places, and gives the routes of flows back to the router. Locked things stay:
 * moving one is refused, and locked routes keep their shape.
 */
export const arrangeSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly places: readonly ArrangedPlace[]
  /** Flows whose bends and labels were set by hand for how things stood before. */
  readonly reset: readonly FlowId[]
}>({
  id: 'arrange-subjects',
  run: (document, { diagram, places, reset }) => {
    const missing = places.find(({ subject }) => findSubject(document, subject) === undefined)
    if (missing !== undefined) return notFound(missing.subject)
    const moves = places.flatMap(({ subject, ...place }): readonly Change[] => {
      const placement = findPlacement(document, diagram, subject)
      return placement === undefined ? [] : setFields(placement, definedOnly(place))
    })
    const locked = lockedAmong(document, diagram, moves)
    if (locked.length > 0) return fail({ code: 'locked', ids: locked })
    const routes = [...new Set(reset)].flatMap((flow): readonly Change[] => {
      const placement = findPlacement(document, diagram, flow)
      return placement === undefined || placement.locked === true ? [] : unshaped(placement)
    })
    return outcome(document, [...moves, ...routes])
  },
})

/** A placement that holds nothing but a shape goes; one with anchors, a style or a level loses its shape only. */
function unshaped(placement: Placement): readonly Change[] {
  const { anchors, route, z, group } = placement
  const isShapeOnly = [anchors, route, z, group].every((field) => field === undefined)
  if (isShapeOnly) return [removeRecord(placement)]
  return setFields(placement, { via: null, label: null, waypoints: undefined })
}
