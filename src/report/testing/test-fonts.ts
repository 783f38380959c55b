import { readFileSync } from 'node:fs'
import { type FontBytes, fontFiles } from '../renderers/pdf/font-files.ts'

/** All font files of the report, read from the installed package. */
export const testFonts: FontBytes = new Map(
  fontFiles.map(({ file }) => {
    const path = new URL(`../../../node_modules/@fontsource/noto-sans/files/${file}`, import.meta.url)
    return [file, new Uint8Array(readFileSync(path))]
  }),
)
