import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url'
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url'
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url'
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url'
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url'
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url'
import greekExt400 from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url'
import greekExt700 from '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff?url'
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url'
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url'
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url'
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url'
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url'
import vietnamese700 from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url'
import type { FontBytes, FontFile, FontSlice, FontStyle } from '../report/renderers/pdf/font-files.ts'

/**
 * Fetches font files of this origin, only those that are asked for.
 * Rejects when one does not arrive: a report with silently changed letters would be worse than none.
 */
export async function loadFonts(files: readonly FontFile[]): Promise<FontBytes> {
  const entries = files.map(async ({ file, slice, style }): Promise<[string, Uint8Array]> => {
    const response = await fetch(urls[slice][style])
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    return [file, new Uint8Array(await response.arrayBuffer())]
  })
  return new Map(await Promise.all(entries))
}

const urls: { readonly [S in FontSlice]: { readonly [W in FontStyle]: string } } = {
  latin: { regular: latin400, bold: latin700 },
  'latin-ext': { regular: latinExt400, bold: latinExt700 },
  greek: { regular: greek400, bold: greek700 },
  'greek-ext': { regular: greekExt400, bold: greekExt700 },
  cyrillic: { regular: cyrillic400, bold: cyrillic700 },
  'cyrillic-ext': { regular: cyrillicExt400, bold: cyrillicExt700 },
  vietnamese: { regular: vietnamese400, bold: vietnamese700 },
}
