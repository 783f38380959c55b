/**
 * A number as arithmetic shows it: at most `digits` decimals, none that are zero at the end, and no trace of how
 * computers keep fractions (1.6, not 1.6000000000000001).
 */
export function numberText(value: number, digits = 4): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(digits)))
}

/** Takes off what binary fractions leave behind: 0.1 + 0.2 gives 0.3. Keeps nine decimals; order is kept. */
export function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
