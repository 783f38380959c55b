import { numberText } from '../../base/number-text.ts'
import type { FiveStep } from '../../model/records/risk-policy.ts'
import { stepOfValue } from './scales.ts'

/** Columns of the impact table. */
export type DegradationColumn = '1 %' | '10 %' | '100 %'

/**
 * Impact by value (rows) and degradation of 1, 10 and 100 %.
 * Source: MAGERIT v3, book III, 2.1, first table.
 */
export const impactTable: {
  readonly [value in FiveStep]: { readonly [degradation in DegradationColumn]: FiveStep }
} = {
  'very-high': { '1 %': 'medium', '10 %': 'high', '100 %': 'very-high' },
  high: { '1 %': 'low', '10 %': 'medium', '100 %': 'high' },
  medium: { '1 %': 'very-low', '10 %': 'low', '100 %': 'medium' },
  low: { '1 %': 'very-low', '10 %': 'very-low', '100 %': 'low' },
  'very-low': { '1 %': 'very-low', '10 %': 'very-low', '100 %': 'very-low' },
}

/**
 * Risk by impact (rows) and likelihood; impact weighs more.
 * Source: MAGERIT v3, book III, 2.1, second table.
 */
export const riskTable: { readonly [impact in FiveStep]: { readonly [likelihood in FiveStep]: FiveStep } } = {
  'very-high': row('high', 'very-high', 'very-high', 'very-high', 'very-high'),
  high: row('medium', 'high', 'high', 'very-high', 'very-high'),
  medium: row('low', 'medium', 'medium', 'high', 'high'),
  low: row('very-low', 'low', 'low', 'medium', 'medium'),
  'very-low': row('very-low', 'very-low', 'very-low', 'low', 'low'),
}

/** The column nearest on a logarithmic scale; null without any degradation. */
export function columnOfDegradation(degradation: number): DegradationColumn | null {
  if (degradation <= 0) return null
  if (degradation < Math.sqrt(0.001)) return '1 %'
  return degradation < Math.sqrt(0.1) ? '10 %' : '100 %'
}

export interface QualitativeRisk {
  /** Null without any degradation: then nothing is lost. */
  readonly impact: FiveStep | null
  readonly risk: FiveStep | null
  readonly trace: string
}

/**
 * Impact and risk from the two tables.
 * @param value 0 to 10
 * @param degradation 0 to 1; of a deflected impact multiplied by the degree of dependency
 */
export function qualitativeRisk(value: number, degradation: number, likelihood: FiveStep): QualitativeRisk {
  const column = columnOfDegradation(degradation)
  const lost = `${numberText(degradation * 100, 2)} %`
  const step = stepOfValue(value)
  if (column === null)
    return { impact: null, risk: null, trace: `${numberText(value)} (${words[step]}) × ${lost}: –` }
  const impact = impactTable[step][column]
  const risk = riskTable[impact][likelihood]
  const trace = `${numberText(value)} (${words[step]}) × ${lost} (${column}) → ${words[impact]}; × ${words[likelihood]} → ${words[risk]}`
  return { impact, risk, trace }
}

/** The letters of the books. */
const words: { readonly [step in FiveStep]: string } = {
  'very-low': 'MB',
  low: 'B',
  medium: 'M',
  high: 'A',
  'very-high': 'MA',
}

function row(
  veryLow: FiveStep,
  low: FiveStep,
  medium: FiveStep,
  high: FiveStep,
  veryHigh: FiveStep,
): { readonly [likelihood in FiveStep]: FiveStep } {
  return { 'very-low': veryLow, low, medium, high, 'very-high': veryHigh }
}
