import type { Point } from '../base/geometry.ts'
import type { Flow } from '../model/tables.ts'

/** The flows between one pair of elements, in either direction, or from one element to itself. */
export type Siblings = readonly Flow[]

/** Groups flows by their unordered pair of ends. Flows must be sorted by id; so are the groups' flows. */
export function siblingsOf(flows: readonly Flow[]): readonly Siblings[] {
  const groups = new Map<string, Flow[]>()
  for (const flow of flows) {
    const key = flow.source < flow.target ? `${flow.source} ${flow.target}` : `${flow.target} ${flow.source}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [flow])
    else group.push(flow)
  }
  return [...groups.values()]
}

/**
 * Each sibling's lane: for a self flow its index among the loops, else by how many lanes it bends, positive to
 * the right of its own direction, so that opposite flows keep to the right like traffic. Flows that are shaped
 * by hand (`shaped`) take no lane; the others are fanned out symmetrically.
 */
export function lanesOf(siblings: Siblings, shaped: (flow: Flow) => boolean): ReadonlyMap<Flow, number> {
  const free = siblings.filter((flow) => !shaped(flow))
  const lanes = new Map<Flow, number>()
  const first = free[0]
  if (first === undefined) return lanes
  if (first.source === first.target) {
    for (const [index, flow] of free.entries()) lanes.set(flow, index)
    return lanes
  }
  const forward = (flow: Flow) => flow.source < flow.target
  const ordered = [...free.filter((flow) => !forward(flow)), ...free.filter(forward)]
  for (const [index, flow] of ordered.entries()) {
    const offset = index - (ordered.length - 1) / 2
    lanes.set(flow, forward(flow) ? offset : -offset)
  }
  return lanes
}

/**
 * How far apart the curves between two centres are at their middle, in px: room for a label of two lines where
 * they run sideways, for half of a label's width where they run up or down.
 */
export function laneSpacing(from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const steepness = length > 0 ? Math.abs(to.y - from.y) / length : 0
  return 42 + 30 * steepness * Math.min(1, length / 260)
}
