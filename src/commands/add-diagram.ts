import type { Change } from '../model/change.ts'
import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { get } from '../model/document.ts'
import { findSubject } from '../model/find-records.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { ArchitectureView } from '../model/records/diagram.ts'
import type { Diagram, DiagramId, ElementId, Placement, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface AddDiagramArgs {
  readonly id: DiagramId
  readonly name: string
  /** The process whose inside it shows. */
  readonly details?: ElementId
  readonly view?: ArchitectureView
  /** Drawn in it from the beginning. */
  readonly placements?: readonly NewPlacement[]
}

export type NewPlacement = Pick<Placement, 'x' | 'y' | 'w' | 'h' | 'line'> & { readonly subject: SubjectId }

/** Makes a diagram: the inside of a process stands after the diagrams that are there, as every other. */
export const addDiagram = defineCommand<AddDiagramArgs>({
  id: 'add-diagram',
  run: (document, { id, name, details, view, placements = [] }, { newId }) => {
    if (details !== undefined && get(document, 'element', details) === undefined) return notFound(details)
    const missing = placements.find(({ subject }) => findSubject(document, subject) === undefined)
    if (missing !== undefined) return notFound(missing.subject)
    const last = diagramsInOrder(document).at(-1)
    const order = last === undefined ? 0 : Math.floor(last.order) + 1
    const diagram: Diagram = {
      ...newRecord('diagram', { id, name, order }),
      ...(details === undefined ? {} : { details }),
      ...(view === undefined ? {} : { view }),
    }
    const places = placements.map(
      (place): Change => addRecord(newRecord('placement', { ...place, id: newId('placement'), diagram: id })),
    )
    return outcome(document, [addRecord(diagram), ...places])
  },
})
