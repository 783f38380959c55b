import { numberText } from '../base/number-text.ts'
import { cheapestCover } from '../methods/planning/cheapest-cover.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { RiskPolicy } from '../model/tables.ts'
import { demandsOf } from './plan-demands.ts'
import type { CheapestPlan, PlanTarget, RankedMeasure, WhatIf } from './plan-figures.ts'
import { type PlanModel, type PlanThreat, withMeasures } from './plan-model.ts'

/**
 * Measures by the DREAD points that each takes away over all open threats, for its cost; what costs nothing comes
 * first, and ties go by points, then by id. Each is judged by itself, on top of what works now.
 */
export function rankMeasures({ threats, measures, dread }: PlanModel): readonly RankedMeasure[] {
  const sums = measures.map(() => ({ points: 0, lowered: 0, treats: [] as string[] }))
  for (const threat of threats)
    for (const { measure } of threat.treatedBy) {
      const sum = sums[measure]
      if (sum === undefined) continue
      const after = withMeasures(threat, (each) => each === measure, dread)
      sum.points += threat.sum - after.sum
      if (after.level !== threat.level) sum.lowered += 1
      sum.treats.push(threat.risk.row.id)
    }
  const ranked = measures.map((measure, i): RankedMeasure => {
    const { points = 0, lowered = 0, treats = [] } = sums[i] ?? {}
    const pointsPerCost =
      measure.cost === 0 ? (points === 0 ? 0 : Number.POSITIVE_INFINITY) : points / measure.cost
    const trace = `${points} / ${numberText(measure.cost, 2)}${measure.cost === 0 ? '' : ` = ${numberText(pointsPerCost, 6)}`}`
    return { ...measure, points, lowered, treats, pointsPerCost, trace }
  })
  return ranked.sort(
    (a, b) => compare(b.pointsPerCost, a.pointsPerCost) || b.points - a.points || compare(a.id, b.id),
  )
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
  const cost = measures.reduce((sum, measure, i) => sum + (isTaken[i] === true ? measure.cost : 0), 0)
  return { counts, points, cost, changed }
}

/** Enough for any model of ours; a random one of 300 different threats may stay short of the proof. */
export const mostPlanNodes = 2_000

/**
 * The cheapest set of measures that meets a target, with proof, or the best found with the gap that is left.
 * @param hasTime asked before each step; the caller may stop by its clock
 */
export function cheapestPlan(
  model: PlanModel,
  target: PlanTarget,
  policy: RiskPolicy,
  hasTime: () => boolean = () => true,
): CheapestPlan {
  const demands = demandsOf(model, target, policy)
  const problem = {
    costs: model.measures.map(({ cost }) => cost),
    demands: demands.map(({ demand }) => demand),
  }
  const cover = cheapestCover(problem, (nodes) => nodes < mostPlanNodes && hasTime())
  const { status, cost, lowerBound, nodes } = cover
  const threatAt = (place: number): PlanThreat | undefined => demands[place]?.threat
  return {
    ...{ target, status, cost, lowerBound, nodes },
    measures: cover.options.flatMap((option) => model.measures[option] ?? []),
    gap: cost === 0 ? 0 : (cost - lowerBound) / cost,
    unreachable: cover.unreachable.flatMap((place) => threatAt(place)?.risk.row.id ?? []),
  }
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b)
}
