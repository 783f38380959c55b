import { z } from 'zod'
import { defineRecord, idOf, nameText } from '../record.ts'

/** "This mitigation treats that finding." Its id is made of both, so that it cannot exist twice. */
export const assignmentRecord = defineRecord({
  table: 'assignment',
  references: [
    { field: 'mitigation', to: ['mitigation'], onRemove: 'cascade' },
    { field: 'finding', to: ['threat'], orForeign: true, onRemove: 'cascade' },
  ],
  schema: z.object({
    id: idOf('assignment'),
    mitigation: idOf('mitigation'),
    /** Finding id: `pack/rule@subjects`, or the id of a hand-written threat. */
    finding: nameText,
  }),
})
