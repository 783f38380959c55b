import type { Palette } from './palettes.ts'
import { pathToD, shortNumber } from './path.ts'
import type { ColorRole, Primitive, Scene, TextPrimitive } from './scene.ts'

export interface SvgOptions {
  /** What screen readers and browsers call the picture; none where it is empty. */
  readonly title?: string
  /** What it shows, in a few sentences. */
  readonly description?: string
  /** Fills the whole; absent for a transparent picture. */
  readonly background?: ColorRole
}

/**
 * A scene as a complete SVG document. Names are escaped, characters that XML forbids become U+FFFD; nothing
 * in it runs or loads anything. Text is set in Inter where that is installed, else in another font that is
 * fitted to the width of Inter.
 */
export function sceneToSvg(scene: Scene, palette: Palette, options: SvgOptions = {}): string {
  const { x, y, w, h } = scene.bounds
  const size = `width="${shortNumber(w)}" height="${shortNumber(h)}"`
  const viewBox = [x, y, w, h].map(shortNumber).join(' ')
  const lines = scene.items.map((item) => primitiveToSvg(item, palette))
  const { title = '', description = '', background } = options
  const role = title === '' ? '' : ' role="img"'
  const place = `x="${shortNumber(x)}" y="${shortNumber(y)}" width="${shortNumber(w)}" height="${shortNumber(h)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBox}"${role} font-family="${fontFamily}">`,
    ...(title === '' ? [] : [`<title>${escapeXml(title)}</title>`]),
    ...(description === '' ? [] : [`<desc>${escapeXml(description)}</desc>`]),
    ...(background === undefined ? [] : [`<rect ${place} fill="${palette[background]}"/>`]),
    ...lines,
    '</svg>',
    '',
  ].join('\n')
}

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function primitiveToSvg(item: Primitive, palette: Palette): string {
  if (item.kind === 'text') return textToSvg(item, palette)
  const fill = item.fill === null ? 'none' : palette[item.fill]
  const stroke =
    item.stroke === null
      ? ''
      : ` stroke="${palette[item.stroke]}" stroke-width="${shortNumber(item.strokeWidth)}" stroke-linejoin="round"`
  const dash = item.dash.length === 0 ? '' : ` stroke-dasharray="${item.dash.map(shortNumber).join(' ')}"`
  return `<path d="${pathToD(item.path)}" fill="${fill}"${stroke}${dash}/>`
}

function textToSvg(item: TextPrimitive, palette: Palette): string {
  const { size, weight } = item.style
  const at = `x="${shortNumber(item.x)}" y="${shortNumber(item.y)}"`
  const font = `font-size="${shortNumber(size)}" font-weight="${weight}"`
  const anchor = item.anchor === 'middle' ? ' text-anchor="middle"' : ''
  const fitted =
    item.width > 0 && isMeasured.test(item.text)
      ? ` textLength="${shortNumber(item.width)}" lengthAdjust="spacingAndGlyphs"`
      : ''
  return `<text ${at} ${font}${anchor}${fitted} fill="${palette[item.color]}" xml:space="preserve">${escapeXml(item.text)}</text>`
}

const fontFamily =
  "'Inter Variable', Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

// Latin, Greek and Cyrillic: of other scripts the width is a guess, to which nothing should be stretched.
const isMeasured = /^[\u0020-\u007E\u00A0-\u024F\u0370-\u04FF\u2010-\u2027]+$/

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Control characters, lone surrogates and the two non-characters: not allowed in XML, even escaped.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
