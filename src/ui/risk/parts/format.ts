/** Numbers as people read them here: thousands apart, a point before decimals. */
export function formatNumber(value: number, digits = 1): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits })
}

/** An amount in the model's currency, without cents above 100: `EUR 12,300`. */
export function formatAmount(value: number, currency: string): string {
  return `${currency} ${value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })}`
}

/** An amount for a narrow place: `1.2M`. */
export function formatShortAmount(value: number): string {
  return value.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 3 })
}

/** @param share 0 to 1 */
export function formatPercent(share: number, digits = 0): string {
  return `${formatNumber(share * 100, digits)} %`
}

/** A calendar day as people write it: `31 Jan 2026`. */
export function formatDay(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}
