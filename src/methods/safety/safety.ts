import type { DreadFactors } from '../../engine/rule.ts'
import { type SafetySeverity, safetySeverities } from '../../model/records/decision.ts'

/** How easily a threat is carried out, from three DREAD factors; takes the place of probability. */
export interface Exploitability {
  readonly band: ExploitabilityBand
  /** 3 to 9; 2 to 6 where discoverability is left out. */
  readonly sum: number
  /** Such as `2 + 3 + 2 = 7`. */
  readonly trace: string
}

export const exploitabilityBands = ['low', 'medium', 'high'] as const
export type ExploitabilityBand = (typeof exploitabilityBands)[number]

export const acceptabilities = ['acceptable', 'review', 'unacceptable'] as const
export type Acceptability = (typeof acceptabilities)[number]

/** What a severity of harm amounts to at each exploitability: data of the model. */
export type AcceptabilityGrid = {
  readonly [band in ExploitabilityBand]: { readonly [severity in SafetySeverity]: Acceptability }
}

/** What a step of severity means. */
export interface SeverityInfo {
  readonly id: SafetySeverity
  readonly label: string
  readonly text: string
}

/**
 * Severity of harm, not its probability.
 * Source: the five steps that the guidance to ISO 14971 gives as an example; the standard leaves levels to the maker.
 */
export const severityInfos: readonly SeverityInfo[] = [
  { id: 'S1', label: 'Negligible', text: 'Inconvenience or discomfort that passes.' },
  { id: 'S2', label: 'Minor', text: 'An injury or impairment that passes without treatment.' },
  { id: 'S3', label: 'Serious', text: 'An injury or impairment that needs treatment by professionals.' },
  { id: 'S4', label: 'Critical', text: 'A lasting impairment or an injury that threatens life.' },
  { id: 'S5', label: 'Catastrophic', text: 'Death of a person.' },
]

/**
 * Unacceptable: S5 from medium exploitability on, S4 from high. To be reviewed: S5 at low, S4 at medium, S3 at
 * high. The rest is acceptable.
 */
export const defaultAcceptability: AcceptabilityGrid = {
  low: { S1: 'acceptable', S2: 'acceptable', S3: 'acceptable', S4: 'acceptable', S5: 'review' },
  medium: { S1: 'acceptable', S2: 'acceptable', S3: 'acceptable', S4: 'review', S5: 'unacceptable' },
  high: { S1: 'acceptable', S2: 'acceptable', S3: 'review', S4: 'unacceptable', S5: 'unacceptable' },
}

type Factors = { readonly [factor in keyof DreadFactors]: number | null }

/**
 * Reproducibility + exploitability + discoverability: 3–4 low, 5–6 medium, 7–9 high. With discoverability `fixed`
 * it counts as 3; `left-out` sums the other two, with the bands rescaled to 2, 3–4 and 5–6. Null while one that
 * counts is not rated.
 */
export function exploitabilityOf(
  factors: Factors,
  discoverability: 'rated' | 'fixed' | 'left-out' = 'rated',
): Exploitability | null {
  const { reproducibility, exploitability } = factors
  const found = discoverability === 'fixed' ? 3 : factors.discoverability
  if (reproducibility === null || exploitability === null) return null
  if (discoverability === 'left-out') {
    const sum = reproducibility + exploitability
    return { sum, band: bandOf(sum, 2, 4), trace: `${reproducibility} + ${exploitability} = ${sum}` }
  }
  if (found === null) return null
  const sum = reproducibility + exploitability + found
  return { sum, band: bandOf(sum, 4, 6), trace: `${reproducibility} + ${exploitability} + ${found} = ${sum}` }
}

function bandOf(sum: number, lowTo: number, mediumTo: number): ExploitabilityBand {
  return sum <= lowTo ? 'low' : sum <= mediumTo ? 'medium' : 'high'
}

export function acceptabilityOf(
  severity: SafetySeverity,
  band: ExploitabilityBand,
  grid: AcceptabilityGrid = defaultAcceptability,
): Acceptability {
  return grid[band][severity]
}

/** The worse of two severities. */
export function worseSeverity(a: SafetySeverity | null, b: SafetySeverity | null): SafetySeverity | null {
  if (a === null || b === null) return a ?? b
  return safetySeverities.indexOf(a) >= safetySeverities.indexOf(b) ? a : b
}
