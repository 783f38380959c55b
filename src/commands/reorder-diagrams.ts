import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { setFields } from '../model/make-changes.ts'
import type { DiagramId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Moves a diagram to a place in the list, counted from 0; beyond the ends it stops there. */
export const reorderDiagrams = defineCommand<{ readonly id: DiagramId; readonly to: number }>({
  id: 'reorder-diagrams',
  run: (document, { id, to }) => {
    const diagrams = diagramsInOrder(document)
    const moved = diagrams.find((diagram) => diagram.id === id)
    if (moved === undefined) return notFound(id)
    const rest = diagrams.filter((diagram) => diagram !== moved)
    const at = Math.min(Math.max(0, Math.round(to)), rest.length)
    const wanted = [...rest.slice(0, at), moved, ...rest.slice(at)]
    if (wanted.every((diagram, i) => diagram === diagrams[i])) return outcome(document, [])
    return outcome(
      document,
      wanted.flatMap((diagram, order) => setFields(diagram, { order })),
    )
  },
})
