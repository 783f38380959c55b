import { z } from 'zod'
import { coordinate, defineRecord, idOf, longText } from '../record.ts'

/** A picture behind a diagram, such as an older drawing to trace over. It means nothing to the engine. */
export const imageRecord = defineRecord({
  table: 'image',
  references: [{ field: 'diagram', to: ['diagram'], onRemove: 'cascade' }],
  schema: z.object({
    id: idOf('image'),
    diagram: idOf('diagram'),
    x: coordinate,
    y: coordinate,
    w: coordinate.min(1),
    h: coordinate.min(1),
    /** 0 to 1. */
    opacity: z.number().min(0).max(1),
    /** It is behind everything and not touched by gestures while it is locked. */
    locked: z.boolean(),
    mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
    /** The file in base64, at most 6 MB of it. */
    data: z.string().max(6 * 1024 * 1024),
    /** For people who do not see it. */
    alternative: longText,
  }),
})
