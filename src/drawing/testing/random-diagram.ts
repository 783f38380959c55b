import fc from 'fast-check'
import type { Point } from '../../base/geometry.ts'
import type { Document } from '../../model/document.ts'
import { circle } from './routes.ts'
import { smallDiagram } from './small-diagram.ts'

/** Where an element may stand. */
export const position = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
})
const flow = fc.record({ from: fc.nat({ max: 7 }), to: fc.nat({ max: 7 }), named: fc.boolean() })
/** Eight elements with flows among them; a flow may join one to itself. */
export const model = fc.record({
  positions: fc.array(position, { minLength: 8, maxLength: 8 }),
  flows: fc.array(flow, { minLength: 1, maxLength: 14 }),
})
export type Model = typeof model extends fc.Arbitrary<infer T> ? T : never

/**
 * The model, with a boundary.
 * @param moved where the first element stands instead
 * @param renamed whether the first flow has a longer name, if it has one
 */
export function documentOfModel(
  { positions, flows }: Model,
  moved: Point | null,
  renamed: boolean,
): Document {
  return smallDiagram({
    elements: Object.fromEntries(
      positions.map((at, i) => [
        `e${i}`,
        i === 0 && moved !== null ? circle(moved.x, moved.y) : circle(at.x, at.y),
      ]),
    ),
    flows: Object.fromEntries(
      flows.map(({ from, to, named }, i) => {
        const name = named ? (renamed && i === 0 ? 'A rather longer name than before' : 'Readings') : ''
        return [`f${i}`, [`e${from}`, `e${to}`, { name }]] as const
      }),
    ),
    boundaries: { zone: { x: 100, y: 100, w: 400, h: 300 } },
  })
}
