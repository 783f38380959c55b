import { definedOnly } from '../base/defined-only.ts'
import { fail } from '../base/result.ts'
import { uniqueBy } from '../base/unique.ts'
import type { Change } from '../model/change.ts'
import { findPlacement, findSubject } from '../model/find-records.ts'
import { lockedAmong } from '../model/locked-subjects.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, Placement, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface SubjectPlace {
  readonly subject: SubjectId
  /** Diagram units; what is absent stays as it is. */
  readonly x?: number
  readonly y?: number
  readonly w?: number
  readonly h?: number
  /** Of a boundary line. */
  readonly line?: Placement['line']
  /** Of a flow that was shaped by hand and whose ends move with it. */
  readonly via?: Placement['via']
  readonly label?: Placement['label']
  readonly waypoints?: Placement['waypoints']
}

/** Moves and resizes subjects in a diagram, and draws those that were not in it yet. Refuses what is locked. */
export const placeSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly placements: readonly SubjectPlace[]
}>({
  id: 'place-subjects',
  run: (document, { diagram, placements }, { newId }) => {
    const missing = placements.find(({ subject }) => findSubject(document, subject) === undefined)
    if (missing !== undefined) return notFound(missing.subject)
    const places = uniqueBy(placements, ({ subject }) => subject)
    const changes = places.flatMap(({ subject, ...place }): readonly Change[] => {
      const placement = findPlacement(document, diagram, subject)
      if (placement !== undefined) return setFields(placement, definedOnly(place))
      const id = newId('placement')
      return [addRecord(newRecord('placement', { id, diagram, subject, ...definedOnly(place) }))]
    })
    const locked = lockedAmong(document, diagram, changes)
    if (locked.length > 0) return fail({ code: 'locked', ids: locked })
    return outcome(document, changes)
  },
})
