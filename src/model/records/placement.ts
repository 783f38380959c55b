import { z } from 'zod'
import { coordinate, defineRecord, idOf, nameText, pointSchema } from '../record.ts'
import { routeStyle } from './diagram.ts'

/**
 * Where a subject is drawn in a diagram. Elements and box boundaries use x, y, w, h. Boundary lines use
 * `line` and leave x, y, w, h at 0. A flow is drawn wherever both its ends are placed; its placement is
 * optional and only holds how its route was shaped by hand.
 */
export const placementRecord = defineRecord({
  table: 'placement',
  references: [
    { field: 'diagram', to: ['diagram'], onRemove: 'cascade' },
    { field: 'subject', to: ['element', 'flow', 'boundary'], onRemove: 'cascade' },
  ],
  schema: z.object({
    id: idOf('placement'),
    diagram: idOf('diagram'),
    subject: z.union([idOf('element'), idOf('flow'), idOf('boundary')]),
    x: coordinate,
    y: coordinate,
    w: coordinate.min(0),
    h: coordinate.min(0),
    /** Flow: a point that its curve passes through; null lets the router choose. */
    via: pointSchema.nullable(),
    /** Flow: centre of its label; null lets the label find a free place. */
    label: pointSchema.nullable(),
    /**
     * Flow of an imported model: where it starts and ends, as fractions of the width and height of the boxes of
     * its ends (0 to 1 inside). The `tmt` reading of crossings uses these points; absent means the centres.
     */
    anchors: z
      .object({
        source: z.object({ x: z.number().min(-100).max(100), y: z.number().min(-100).max(100) }),
        target: z.object({ x: z.number().min(-100).max(100), y: z.number().min(-100).max(100) }),
      })
      .optional(),
    /** Flow: how its route runs here; absent follows the diagram. */
    route: routeStyle.optional(),
    /** Flow: points that its route passes through in this order, in place of `via`. At most 50. */
    waypoints: z.array(pointSchema).max(50).optional(),
    /** Higher stands in front among its kind; absent is 0. Boundaries always stand behind elements. */
    z: z.number().int().min(-10_000).max(10_000).optional(),
    /** It is not moved, resized or removed by gestures until it is unlocked. */
    locked: z.boolean().optional(),
    /** Placements of one diagram with the same group are selected and moved together. */
    group: nameText.min(1).optional(),
    /** Boundary line: a quadratic curve from `from` to `to` that passes through `handle` at its middle. */
    line: z.object({ from: pointSchema, handle: pointSchema, to: pointSchema }).nullable(),
  }),
})
