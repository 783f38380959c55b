/** A directed edge, both ends by id. */
export interface Edge {
  readonly from: string
  readonly to: string
}

/**
 * Nodes in an order in which every edge leads forwards; nodes without edges between them keep the order given.
 * Where a cycle forbids that, the cycle instead, as a path that returns to its start. Edges to and from what is
 * no node are left out. O(nodes + edges).
 */
export function topologicalOrder(
  nodes: readonly string[],
  edges: readonly Edge[],
): { readonly order: readonly string[] } | { readonly cycle: readonly string[] } {
  const next = successors(nodes, edges)
  const state = new Map<string, 'open' | 'done'>()
  const order: string[] = []
  for (const start of nodes.toReversed()) {
    if (state.has(start)) continue
    // A stack of its own: a chain of dependencies may be longer than the call stack is deep.
    const path = [{ node: start, at: 0 }]
    state.set(start, 'open')
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next.get(top.node)?.[top.at]
      top.at += 1
      if (to === undefined) {
        state.set(top.node, 'done')
        order.push(top.node)
        path.pop()
      } else if (state.get(to) === 'open') {
        const begin = path.findIndex(({ node }) => node === to)
        return { cycle: [...path.slice(begin).map(({ node }) => node), to] }
      } else if (!state.has(to)) {
        state.set(to, 'open')
        path.push({ node: to, at: 0 })
      }
    }
  }
  return { order: order.toReversed() }
}

/** A shortest way along edges from one node to another, both included; null where there is none. */
export function pathBetween(edges: readonly Edge[], from: string, to: string): readonly string[] | null {
  const next = new Map<string, string[]>()
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to])
  const cameFrom = new Map<string, string | null>([[from, null]])
  // A map grows while it is walked.
  for (const node of cameFrom.keys()) {
    if (node === to) break
    for (const each of next.get(node) ?? []) if (!cameFrom.has(each)) cameFrom.set(each, node)
  }
  if (!cameFrom.has(to)) return null
  const path = [to]
  for (let at = cameFrom.get(to); at != null; at = cameFrom.get(at)) path.unshift(at)
  return path
}

function successors(
  nodes: readonly string[],
  edges: readonly Edge[],
): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const { from, to } of edges) if (next.has(to)) next.get(from)?.push(to)
  // Walked backwards, so that the order that comes out is the order given.
  for (const each of next.values()) each.reverse()
  return next
}
