import type { DreadFactor } from '../methods/dread/dread.ts'
import type { Demand } from '../methods/planning/cover-problem.ts'
import { acceptabilityOf, defaultAcceptability, exploitabilityOf } from '../methods/safety/safety.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { RiskPolicy } from '../model/tables.ts'
import type { PlanTarget } from './plan-figures.ts'
import type { PlanModel, PlanThreat } from './plan-model.ts'

/** What a target asks of one threat. */
export interface ThreatDemand {
  readonly threat: PlanThreat
  readonly demand: Demand
}

/** One demand for each open threat that is not where the target wants it. */
export function demandsOf(model: PlanModel, target: PlanTarget, policy: RiskPolicy): readonly ThreatDemand[] {
  const counted = model.dread.factors.map(({ id }) => id)
  const forSafety = safetyFactors.filter((factor) => counted.includes(factor))
  return model.threats.flatMap((threat) => {
    const factors = target.kind === 'level' ? counted : forSafety
    const need =
      target.kind === 'level'
        ? needForLevel(threat, target.atMost, model)
        : needForSafety(threat, factors, policy)
    return need === 0 ? [] : [{ threat, demand: demandOf(threat, need, factors) }]
  })
}

const safetyFactors: readonly DreadFactor[] = ['reproducibility', 'exploitability', 'discoverability']
const rank: { readonly [level in DreadLevel]: number } = { Low: 0, Medium: 1, High: 2 }

/** Points that are too many. A level that was set by hand falls as soon as one factor does. */
function needForLevel({ sum, level }: PlanThreat, atMost: DreadLevel, { dread }: PlanModel): number {
  if (rank[level] <= rank[atMost]) return 0
  const most = dread.bands.find((band) => band.level === atMost)?.max ?? 0
  return Math.max(1, sum - most)
}

/** Points of exploitability that are too many; one more than all of them where none would do. */
function needForSafety(
  { risk: { safety }, factors }: PlanThreat,
  counted: readonly DreadFactor[],
  policy: RiskPolicy,
): number {
  const { severity } = safety
  if (severity === null || safety.residual.current !== 'unacceptable') return 0
  let left = { ...factors }
  for (let points = 1; ; points += 1) {
    const next = counted.find((factor) => (left[factor] ?? 1) > 1)
    if (next === undefined) return points
    left = { ...left, [next]: left[next] === 3 ? 2 : 1 }
    const at = exploitabilityOf(left, policy.discoverability)
    const grid = policy.acceptability ?? defaultAcceptability
    if (at !== null && acceptabilityOf(severity, at.band, grid) !== 'unacceptable') return points
  }
}

function demandOf({ factors, treatedBy }: PlanThreat, need: number, counted: readonly DreadFactor[]): Demand {
  return {
    need,
    caps: counted.map((factor) => (factors[factor] ?? 1) - 1),
    options: treatedBy.map(({ measure, lowers }) => ({
      option: measure,
      factors: counted.reduce((bits, factor, i) => (lowers.includes(factor) ? bits | (1 << i) : bits), 0),
    })),
  }
}
