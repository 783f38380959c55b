import type { Diagram, SubjectId } from '../../../model/tables.ts'
import type { ReadDrawings } from '../document/read-drawings.ts'
import { guidOf } from './guids.ts'
import type { DrawingPlan } from './plan-drawings.ts'

/** GUIDs of everything that is drawn. */
export interface AssignedGuids {
  /** Of a subject in a diagram. */
  readonly at: (diagram: Diagram['id'], subject: SubjectId) => string
  /** Where its own GUID is; elsewhere it is a copy with another. */
  readonly home: (subject: SubjectId) => Diagram['id'] | undefined
  readonly diagram: (id: Diagram['id']) => string
}

/**
 * A subject keeps the GUID that it came with, in the diagram that it was in as long as it is drawn there. In
 * the format nothing is in two diagrams: what is here has a GUID of its own in each further one.
 */
export function assignGuids(base: DrawingPlan, plan: DrawingPlan, drawings: ReadDrawings): AssignedGuids {
  const homes = new Map<SubjectId, Diagram['id']>()
  const inBase = new Map<SubjectId, Diagram['id']>()
  for (const one of base.diagrams) for (const id of subjectsOf(one)) inBase.set(id, one.diagram.id)
  for (const one of plan.diagrams) {
    for (const id of subjectsOf(one)) {
      if (!homes.has(id) || inBase.get(id) === one.diagram.id) homes.set(id, one.diagram.id)
    }
  }
  return {
    home: (subject) => homes.get(subject),
    at: (diagram, subject) =>
      homes.get(subject) === diagram
        ? (drawings.drawn.get(subject)?.guid ?? guidOf(subject))
        : guidOf(subject, diagram),
    diagram: (id) => drawings.surfaces.get(id)?.guid ?? guidOf(id),
  }
}

/** Everything with an entry in the diagram. */
export function subjectsOf(plan: DrawingPlan['diagrams'][number]): readonly SubjectId[] {
  return [...plan.elements.keys(), ...plan.boundaries.keys(), ...plan.flows.keys()]
}
