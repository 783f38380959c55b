import { z } from 'zod'
import { defineRecord, idOf, longText, nameText, propertiesSchema } from '../record.ts'

/** A trust boundary, drawn as a box around what it contains or as a line between two sides. */
export const boundaryRecord = defineRecord({
  table: 'boundary',
  maps: ['properties'],
  schema: z.object({
    id: idOf('boundary'),
    name: nameText,
    stencil: nameText,
    shape: z.enum(['box', 'line']),
    properties: propertiesSchema,
    notes: longText,
  }),
})
