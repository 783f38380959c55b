/**
 * What a person reads of a text that may hold HTML, as templates have it in descriptions: tags go, breaks and
 * blocks become line breaks, a link is followed by its address unless it shows it. Other angle brackets stay.
 */
export function plainText(html: string): string {
  const lines = html
    .replace(linkForm, (_, double: string, single: string, shown: string) => {
      const address = double ?? single ?? ''
      const label = shown.replace(tagForm, '').trim()
      return label === '' || label === address ? address : `${label} (${address})`
    })
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(tagForm, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole)
    .split(/\r\n|\r|\n/)
  return lines
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const linkForm = /<a\s[^<>]*?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^<]*)<\/a>/gi
/** Only what HTML knows: `List<string>` is no tag. */
const tagForm =
  /<\/?(?:a|b|i|u|p|br|em|hr|li|ol|td|th|tr|ul|div|pre|sub|sup|code|font|span|body|html|table|tbody|thead|strong|blockquote|h[1-6])(?:\s[^<>]*)?\/?>/gi

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name.toLowerCase())
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter = code > 0x1f && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])
