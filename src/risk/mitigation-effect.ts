import { type Document, get } from '../model/document.ts'
import { type Maturity, maturities } from '../model/records/risk-policy.ts'
import type { Mitigation } from '../model/tables.ts'
import type { Phase } from './phase.ts'

/** What a mitigation is taken to be worth where nobody said: defined and in place. */
export const assumedMaturity: Maturity = 'L3'

/**
 * Effectiveness of each maturity, 0 to 1, unless the model has a table of its own. L3 differs between sources
 * (0.8 in some), hence a table that people may edit.
 * Source: MAGERIT v3 as PILAR applies it.
 */
export const publishedMaturityEffect: { readonly [maturity in Maturity]: number } = {
  ...{ L0: 0, L1: 0.1, L2: 0.5 },
  ...{ L3: 0.9, L4: 0.95, L5: 1 },
}

/** The table of the model. */
export function maturityEffectOf(document: Document): { readonly [maturity in Maturity]: number } {
  return get(document, 'riskPolicy', 'riskPolicy:main')?.maturityEffect ?? publishedMaturityEffect
}

/**
 * Maturity at which a mitigation counts in a phase; null when it does not count. Nothing counts in `potential`.
 * In `current` count implemented and verified ones at their maturity; in `target` also planned and begun ones, at
 * the maturity meant for them, and no working one below what it has now. Rejected ones never count.
 */
export function maturityIn(mitigation: Mitigation, phase: Phase): Maturity | null {
  const { state, maturity = assumedMaturity, targetMaturity } = mitigation
  if (phase === 'potential' || state === 'rejected') return null
  const works = state === 'implemented' || state === 'verified'
  if (phase === 'current') return works ? maturity : null
  if (!works) return targetMaturity ?? maturity
  return targetMaturity === undefined ? maturity : higherMaturity(maturity, targetMaturity)
}

export function higherMaturity(a: Maturity, b: Maturity): Maturity {
  return maturities.indexOf(a) >= maturities.indexOf(b) ? a : b
}
