import type { Palette } from './palettes.ts'
import { pathToD, shortNumber } from './path.ts'
import type { Primitive, Scene, TextPrimitive } from './scene.ts'

/**
 * A scene as a complete SVG document. Names are escaped, characters that XML forbids become U+FFFD; nothing
 * in it runs or loads anything. Text is set in Inter where that is installed, else squeezed to its width.
 */
export function sceneToSvg(scene: Scene, palette: Palette): string {
  const { x, y, w, h } = scene.bounds
  const size = `width="${shortNumber(w)}" height="${shortNumber(h)}"`
  const viewBox = [x, y, w, h].map(shortNumber).join(' ')
  const lines = scene.items.map((item) => primitiveToSvg(item, palette))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBox}" font-family="'Inter Variable', Inter, 'Noto Sans', sans-serif">`,
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
  return `<text ${at} ${font}${anchor} fill="${palette[item.color]}" xml:space="preserve">${escapeXml(item.text)}</text>`
}

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
