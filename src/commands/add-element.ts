import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, ElementId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

export interface AddElementArgs {
  readonly id: ElementId
  readonly diagram: DiagramId
  readonly stencil: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Makes an element and draws it in a diagram. */
export const addElement = defineCommand<AddElementArgs>({
  id: 'add-element',
  run: (document, { id, diagram, stencil, name, x, y, w, h }, { newId }) =>
    outcome(document, [
      addRecord(newRecord('element', { id, stencil, name })),
      addRecord(newRecord('placement', { id: newId('placement'), diagram, subject: id, x, y, w, h })),
    ]),
})
