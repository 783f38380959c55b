import { z } from 'zod'
import { defineRecord, idOf, instantText, longText, nameText, strideLetter } from '../record.ts'

/** A threat that a person wrote; its record id is its finding id. */
export const threatRecord = defineRecord({
  table: 'threat',
  references: [{ field: 'subjects', to: ['element', 'flow', 'boundary'], many: true, onRemove: 'clear' }],
  schema: z.object({
    id: idOf('threat'),
    title: nameText,
    description: longText,
    stride: z.array(strideLetter).max(6),
    subjects: z.array(z.union([idOf('element'), idOf('flow'), idOf('boundary')])).max(1000),
    createdBy: nameText,
    createdAt: instantText,
  }),
})
