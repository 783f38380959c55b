/** A decimal number as XML writes it; null for anything else, infinities among it. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed.length > 60 || !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return null
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : null
}
