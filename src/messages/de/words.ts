const whole = new Intl.NumberFormat('de-DE')

/** "1 Element", "12.000 Elemente". */
export function count(n: number, one: string, many: string): string {
  return `${whole.format(n)} ${n === 1 ? one : many}`
}

/** 12.000 */
export function number(n: number): string {
  return whole.format(n)
}
