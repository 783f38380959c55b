import { z } from 'zod'
import { defineRecord, idOf } from '../record.ts'

/** "The upper asset depends on the lower one", to a degree. Dependencies form no cycle. */
export const dependencyRecord = defineRecord({
  table: 'dependency',
  references: [
    { field: 'upper', to: ['asset'], onRemove: 'cascade' },
    { field: 'lower', to: ['asset'], onRemove: 'cascade' },
  ],
  schema: z.object({
    id: idOf('dependency'),
    upper: idOf('asset'),
    lower: idOf('asset'),
    /** 0 (not at all) to 1 (wholly). */
    degree: z.number().min(0).max(1),
  }),
})
