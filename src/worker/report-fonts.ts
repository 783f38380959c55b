import latinSlices from '@fontsource/noto-sans/unicode.json'
import type { ReportDocument } from '../report/document.ts'
import { collectFonts, type FontSource } from '../report/renderers/pdf/fonts/collect-fonts.ts'
import type { FontBytes, FontFile } from '../report/renderers/pdf/fonts/font-files.ts'

/**
 * Fetches the font files of this origin that a report needs, and the lists of slices of other scripts only when it
 * has such text. Rejects when one does not arrive: a report with silently changed letters would be worse than none.
 */
export function loadFonts(report: ReportDocument): Promise<FontBytes> {
  return collectFonts(report, source)
}

const source: FontSource = {
  slices: async (from) => (from === 'noto-sans' ? latinSlices : (await scripts()).slicesOf(from)),
  bytes: async (file) => {
    const response = await fetch(await addressOf(file))
    if (!response.ok) throw new Error(`${file.file}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  },
}

const scripts = () => import('./script-fonts.ts')

async function addressOf({ package: from, file }: FontFile): Promise<string> {
  const folder = `/node_modules/@fontsource/${from}/files/`
  const address = latinUrls[folder + file] ?? (await scripts()).scriptUrls[folder + file]
  if (address === undefined) throw new Error(`${file} is not part of this app`)
  return address
}

/** Addresses of Latin, Greek and Cyrillic, by path. */
const latinUrls: { readonly [path: string]: string } = import.meta.glob(
  [
    '/node_modules/@fontsource/noto-sans/files/*-400-normal.woff',
    '/node_modules/@fontsource/noto-sans/files/*-700-normal.woff',
    '!**/noto-sans-devanagari-*',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
)
