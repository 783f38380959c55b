import { interWidths } from './inter-widths.ts'

/** Size in px; weight 400 to 600 of Inter. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 500 | 600
}

/**
 * Width of one line of text in px when set in Inter, from an embedded table: the same number in the browser,
 * the worker and Node. Kerning is left out (it only narrows). Wide scripts count 1 em, other characters that
 * the table lacks 0.62 em, combining marks nothing.
 */
export function measureText(text: string, style: TextStyle): number {
  const share = (style.weight - 400) / 200
  let em = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) i++
    em += widthInEm(code, share)
  }
  return em * style.size
}

function widthInEm(code: number, share: number): number {
  const regular = regularWidths[code] ?? 0
  if (regular > 0) return regular + share * ((semiboldWidths[code] ?? regular) - regular)
  if (isCombining(code)) return 0
  return isWide(code) ? 1 : 0.62
}

const regularWidths = decode('regular')
const semiboldWidths = decode('semibold')

/** Widths in em by code point; 0 where the table has none. */
function decode(weight: 'regular' | 'semibold'): Float64Array {
  const last = Math.max(...interWidths.map((run) => run.first + run[weight].length / 2))
  const widths = new Float64Array(last)
  for (const run of interWidths) {
    const digits = run[weight]
    for (let i = 0; i < digits.length; i += 2) {
      widths[run.first + i / 2] = Number.parseInt(digits.slice(i, i + 2), 36) / 500
    }
  }
  return widths
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code < 0x20
  )
}

/** CJK, Hangul, full-width forms and pictographs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}
