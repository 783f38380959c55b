import type { Point } from '../../../base/geometry.ts'
import { levelMark } from '../../../drawing/draw-badge.ts'
import { polygon } from '../../../drawing/path.ts'
import type { BadgeRole, Primitive } from '../../../drawing/scene.ts'
import type { SubjectId } from '../../../model/tables.ts'
import type { Badge } from '../badges.ts'

/** The sign of a badge for the picture from afar. @param scale 1 is about 9 px */
export function drawSign(
  subject: SubjectId,
  { sign, tone }: Badge,
  at: Point,
  scale: number,
): readonly Primitive[] {
  const ink: BadgeRole = tone === 'unacceptable' ? 'high' : tone
  const path = (parts: Partial<Extract<Primitive, { kind: 'path' }>>): Primitive => ({
    ...{ kind: 'path', subject, path: [], fill: ink, stroke: 'node', strokeWidth: 0.5 * scale, dash: [] },
    ...parts,
  })
  const ring = path({
    path: levelMark('unrated', at, scale),
    ...{ fill: 'node', stroke: ink, strokeWidth: 1.5 * scale },
  })
  switch (sign) {
    case 'done':
      return []
    case 'unrated':
      return [ring]
    case 'half':
      return [ring, path({ path: halfDisc(at, 3.2 * scale), stroke: null, strokeWidth: 0 })]
    case 'unacceptable':
      // Larger than a level, and with a core: an octagon alone would look like a disc.
      return [
        path({ path: octagon(at, 6 * scale) }),
        path({ path: octagon(at, 2.2 * scale), fill: 'node', stroke: null, strokeWidth: 0 }),
      ]
    default:
      return [path({ path: levelMark(sign, at, scale) })]
  }
}

function octagon({ x, y }: Point, r: number) {
  return polygon(
    around(8, (angle) => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }), Math.PI / 8),
  )
}

/** The left half, as a polygon. */
function halfDisc({ x, y }: Point, r: number) {
  const corners = Array.from({ length: 9 }, (_, i) => Math.PI / 2 + (i * Math.PI) / 8)
  return polygon(corners.map((angle) => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) })))
}

function around(count: number, at: (angle: number) => Point, from: number): readonly Point[] {
  return Array.from({ length: count }, (_, i) => at(from + (i * 2 * Math.PI) / count))
}
