import { exact, numberText } from '../../base/number-text.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import { type RipParameter, type RipType, ripParameters } from '../../model/records/risk-policy.ts'
import { ripParameterInfos } from './parameters.ts'

/** Weights of the types and likelihoods of the parameters: what people may edit within limits. */
export interface RipTable {
  /** Positive; insecure > partial > secure. */
  readonly weights: { readonly [type in RipType]: number }
  /** 0 to 1. */
  readonly likelihoods: { readonly [parameter in RipParameter]: number }
}

/** Tables 1 and 2 of Alabdulwahhab and Ahamad. */
export const publishedRipTable: RipTable = {
  weights: { insecure: 10, partial: 5, secure: 2 },
  likelihoods: Object.fromEntries(
    ripParameterInfos.map(({ id, likelihood }) => [id, likelihood]),
  ) as RipTable['likelihoods'],
}

/** r = w × s of one parameter: one line of table 2. */
export interface RipCell {
  readonly parameter: RipParameter
  readonly type: RipType
  readonly weight: number
  readonly likelihood: number
  readonly risk: number
  /** Such as `10 × 0.8 = 8`. */
  readonly trace: string
}

export type RipBand = DreadLevel

/** One device, element or flow: the sum of its parameters, and an index that elements can be compared by. */
export interface RipScore {
  /** In the order of the tables. */
  readonly cells: readonly RipCell[]
  readonly sum: number
  /** What the sum would be if all were secure, or all insecure. */
  readonly min: number
  readonly max: number
  /** 0 all secure to 100 all insecure. It orders; it predicts no loss. */
  readonly index: number
  readonly band: RipBand
  /** The parameters with the highest risk: those to begin with. */
  readonly weakest: readonly RipParameter[]
  /** Some parameter is insecure although the band is not High: a sum hides one open door. */
  readonly hidesInsecure: boolean
  /** The arithmetic of sum and index. */
  readonly trace: { readonly sum: string; readonly index: string }
}

/**
 * Risk of one thing by its Risk Impact Parameters: R = Σ w(type) × s(parameter), and its index
 * 100 × (R − Rmin) ÷ (Rmax − Rmin) over the same parameters. Null when no parameter applies. Where all
 * likelihoods are 0 the index is 0.
 * Source: Alabdulwahhab and Ahamad, tables 1 and 2 for r = w × s; sum, index and bands are ours.
 */
export function ripScore(
  types: { readonly [parameter in RipParameter]?: RipType },
  table: RipTable = publishedRipTable,
): RipScore | null {
  const cells = ripParameters.flatMap((parameter) => {
    const type = types[parameter]
    return type === undefined ? [] : [ripCell(parameter, type, table)]
  })
  if (cells.length === 0) return null
  const { weights } = table
  // Rounded only at the end, and all three summed the same way, so that the index stays from 0 to 100.
  const total = (weightOf: (type: RipType) => number) =>
    cells.reduce((all, { type, likelihood }) => all + weightOf(type) * likelihood, 0)
  const raw = total((type) => weights[type])
  const [rawMin, rawMax] = [total(() => weights.secure), total(() => weights.insecure)]
  const index = rawMax > rawMin ? exact((100 * (raw - rawMin)) / (rawMax - rawMin)) : 0
  const [sum, min, max] = [exact(raw), exact(rawMin), exact(rawMax)]
  const band = ripBand(index, table)
  const worst = Math.max(...cells.map(({ risk }) => risk))
  const n = numberText
  return {
    cells,
    ...{ sum, min, max, index, band },
    weakest: cells.filter(({ risk }) => risk === worst).map(({ parameter }) => parameter),
    hidesInsecure: band !== 'High' && cells.some(({ type }) => type === 'insecure'),
    trace: {
      sum: `${cells.map(({ risk }) => n(risk)).join(' + ')} = ${n(sum)}`,
      index: `100 × (${n(sum)} − ${n(min)}) ÷ (${n(max)} − ${n(min)}) = ${n(index)}`,
    },
  }
}

/** One line of table 2. */
export function ripCell(parameter: RipParameter, type: RipType, table: RipTable): RipCell {
  const weight = table.weights[type]
  const likelihood = table.likelihoods[parameter]
  const risk = exact(weight * likelihood)
  const trace = `${numberText(weight)} × ${numberText(likelihood)} = ${numberText(risk)}`
  return { parameter, type, weight, likelihood, risk, trace }
}

/**
 * Where an index lies: the bands meet halfway between the pure profiles (all secure 0, all partial, all
 * insecure 100), with the published weights below 18.75 Low, below 68.75 Medium.
 */
export function ripBand(index: number, table: RipTable = publishedRipTable): RipBand {
  const { medium, high } = ripBandEdges(table)
  return index < medium ? 'Low' : index < high ? 'Medium' : 'High'
}

/** From which index on a band holds. */
export function ripBandEdges({ weights }: RipTable): { readonly medium: number; readonly high: number } {
  const { insecure, partial, secure } = weights
  const allPartial = (100 * (partial - secure)) / (insecure - secure)
  return { medium: exact(allPartial / 2), high: exact((allPartial + 100) / 2) }
}
