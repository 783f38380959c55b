import { meanTrace } from '../../base/mean-trace.ts'
import { exact } from '../../base/number-text.ts'
import { type Maturity, maturities } from '../../model/records/risk-policy.ts'

/** One maturity, or the range over several, such as the members of a group. */
export interface MaturityFigure {
  readonly low: Maturity
  readonly high: Maturity
  /** Mean of the steps, 0 to 5. */
  readonly mean: number
  /** Mean of the effectiveness that the policy gives each, 0 to 100. */
  readonly percent: number
  /** The nearest step with a sign for what rounding took: `L3-`, `L3`, `L3+`; from half a step on it rounds up. */
  readonly mark: string
  /** How the mean comes about, such as `(3 + 5) ÷ 2 = 4`; for one step only that. */
  readonly trace: string
}

/** One maturity, or what several amount to; null for none. */
export function maturityFigure(
  values: readonly Maturity[],
  effect: { readonly [maturity in Maturity]: number },
): MaturityFigure | null {
  if (values.length === 0) return null
  const steps = values.map((maturity) => maturities.indexOf(maturity))
  const mean = exact(steps.reduce((sum, step) => sum + step, 0) / steps.length)
  const percent = exact((values.reduce((sum, maturity) => sum + effect[maturity], 0) / values.length) * 100)
  const at = (step: number) => maturities[step] ?? 'L0'
  const [low, high] = [at(Math.min(...steps)), at(Math.max(...steps))]
  return { low, high, mean, percent, mark: markOf(mean), trace: meanTrace(steps, mean) }
}

/** What the members of a group amount to, each counted once; null for none. */
export function combinedFigure(figures: readonly MaturityFigure[]): MaturityFigure | null {
  const [first] = figures
  if (first === undefined || figures.length === 1) return first ?? null
  const average = (of: (figure: MaturityFigure) => number) =>
    exact(figures.reduce((sum, figure) => sum + of(figure), 0) / figures.length)
  const mean = average((figure) => figure.mean)
  return {
    low: figures.reduce((least, { low }) => (low < least ? low : least), first.low),
    high: figures.reduce((most, { high }) => (high > most ? high : most), first.high),
    mean,
    percent: average((figure) => figure.percent),
    mark: markOf(mean),
    trace: meanTrace(
      figures.map((figure) => figure.mean),
      mean,
    ),
  }
}

/** Differences below a twentieth of a step are not marked: `L2` for 2.04. */
function markOf(mean: number): string {
  const nearest = Math.round(mean)
  const rest = mean - nearest
  return `L${nearest}${rest > 0.05 ? '+' : rest < -0.05 ? '-' : ''}`
}
