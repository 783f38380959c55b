import { darkPalette, type Palette, printPalette } from '../../../drawing/palettes.ts'
import type { ColorRole } from '../../../drawing/scene.ts'
import type { ReportDocument } from '../../document.ts'
import { readableOnWhite } from '../pdf/readable-colour.ts'
import { visibleText } from '../plain-text.ts'
import { pageStyle } from './page-style.ts'

/** Every colour of a drawing as a variable of the page: one picture serves light, dark and paper. */
export const figurePalette: Palette = mapRoles((role) => `var(--${role})`)

/** The style of the page: colours by theme, header and footer of printed pages, then what is the same always. */
export function styleSheet(report: ReportDocument): string {
  const { header, footer, paper, colour } = report
  // On dark ground a colour of one's own would be too dark for words: it stays with the lines.
  const own = colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour) ? null : colour
  const size = paper === 'a4' ? 'A4' : 'letter'
  const box = (place: string, content: string) => `@${place} { content: ${content}; }`
  return `
:root { color-scheme: light dark; ${variables(printPalette)} --page: #ffffff; --tint: #f4f6f8; --accent-tint: #e2f1f4; --neutral: var(--unrated); --own: ${own ?? 'var(--accent)'}; --own-ink: ${own === null ? 'var(--accent)' : readableOnWhite(own)}; }
@media screen and (prefers-color-scheme: dark) {
  :root { ${variables(darkPalette)} --page: #161a21; --tint: #1f252e; --accent-tint: #12323a; --own-ink: var(--accent); }
}
@page {
  size: ${size};
  margin: 22mm 18mm 20mm;
  ${box('top-left', cssString(header.left))}
  ${box('top-right', cssString(header.right))}
  ${box('bottom-left', cssString(footer))}
  ${box('bottom-right', "counter(page) ' / ' counter(pages)")}
}
@page wide { size: ${size} landscape; }
@page :first { @top-left { content: none; } @top-right { content: none; } }
${pageStyle}`
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ')
}

function mapRoles(map: (role: string) => string): Palette {
  const entries = Object.keys(printPalette).map((role): [string, string] => [role, map(role)])
  return Object.fromEntries(entries) as { readonly [R in ColorRole]: string }
}

/** A text as a string of a style sheet. All but letters, digits and blanks are code points: nothing can end it. */
function cssString(text: string): string {
  const safe = [...visibleText(text)].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${safe.join('')}"`
}
