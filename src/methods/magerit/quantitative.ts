import { exact, numberText } from '../../base/number-text.ts'

export interface QuantitativeRisk {
  /** Currency per event. */
  readonly impact: number
  /** Currency per year: the annual loss expectancy. */
  readonly risk: number
  readonly trace: string
}

/**
 * Impact and risk in money: value × degradation, × events per year. A deflected impact takes the upper asset's own
 * value and multiplies by the degree of dependency, so that nothing counts twice.
 * @param value currency, ≥ 0
 * @param degradation share that is lost, 0 to 1
 * @param yearly events per year, ≥ 0
 * @param degree of dependency, 0 to 1; 1 for an accumulated impact
 * Source: MAGERIT v3, book III, 2.1; its worked figures (900,000; 90,000; 4,500) are in quantitative.test.ts.
 */
export function quantitativeRisk(
  value: number,
  degradation: number,
  yearly: number,
  degree = 1,
): QuantitativeRisk {
  const impact = exact(value * degradation * degree)
  const risk = exact(impact * yearly)
  const dampened = degree === 1 ? '' : ` × ${numberText(degree)}`
  const trace = `${money(value)} × ${numberText(degradation, 6)}${dampened} = ${money(impact)}; × ${numberText(yearly, 6)} = ${money(risk)}`
  return { impact, risk, trace }
}

/** d′ = d(1 − ei) and f′ = f(1 − ef): what remains of degradation and frequency. */
export function residual(
  degradation: number,
  yearly: number,
  effect: { readonly impact: number; readonly frequency: number },
): { readonly degradation: number; readonly yearly: number } {
  return {
    degradation: exact(degradation * (1 - effect.impact)),
    yearly: exact(yearly * (1 - effect.frequency)),
  }
}

/** Thousands apart, at most two decimals: 1,000,000 or 0.5. */
function money(amount: number): string {
  const [whole = '', fraction] = numberText(amount, 2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
