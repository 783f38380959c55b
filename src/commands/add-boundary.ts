import type { Box } from '../base/geometry.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { BoundaryId, DiagramId, Placement } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { invalid, outcome } from './outcome.ts'

export interface AddBoundaryArgs {
  readonly id: BoundaryId
  readonly diagram: DiagramId
  readonly stencil: string
  readonly name: string
  readonly shape: 'box' | 'line'
  /** Needed for a box. */
  readonly box?: Box
  /** Needed for a line. */
  readonly line?: NonNullable<Placement['line']>
}

/** Makes a trust boundary and draws it in a diagram. */
export const addBoundary = defineCommand<AddBoundaryArgs>({
  id: 'add-boundary',
  run: (document, { id, diagram, stencil, name, shape, box, line }, { newId }) => {
    const drawn = shape === 'box' ? box : line && { line }
    if (drawn === undefined) return invalid(shape, { kind: 'type', type: 'object' })
    return outcome(document, [
      addRecord(newRecord('boundary', { id, stencil, name, shape })),
      addRecord(newRecord('placement', { id: newId('placement'), diagram, subject: id, ...drawn })),
    ])
  },
})
