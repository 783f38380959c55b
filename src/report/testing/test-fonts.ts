import { readFileSync } from 'node:fs'
import type { ReportDocument } from '../document.ts'
import { collectFonts, type FontSource } from '../renderers/pdf/fonts/collect-fonts.ts'
import { type FontBytes, latinFiles } from '../renderers/pdf/fonts/font-files.ts'
import type { SliceTable } from '../renderers/pdf/fonts/unicode-ranges.ts'

const packages = new URL('../../../node_modules/@fontsource/', import.meta.url)

/** Font files from the installed packages. */
export const installedFonts: FontSource = {
  slices: async (from) =>
    JSON.parse(readFileSync(new URL(`${from}/unicode.json`, packages), 'utf8')) as SliceTable,
  bytes: async ({ package: from, file }) =>
    new Uint8Array(readFileSync(new URL(`${from}/files/${file}`, packages))),
}

/** Noto Sans in all its slices: Latin, Greek and Cyrillic. */
export const testFonts: FontBytes = new Map(
  latinFiles.map(({ file }) => [
    file,
    new Uint8Array(readFileSync(new URL(`noto-sans/files/${file}`, packages))),
  ]),
)

/** All that a report needs. */
export function fontsFor(report: ReportDocument): Promise<FontBytes> {
  return collectFonts(report, installedFonts)
}
