import { numberText } from '../base/number-text.ts'
import { runToEnd } from '../base/run-to-end.ts'
import { cheapestCoverSteps } from '../methods/planning/cheapest-cover.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { RiskPolicy } from '../model/tables.ts'
import { demandsOf } from './plan-demands.ts'
import type {
  CheapestPlan,
  PlanCost,
  PlanMeasure,
  PlanTarget,
  RankedMeasure,
  WhatIf,
} from './plan-figures.ts'
import { type PlanModel, type PlanThreat, withMeasures } from './plan-model.ts'

/**
 * Measures by the DREAD points that each takes away over all open threats, for its cost, or without it where no cost
 * is known at all; what costs nothing comes first, and ties go by points, then by id. Each is judged by itself, on top
 * of what works now.
 */
export function rankMeasures({ threats, measures, dread, usualCost }: PlanModel): readonly RankedMeasure[] {
  const sums = measures.map(() => ({ lowered: 0, treats: [] as string[], taken: [] as number[] }))
  for (const threat of threats)
    for (const { measure } of threat.treatedBy) {
      const sum = sums[measure]
      if (sum === undefined) continue
      const after = withMeasures(threat, (each) => each === measure, dread)
      sum.taken.push(threat.sum - after.sum)
      if (after.level !== threat.level) sum.lowered += 1
      sum.treats.push(threat.risk.row.id)
    }
  const ranked = measures.map((measure, i): RankedMeasure => {
    const { lowered = 0, treats = [], taken = [] } = sums[i] ?? {}
    const points = taken.reduce((sum, each) => sum + each, 0)
    const pointsPerCost = usualCost === null ? null : perCost(points, measure.weight)
    const trace = { points: pointsTrace(taken, points), perCost: perCostTrace(points, measure) }
    return { ...measure, points, lowered, treats, pointsPerCost, trace }
  })
  return ranked.sort(
    (a, b) =>
      compare(b.pointsPerCost ?? b.points, a.pointsPerCost ?? a.points) ||
      b.points - a.points ||
      compare(a.id, b.id),
  )
}

function perCost(points: number, cost: number): number {
  if (cost > 0) return points / cost
  return points === 0 ? 0 : Number.POSITIVE_INFINITY
}

function perCostTrace(points: number, { cost, weight }: PlanMeasure): string {
  const division = `${points} / ${cost === null ? '≈ ' : ''}${numberText(weight, 2)}`
  return weight === 0 ? division : `${division} = ${numberText(points / weight, 6)}`
}

/** `12 × 2 + 30 × 1 = 54`: twelve threats lose two points each, thirty lose one. */
function pointsTrace(taken: readonly number[], points: number): string {
  const counts = new Map<number, number>()
  for (const each of taken) counts.set(each, (counts.get(each) ?? 0) + 1)
  const terms = [...counts].sort(([a], [b]) => b - a).map(([each, count]) => `${count} × ${each}`)
  return `${terms.join(' + ') || '0'} = ${points}`
}

/** How the open threats would stand with these measures taken, by id of the measure; unknown ids count for nothing. */
export function whatIf({ threats, measures, dread }: PlanModel, taken: readonly string[]): WhatIf {
  const ids = new Set(taken)
  const isTaken = measures.map(({ id }) => ids.has(id))
  const counts: { [level in DreadLevel]: number } = { Low: 0, Medium: 0, High: 0 }
  const least = dread.bands[0]?.min ?? 0
  const changed: WhatIf['changed'][number][] = []
  let points = 0
  for (const threat of threats) {
    const after = withMeasures(threat, (measure) => isTaken[measure] === true, dread)
    counts[after.level] += 1
    points += after.sum - least
    if (after.sum !== threat.sum || after.level !== threat.level)
      changed.push({
        threat: threat.risk.row.id,
        from: { sum: threat.sum, level: threat.level },
        to: { sum: after.sum, level: after.level },
      })
  }
  return { counts, points, cost: costOf(measures.filter((_, i) => isTaken[i] === true)), changed }
}

function costOf(measures: readonly PlanMeasure[]): PlanCost {
  return {
    known: measures.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unknown: measures.filter(({ cost }) => cost === null).length,
  }
}

/** Enough for any model of ours; a random one of 300 different threats may stay short of the proof. */
export const mostPlanNodes = 2_000

/**
 * The cheapest set of measures that meets a target (the smallest where no cost is known), with proof, or the best found with the gap that is left.
 * @param hasTime asked before each step; the caller may stop by its clock
 */
export function cheapestPlan(
  model: PlanModel,
  target: PlanTarget,
  policy: RiskPolicy,
  hasTime: () => boolean = () => true,
): CheapestPlan {
  return runToEnd(cheapestPlanSteps(model, { target, policy, hasTime }))
}

export interface CheapestPlanOptions {
  readonly target: PlanTarget
  readonly policy: RiskPolicy
  /** Asked before each step; the caller may stop by its clock. */
  readonly hasTime: () => boolean
}

/** The same in steps that tell how many sets were looked at, of at most `mostPlanNodes`. */
export function* cheapestPlanSteps(
  model: PlanModel,
  { target, policy, hasTime }: CheapestPlanOptions,
): Generator<number, CheapestPlan> {
  const demands = demandsOf(model, target, policy)
  const problem = {
    costs: model.measures.map(({ weight }) => weight),
    demands: demands.map(({ demand }) => demand),
  }
  const cover = yield* cheapestCoverSteps(problem, (nodes) => nodes < mostPlanNodes && hasTime())
  const { status, cost: weight, lowerBound, nodes } = cover
  const measures = cover.options.flatMap((option) => model.measures[option] ?? [])
  const threatAt = (place: number): PlanThreat | undefined => demands[place]?.threat
  return {
    ...{ target, status, weight, lowerBound, nodes, measures },
    cost: costOf(measures),
    usualCost: model.usualCost,
    gap: weight === 0 ? 0 : (weight - lowerBound) / weight,
    unreachable: cover.unreachable.flatMap((place) => threatAt(place)?.risk.row.id ?? []),
  }
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b)
}
