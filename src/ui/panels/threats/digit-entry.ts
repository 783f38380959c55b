import { type DreadFactorId, dreadFactorIds } from '../../../model/records/decision.ts'
import type { RatedFactors } from './dread-factors.ts'

/** Digits being typed for one threat: from `at` on, one factor after the other. */
export interface DigitEntry {
  readonly threat: string
  /** Where the next digit goes, 0 (damage) to the number of factors (all typed). */
  readonly at: number
  readonly typed: Partial<Record<DreadFactorId, 1 | 2 | 3>>
}

export type DigitStep =
  /** More digits are to come. */
  | { readonly kind: 'typing'; readonly entry: DigitEntry }
  /** The last factor was typed: these are the factors to rate with. */
  | { readonly kind: 'complete'; readonly factors: RatedFactors }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'cleared' }

/**
 * What a key does to the entry. 1, 2 and 3 fill the factors in the order D R E A D; Backspace takes one
 * back, Escape all of them. What is not typed keeps its value when typing began further right, as when
 * one factor is corrected: then each digit completes at once.
 * @param from  factor that a first digit goes to; null types all from the first on
 * @param count how many factors are rated: five, or four where discoverability is not
 */
export function stepDigits(
  entry: DigitEntry | null,
  key: string,
  threat: string,
  current: RatedFactors,
  from: number | null = null,
  count: number = dreadFactorIds.length,
): DigitStep {
  const mine = entry?.threat === threat ? entry : null
  if (key === 'Escape') return mine === null ? { kind: 'ignored' } : { kind: 'cleared' }
  if (key === 'Backspace') {
    if (mine === null) return { kind: 'ignored' }
    const at = mine.at - 1
    const factor = dreadFactorIds[at]
    if (at <= 0 || factor === undefined) return { kind: 'cleared' }
    const { [factor]: _, ...typed } = mine.typed
    return { kind: 'typing', entry: { threat, at, typed } }
  }
  const digit = digits[key]
  if (digit === undefined) return { kind: 'ignored' }
  if (from !== null) {
    const factor = dreadFactorIds[from]
    return factor === undefined
      ? { kind: 'ignored' }
      : { kind: 'complete', factors: { ...current, [factor]: digit } }
  }
  const at = mine?.at ?? 0
  const factor = at < count ? dreadFactorIds[at] : undefined
  if (factor === undefined) return { kind: 'ignored' }
  const typed = { ...mine?.typed, [factor]: digit }
  return at + 1 < count
    ? { kind: 'typing', entry: { threat, at: at + 1, typed } }
    : { kind: 'complete', factors: { ...current, ...typed } }
}

const digits: Readonly<Record<string, 1 | 2 | 3 | undefined>> = { '1': 1, '2': 2, '3': 3 }
