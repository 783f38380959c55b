/**
 * Any text as the content of a quoted Mermaid label. Letters, digits, emoji and harmless signs stay as they are;
 * all others become entity codes (`#34;`), so that none is read as quote, bracket, Markdown, link, icon, directive or
 * comment. Lines are parted by `<br>`. Control characters become U+FFFD; marks that turn the writing direction of what
 * follows are left out. Empty when nothing can be seen.
 */
export function escapeLabel(text: string): string {
  return linesOf(text).map(escapeLine).join('<br>')
}

/** Any text as a double-quoted YAML string of one line, for the title of a diagram. */
export function quoteTitle(text: string): string {
  const line = linesOf(text).join(' ')
  const escaped = [...line].map((character) => (isHarmless(character) ? character : unicodeEscape(character)))
  return `"${escaped.join('')}"`
}

function linesOf(text: string): readonly string[] {
  const lines = text
    .replace(bidiControls, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').replace(unprintable, '\uFFFD').trim())
  return lines.filter((line) => line !== '')
}

function escapeLine(line: string): string {
  // Mermaid reads every label as Markdown too: "1." and "-" would begin a list, "www." a link.
  const list = /^(?:\d+(?=[.)])|(?=-))/.exec(line)?.[0].length ?? -1
  let escaped = ''
  let at = 0
  for (const character of line) {
    const isMarkup = at === list || (character === '.' && /www$/i.test(line.slice(0, at)))
    escaped += isHarmless(character) && !isMarkup ? character : `#${character.codePointAt(0)};`
    at += character.length
  }
  return escaped
}

function isHarmless(character: string): boolean {
  return harmless.test(character)
}

function unicodeEscape(character: string): string {
  return [...Array(character.length).keys()]
    .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
}

// The digits, `#` and `*` count as pictographs in Unicode, hence the lower bound of those.
const harmless =
  /^(?:[\p{L}\p{M}\p{N} ,.()'/\uFFFD-]|\u200D|\uFE0F|(?![\0-\u{1FFF}])\p{Emoji}|\p{Emoji_Modifier})$/u
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu
