import { formatCompact, formatDate, formatNumber as formatIn } from '../../../messages/format.ts'

/** Numbers as people read them here: thousands apart, as the language of the window writes them. */
export function formatNumber(value: number, digits = 1): string {
  return formatIn(value, digits)
}

/** An amount in the model's currency, without cents above 100: `EUR 12,300`. */
export function formatAmount(value: number, currency: string): string {
  return `${currency} ${formatIn(value, Math.abs(value) < 100 ? 2 : 0)}`
}

/** An amount for a narrow place: `1.2M`. */
export function formatShortAmount(value: number): string {
  return formatCompact(value)
}

/** @param share 0 to 1 */
export function formatPercent(share: number, digits = 0): string {
  return `${formatIn(share * 100, digits)} %`
}

/** A calendar day as people write it: `31 Jan 2026`. */
export function formatDay(iso: string): string {
  return formatDate(iso)
}
