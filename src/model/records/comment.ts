import { z } from 'zod'
import { coordinate, defineRecord, idOf, instantText, longText, nameText } from '../record.ts'

/** A remark pinned to a place of a diagram or to a subject in it, with answers. */
export const commentRecord = defineRecord({
  table: 'comment',
  references: [
    { field: 'diagram', to: ['diagram'], onRemove: 'cascade' },
    { field: 'subject', to: ['element', 'flow', 'boundary'], onRemove: 'clear' },
  ],
  schema: z.object({
    id: idOf('comment'),
    diagram: idOf('diagram'),
    /** What it moves with; null stays at its place. */
    subject: z.union([idOf('element'), idOf('flow'), idOf('boundary')]).nullable(),
    /** Its pin in diagram units; with a subject, from the upper left corner of that. */
    x: coordinate,
    y: coordinate,
    text: longText,
    by: nameText,
    at: instantText,
    /** Set when what it asks is settled. */
    resolvedAt: instantText.nullable(),
    replies: z.array(z.object({ text: longText, by: nameText, at: instantText })).max(200),
  }),
})
