import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** Makes an empty diagram and lists it last. */
export const addDiagram = defineCommand<{ readonly id: DiagramId; readonly name: string }>({
  id: 'add-diagram',
  run: (document, { id, name }) => {
    const last = diagramsInOrder(document).at(-1)
    const order = last === undefined ? 0 : Math.floor(last.order) + 1
    return outcome(document, [addRecord(newRecord('diagram', { id, name, order }))])
  },
})
