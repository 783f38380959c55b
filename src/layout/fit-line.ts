import { type Box, centreOf, type Point, unionOf } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'
import { flowsAcross, type Places } from './crossings-of.ts'
import type { BoundaryLine, LayoutInput } from './layout-input.ts'
import { sameMembers } from './same-members.ts'

/**
 * A place for a boundary line in a new arrangement, where exactly the flows of `across` meet it: as it was, moved with
 * the flows that it crosses; else straight between what it parts; else bent, found by trying. Null when none is found.
 */
export function fitLine(
  input: LayoutInput,
  before: Places,
  after: Places,
  line: BoundaryLine,
  across: ReadonlySet<FlowId>,
): BoundaryLine | null {
  const fits = (candidate: BoundaryLine) => sameMembers(flowsAcross(input, after, candidate), across)
  const bounds = unionOf(after.boxes.values())
  if (bounds === null) return fits(line) ? line : null
  const crossing = input.flows.filter(({ id }) => across.has(id))
  const middles = (places: Places) => crossing.map((flow) => middleOf(flow, places))
  const moved = shifted(line, difference(mean(middles(after)), mean(middles(before))))
  if (crossing.length === 0) {
    for (const candidate of [line, ...besides(line, bounds)]) if (fits(candidate)) return candidate
    return null
  }
  for (const candidate of separators(input, after, crossing, bounds)) if (fits(candidate)) return candidate
  if (fits(moved)) return moved
  for (const candidate of bendsAround(middles(after), bounds)) if (fits(candidate)) return candidate
  return null
}

type Flow = LayoutInput['flows'][number]

function middleOf({ source, target }: Flow, { boxes }: Places): Point {
  const a = boxes.get(source)
  const b = boxes.get(target)
  return a === undefined || b === undefined ? { x: 0, y: 0 } : mean([centreOf(a), centreOf(b)])
}

/** Straight lines at several angles that have the two sides of the crossing flows on different sides. */
function separators(
  { flows, elements }: LayoutInput,
  { boxes }: Places,
  crossing: readonly Flow[],
  bounds: Box,
): readonly BoundaryLine[] {
  const sides = sidesOf(flows, crossing)
  if (sides === null) return []
  const found: BoundaryLine[] = []
  const reach = Math.hypot(bounds.w, bounds.h)
  for (const degrees of [0, 90, 15, -15, 75, 105, 30, -30, 60, 120, 45, -45]) {
    const angle = (degrees * Math.PI) / 180
    const along = { x: Math.cos(angle), y: Math.sin(angle) }
    const first = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
    const second = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
    for (const { id } of elements) {
      const box = boxes.get(id)
      const side = sides.get(id)
      if (box === undefined || side === undefined) continue
      const centre = centreOf(box)
      const at = centre.x * along.x + centre.y * along.y
      // The whole shape should be on its side, not only its centre.
      const half = (Math.abs(along.x) * box.w + Math.abs(along.y) * box.h) / 2
      const range = side === 0 ? first : second
      range.low = Math.min(range.low, at - half)
      range.high = Math.max(range.high, at + half)
    }
    const gap =
      first.high < second.low
        ? (first.high + second.low) / 2
        : second.high < first.low
          ? (second.high + first.low) / 2
          : null
    if (gap === null) continue
    const middle = centreOf(bounds)
    const offset = gap - (middle.x * along.x + middle.y * along.y)
    const foot = { x: middle.x + along.x * offset, y: middle.y + along.y * offset }
    const half = degrees === 0 ? bounds.h / 2 : degrees === 90 ? bounds.w / 2 : reach / 2
    const end = (sign: number) =>
      rounded({ x: foot.x - sign * along.y * half, y: foot.y + sign * along.x * half })
    // From above or from the left, where its name is read.
    const ends = [end(-1), end(1)].sort((a, b) => a.y - b.y || a.x - b.x)
    const [from, to] = ends
    if (from !== undefined && to !== undefined) found.push({ from, handle: rounded(mean([from, to])), to })
  }
  return found
}

/** 0 or 1 for the ends of flows that hang together with a crossing flow; null when they cannot be parted. */
function sidesOf(flows: readonly Flow[], crossing: readonly Flow[]): ReadonlyMap<string, 0 | 1> | null {
  const crosses = new Set(crossing)
  const links = new Map<string, { readonly to: string; readonly flips: boolean }[]>()
  for (const flow of flows) {
    const flips = crosses.has(flow)
    if (flow.source === flow.target) continue
    for (const [a, b] of [
      [flow.source, flow.target],
      [flow.target, flow.source],
    ] as const) {
      const there = links.get(a)
      if (there === undefined) links.set(a, [{ to: b, flips }])
      else there.push({ to: b, flips })
    }
  }
  const sides = new Map<string, 0 | 1>()
  for (const { source } of crossing) {
    if (sides.has(source)) continue
    sides.set(source, 0)
    for (const waiting: string[] = [source]; waiting.length > 0; ) {
      const next = waiting.pop() ?? ''
      const side = sides.get(next) ?? 0
      for (const { to, flips } of links.get(next) ?? []) {
        const expected = flips ? (side === 0 ? 1 : 0) : side
        const known = sides.get(to)
        if (known !== undefined && known !== expected) return null
        if (known !== undefined) continue
        sides.set(to, expected)
        waiting.push(to)
      }
    }
  }
  return sides
}

/** Curves near the middles of the crossing flows, from short to long and from straight to bent. */
function* bendsAround(middles: readonly Point[], bounds: Box): Generator<BoundaryLine> {
  const centre = mean(middles)
  const spread = Math.max(24, ...middles.map((point) => Math.hypot(point.x - centre.x, point.y - centre.y)))
  const places = [centre, ...middles]
  const longest = Math.hypot(bounds.w, bounds.h)
  for (const length of [0.6, 1.2, 2, 3.2].map((share) => Math.min(longest, share * spread + 40))) {
    for (const bend of [0, 0.25, -0.25, 0.6, -0.6]) {
      for (let degrees = 0; degrees < 180; degrees += 10) {
        for (const at of places) {
          const angle = (degrees * Math.PI) / 180
          const along = { x: Math.cos(angle) * length, y: Math.sin(angle) * length }
          const from = rounded({ x: at.x - along.x / 2, y: at.y - along.y / 2 })
          const to = rounded({ x: at.x + along.x / 2, y: at.y + along.y / 2 })
          yield { from, handle: rounded({ x: at.x - along.y * bend, y: at.y + along.x * bend }), to }
        }
      }
    }
  }
}

/** A line that no flow crosses, beside everything. */
function besides(line: BoundaryLine, bounds: Box): readonly BoundaryLine[] {
  const left = Math.min(line.from.x, line.to.x, line.handle.x)
  return [shifted(line, { x: bounds.x + bounds.w + 64 - left, y: 0 })]
}

function shifted({ from, handle, to }: BoundaryLine, by: Point): BoundaryLine {
  const moved = ({ x, y }: Point) => rounded({ x: x + by.x, y: y + by.y })
  return { from: moved(from), handle: moved(handle), to: moved(to) }
}

function mean(points: readonly Point[]): Point {
  const n = Math.max(1, points.length)
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / n,
    y: points.reduce((sum, { y }) => sum + y, 0) / n,
  }
}

function difference(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
