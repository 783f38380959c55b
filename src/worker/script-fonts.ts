import emoji from '@fontsource/noto-emoji/unicode.json'
import arabic from '@fontsource/noto-sans-arabic/unicode.json'
import hebrew from '@fontsource/noto-sans-hebrew/unicode.json'
import japanese from '@fontsource/noto-sans-jp/unicode.json'
import korean from '@fontsource/noto-sans-kr/unicode.json'
import chinese from '@fontsource/noto-sans-sc/unicode.json'
import type { FontPackage } from '../report/renderers/pdf/fonts/font-files.ts'
import type { SliceTable } from '../report/renderers/pdf/fonts/unicode-ranges.ts'

/** Which characters each slice of a script has. A module of its own: most reports never load it. */
export function slicesOf(from: Exclude<FontPackage, 'noto-sans'>): SliceTable {
  return tables[from]
}

const tables: { readonly [P in Exclude<FontPackage, 'noto-sans'>]: SliceTable } = {
  'noto-sans-hebrew': hebrew,
  'noto-sans-arabic': arabic,
  'noto-sans-jp': japanese,
  'noto-sans-kr': korean,
  'noto-sans-sc': chinese,
  'noto-emoji': emoji,
}

/** Addresses of the font files of other scripts, by path. */
export const scriptUrls: { readonly [path: string]: string } = import.meta.glob(
  [
    '/node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-{arabic,math}-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-[0-9]*-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-[0-9]*-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-emoji/files/noto-emoji-[0-9]*-400-normal.woff',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
)
