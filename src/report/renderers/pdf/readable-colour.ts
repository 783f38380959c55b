/**
 * A colour that can be read on white, at 4.5 : 1 or more: darkened as far as need be. What is no `#rrggbb` becomes
 * black. Source: WCAG 2.2, 1.4.3.
 */
export function readableOnWhite(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return '#000000'
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  for (let factor = 1; factor > 0; factor -= 0.05) {
    const darker = parts.map((part) => Math.round(part * factor))
    if (1.05 / (luminance(darker) + 0.05) >= 4.5) {
      return `#${darker.map((part) => part.toString(16).padStart(2, '0')).join('')}`
    }
  }
  return '#000000'
}

function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
