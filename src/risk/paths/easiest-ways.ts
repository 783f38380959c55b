import type { AttackGraph, Edge, Stand } from './attack-graph.ts'

/** How a place is reached most easily. */
export interface Reached {
  readonly cost: number
  readonly from: Stand | null
  readonly edge: Edge | null
}

/**
 * The easiest way from one place to every other (Dijkstra, 1959). Costs are whole numbers from 1 to 16, so places wait
 * in a bucket for each cost, and each is looked at once. Ties go to the place found first.
 */
export function easiestWays(graph: AttackGraph, entry: Stand): ReadonlyMap<Stand, Reached> {
  const reached = new Map<Stand, Reached>([[entry, { cost: 0, from: null, edge: null }]])
  const buckets: Stand[][] = [[entry]]
  for (let cost = 0; cost < buckets.length; cost++) {
    const bucket = buckets[cost] ?? []
    for (const stand of bucket) {
      if (reached.get(stand)?.cost !== cost) continue
      for (const edge of graph.stepsFrom(stand)) {
        const total = cost + edge.step.cost
        if ((reached.get(edge.to)?.cost ?? Number.POSITIVE_INFINITY) <= total) continue
        reached.set(edge.to, { cost: total, from: stand, edge })
        const later = buckets[total]
        if (later === undefined) buckets[total] = [edge.to]
        else later.push(edge.to)
      }
    }
  }
  return reached
}

/** The steps that lead to a reached place, first to last. */
export function stepsTo(reached: ReadonlyMap<Stand, Reached>, end: Stand): readonly Edge[] {
  const steps: Edge[] = []
  let at = reached.get(end)
  while (at !== undefined && at.edge !== null && at.from !== null) {
    steps.unshift(at.edge)
    at = reached.get(at.from)
  }
  return steps
}

/** Every place that can be reached without ever using `without`: standing there, or going along it. */
export function reachableWithout(graph: AttackGraph, entry: Stand, without: Stand): ReadonlySet<Stand> {
  const seen = new Set<Stand>()
  if (entry === without) return seen
  seen.add(entry)
  const waiting: Stand[] = [entry]
  for (let stand = waiting.pop(); stand !== undefined; stand = waiting.pop()) {
    for (const { to, step } of graph.stepsFrom(stand)) {
      if (to === without || step.flow === without || seen.has(to)) continue
      seen.add(to)
      waiting.push(to)
    }
  }
  return seen
}
