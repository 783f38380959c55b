import { z } from 'zod'
import { defineRecord, idOf, nameText } from '../record.ts'

/** One drawing surface. Its content are the placements that name it. */
export const diagramRecord = defineRecord({
  table: 'diagram',
  schema: z.object({
    id: idOf('diagram'),
    name: nameText,
    /** Diagrams are listed by ascending order, then by id. */
    order: z.number(),
  }),
})
