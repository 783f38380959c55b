import { solve } from 'yalps'
import { runToEnd } from '../../base/run-to-end.ts'
import { type CoverProblem, type Demand, reached, withoutImplied } from './cover-problem.ts'

export interface Cover {
  /** `optimal`: proved; `feasible`: the budget was used up. */
  readonly status: 'optimal' | 'feasible'
  /** Options taken, rising. */
  readonly options: readonly number[]
  readonly cost: number
  /** No cover can cost less. */
  readonly lowerBound: number
  /** Places of demands that all options together do not meet; they are left aside. */
  readonly unreachable: readonly number[]
  /** Sets of choices that were looked at. */
  readonly nodes: number
}

/**
 * The cheapest cover, by branch and bound: each node fixes some options as taken or left, and a linear program over
 * the others bounds the cost from below. In that program an option counts for a demand with what it adds to the
 * options fixed as taken, which is never less than what it adds later; so the bound holds, and is exact once all
 * fixed options meet the demands.
 * @param mayGoOn asked before each node; once it says no the best cover so far is given with the bound reached
 */
export function cheapestCover(problem: CoverProblem, mayGoOn: (nodes: number) => boolean): Cover {
  return runToEnd(cheapestCoverSteps(problem, mayGoOn))
}

/** The same in steps, one for each node, that tell how many there were; it may be left off between them. */
export function* cheapestCoverSteps(
  problem: CoverProblem,
  mayGoOn: (nodes: number) => boolean,
): Generator<number, Cover> {
  const unreachable = problem.demands.flatMap((demand, i) =>
    reached(demand, () => true) < demand.need ? i : [],
  )
  const out = new Set(unreachable)
  const demands = withoutImplied(problem.demands.filter((_, i) => !out.has(i)))
  const { costs } = problem
  const useful = new Set(demands.flatMap(({ options }) => options.map(({ option }) => option)))
  const free = new Set([...useful].filter((option) => costs[option] === 0))
  const step = costStep([...useful].map((option) => costs[option] ?? 0))

  let best = greedyCover(demands, costs, free)
  let bestCost = costOf(best, costs)
  let nodes = 0
  const open: Node[] = [{ taken: free, left: new Set(), bound: 0 }]
  let floor = bestCost
  while (open.length > 0) {
    if (!mayGoOn(nodes)) {
      floor = Math.min(bestCost, ...open.map(({ bound }) => bound))
      return result('feasible', floor)
    }
    const node = open.pop()
    if (node === undefined || node.bound >= bestCost - tolerance) continue
    nodes += 1
    yield nodes
    const relaxed = relax(node, demands, costs)
    if (relaxed === null) continue
    const bound = roundedUp(relaxed.cost, step)
    if (bound >= bestCost - tolerance) continue
    const whole = greedyCover(demands, costs, node.taken, relaxed.shares)
    const cost = costOf(whole, costs)
    if (cost < bestCost - tolerance) {
      best = whole
      bestCost = cost
      if (bound >= bestCost - tolerance) continue
    }
    const branch = branchingOption(relaxed.shares)
    if (branch === null) continue
    // The last is looked at first: taking it leads to covers sooner.
    open.push({ taken: node.taken, left: withOption(node.left, branch), bound })
    open.push({ taken: withOption(node.taken, branch), left: node.left, bound })
  }
  return result('optimal', bestCost)

  function result(status: Cover['status'], lowerBound: number): Cover {
    const isOptimal = status === 'optimal' || lowerBound >= bestCost - tolerance
    return {
      status: isOptimal ? 'optimal' : 'feasible',
      options: [...best].sort((a, b) => a - b),
      cost: bestCost,
      lowerBound: isOptimal ? bestCost : lowerBound,
      unreachable,
      nodes,
    }
  }
}

interface Node {
  readonly taken: ReadonlySet<number>
  readonly left: ReadonlySet<number>
  /** No cover with these choices costs less. */
  readonly bound: number
}

const tolerance = 1e-7

/**
 * The linear program of a node: its cost, and the share of each option that is not fixed.
 * @returns null where the options that are left cannot meet the demands
 */
