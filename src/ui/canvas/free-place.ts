import { type Box, boxesOverlap, inflate, type Point } from '../../base/geometry.ts'

const gap = 24
const step = 32

/**
 * A box of `size` near `middle` that keeps a gap to all of `taken`: the middle itself if it is free, else the
 * first free place on growing squares around it; after 24 of them the middle all the same.
 */
export function freePlace(
  middle: Point,
  size: { readonly w: number; readonly h: number },
  taken: readonly Box[],
): Box {
  const centred = { x: middle.x - size.w / 2, y: middle.y - size.h / 2, w: size.w, h: size.h }
  for (let ring = 0; ring <= 24; ring++) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const box = { ...centred, x: centred.x + dx * step, y: centred.y + dy * step }
      const wide = inflate(box, gap)
      if (!taken.some((other) => boxesOverlap(wide, other))) return box
    }
  }
  return centred
}

/** Right first, then clockwise: what is added next stands beside what was added before. */
function* ringOffsets(ring: number): Iterable<readonly [number, number]> {
  if (ring === 0) yield [0, 0]
  for (let i = 0; i < ring; i++) yield [ring, i]
  for (let i = ring; i > -ring; i--) yield [i, ring]
  for (let i = ring; i > -ring; i--) yield [-ring, i]
  for (let i = -ring; i < ring; i++) yield [i, -ring]
  for (let i = -ring; i < 0; i++) yield [ring, i]
}
