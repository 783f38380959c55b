/** What simulated yearly losses amount to; see `simulateLosses`. */
export interface LossDistribution {
  readonly mean: number
  /** Of the mean: the simulation's own margin of error. */
  readonly standardError: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** Share of the years without any loss, 0 to 1. */
  readonly noLoss: number
  /** Chance that the yearly loss exceeds an amount; amounts rise strictly, chances fall. At most 101 points. */
  readonly exceedance: readonly { readonly amount: number; readonly chance: number }[]
}

/** @param losses one for each year, ≥ 0, not empty; sorted in place */
export function lossDistribution(losses: Float64Array): LossDistribution {
  const none = sortLosses(losses)
  const years = losses.length
  const at = (share: number) => losses[Math.max(0, Math.ceil(share * years) - 1)] ?? 0
  let sum = 0
  for (let i = none; i < years; i += 1) sum += losses[i] ?? 0
  const mean = sum / years
  let squares = none * mean ** 2
  for (let i = none; i < years; i += 1) squares += ((losses[i] ?? 0) - mean) ** 2
  return {
    mean,
    standardError: years < 2 ? 0 : Math.sqrt(squares / (years - 1) / years),
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    noLoss: none / years,
    exceedance: exceedanceOf(losses),
  }
}

/** Quiet years first, which are most of them, so that only the others are sorted. @returns how many are quiet */
function sortLosses(losses: Float64Array): number {
  let kept = losses.length
  for (let i = losses.length - 1; i >= 0; i -= 1) {
    const loss = losses[i] ?? 0
    if (loss === 0) continue
    kept -= 1
    losses[kept] = loss
  }
  losses.fill(0, 0, kept)
  losses.subarray(kept).sort()
  return kept
}

function exceedanceOf(sorted: Float64Array): LossDistribution['exceedance'] {
  const years = sorted.length
  const points: { readonly amount: number; readonly chance: number }[] = []
  let above = 0
  for (let percent = 0; percent <= 100; percent += 1) {
    const amount = sorted[Math.min(years - 1, Math.floor((percent / 100) * years))] ?? 0
    if (points.at(-1)?.amount === amount) continue
    while (above < years && (sorted[above] ?? 0) <= amount) above += 1
    points.push({ amount, chance: (years - above) / years })
  }
  return points
}
