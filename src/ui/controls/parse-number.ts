/**
 * The number that a person typed; a comma counts as the decimal point.
 * @returns null for nothing typed, undefined for what is no number or outside `min` and `max` (inclusive)
 */
export function parseNumber(text: string, min: number, max: number): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed)) return undefined
  const number = Number(trimmed.replace(',', '.'))
  return number >= min && number <= max ? number : undefined
}
