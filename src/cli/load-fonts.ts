import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ReportDocument } from '../report/document.ts'
import { collectFonts } from '../report/renderers/pdf/fonts/collect-fonts.ts'
import type { FontBytes, FontPackage } from '../report/renderers/pdf/fonts/font-files.ts'
import type { SliceTable } from '../report/renderers/pdf/fonts/unicode-ranges.ts'

/** The font files that a report needs, from the installed packages. */
export function loadFonts(report: ReportDocument): Promise<FontBytes> {
  return collectFonts(report, {
    slices: async (from) =>
      JSON.parse(await readFile(join(folderOf(from), 'unicode.json'), 'utf8')) as SliceTable,
    bytes: ({ package: from, file }) => readFile(join(folderOf(from), 'files', file)),
  })
}

function folderOf(from: FontPackage): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${from}/package.json`))
}