function relax(
  { taken, left }: Node,
  demands: readonly Demand[],
  costs: readonly number[],
): { readonly cost: number; readonly shares: ReadonlyMap<number, number> } | null {
  const fixed = costOf(taken, costs)
  const constraints: [string, { readonly min?: number; readonly max?: number }][] = []
  const variables = new Map<number, [string, number][]>()
  for (const [row, demand] of demands.entries()) {
    const missing = demand.need - reached(demand, (option) => taken.has(option))
    if (missing <= 0) continue
    const room = roomOf(demand, taken)
    let most = 0
    for (const { option, factors } of demand.options) {
      if (taken.has(option) || left.has(option)) continue
      const gain = Math.min(gainOf(factors, room), missing)
      if (gain === 0) continue
      most += gain
      const entries = variables.get(option)
      if (entries === undefined) variables.set(option, [[`d${row}`, gain]])
      else entries.push([`d${row}`, gain])
    }
    if (most < missing) return null
    constraints.push([`d${row}`, { min: missing }])
  }
  if (constraints.length === 0) return { cost: fixed, shares: new Map() }
  for (const [option, entries] of variables) {
    constraints.push([`x${option}`, { max: 1 }])
    entries.push([`x${option}`, 1], ['cost', costs[option] ?? 0])
  }
  const solution = solve({ direction: 'minimize', objective: 'cost', constraints, variables })
  if (solution.status === 'infeasible') return null
  // A program that did not come to an end bounds nothing: the node is split further.
  if (solution.status !== 'optimal')
    return { cost: fixed, shares: new Map([...variables.keys()].map((option) => [option, 0.5])) }
  const shares = new Map([...variables.keys()].map((option) => [option, 0]))
  for (const [option, share] of solution.variables) shares.set(option, share)
  return { cost: fixed + solution.result, shares }
}

/** What is left of each factor's cap beside the options taken. */
function roomOf({ caps, options }: Demand, taken: ReadonlySet<number>): readonly number[] {
  return caps.map((cap, i) => {
    let room = cap
    for (const { option, factors } of options) if (taken.has(option) && factors & (1 << i)) room -= 1
    return room
  })
}

function gainOf(factors: number, room: readonly number[]): number {
  let gain = 0
  for (const [i, left] of room.entries()) if (left > 0 && factors & (1 << i)) gain += 1
  return gain
}

/**
 * Some cover: from the options taken on, one after the other what meets most for its cost, weighed by the shares of
 * the linear program where there are any; then without what turns out not to be needed.
 */
function greedyCover(
  demands: readonly Demand[],
  costs: readonly number[],
  taken: ReadonlySet<number>,
  shares?: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const whole = [...(shares ?? [])].flatMap(([option, share]) => (share > 1 - 1e-6 ? option : []))
  const cover = new Set([...taken, ...whole])
  const added = [...whole]
  for (let open = demands; ; ) {
    open = open.filter((demand) => reached(demand, (option) => cover.has(option)) < demand.need)
    if (open.length === 0) break
    const gains = new Map<number, number>()
    for (const demand of open) {
      const missing = demand.need - reached(demand, (option) => cover.has(option))
      const room = roomOf(demand, cover)
      for (const { option, factors } of demand.options)
        if (!cover.has(option))
          gains.set(option, (gains.get(option) ?? 0) + Math.min(gainOf(factors, room), missing))
    }
    const score = (option: number) =>
      ((gains.get(option) ?? 0) * (0.05 + (shares?.get(option) ?? 0.95))) / Math.max(costs[option] ?? 0, 1e-9)
    const next = [...gains.keys()].reduce((a, b) =>
      score(b) > score(a) || (score(b) === score(a) && b < a) ? b : a,
    )
    cover.add(next)
    added.push(next)
  }
  const dearest = added.toSorted((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || b - a)
  for (const option of dearest) {
    const isNeeded = demands.some(
      (demand) => reached(demand, (each) => each !== option && cover.has(each)) < demand.need,
    )
    if (!isNeeded) cover.delete(option)
  }
  return cover
}

/** The option that is nearest to half taken; of two as near the one taken more; null when nothing is to be chosen. */
function branchingOption(shares: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const [option, share] of shares) {
    const distance = Math.abs(share - 0.5)
    const isNearer = distance < nearest - tolerance
    if (isNearer || (distance < nearest + tolerance && share > (shares.get(best ?? option) ?? 0))) {
      best = option
      nearest = distance
    }
  }
  return best
}

function costOf(options: Iterable<number>, costs: readonly number[]): number {
  let cost = 0
  for (const option of options) cost += costs[option] ?? 0
  return cost
}

/** The largest whole number that all costs are multiples of; 0 where some are no whole numbers. */
function costStep(costs: readonly number[]): number {
  if (!costs.every(Number.isSafeInteger)) return 0
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  return costs.reduce(divisor, 0)
}

/** The least cost that a cover may have if none is below a bound. */
function roundedUp(bound: number, step: number): number {
  return step === 0 ? bound : Math.ceil(bound / step - 1e-6) * step
}

function withOption(options: ReadonlySet<number>, option: number): ReadonlySet<number> {
  return new Set(options).add(option)
}
