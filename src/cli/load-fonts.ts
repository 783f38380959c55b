import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type FontBytes, fontFilesFor } from '../report/renderers/pdf/font-files.ts'

/** The font files that a text needs, from the installed package. */
export async function loadFonts(text: string): Promise<FontBytes> {
  const manifest = createRequire(import.meta.url).resolve('@fontsource/noto-sans/package.json')
  const folder = join(dirname(manifest), 'files')
  const files = fontFilesFor(text).map(
    async ({ file }) => [file, await readFile(join(folder, file))] as const,
  )
  return new Map(await Promise.all(files))
}
