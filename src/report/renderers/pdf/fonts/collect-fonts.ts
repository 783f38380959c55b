import type { ReportDocument } from '../../../document.ts'
import { type FontBytes, type FontFile, type FontPackage, fontFile, fontStyles } from './font-files.ts'
import { type HanStyle, hanStyleOf, hasHan, reportHanStyle } from './han-style.ts'
import { unusualTexts } from './report-texts.ts'
import { isInRanges, parseRanges, type Ranges, type SliceTable } from './unicode-ranges.ts'

/** Where font files come from: this origin's assets in the browser, the installed packages in Node. */
export interface FontSource {
  /** The package's `unicode.json`. */
  readonly slices: (from: FontPackage) => Promise<SliceTable>
  /** Rejects when the file does not arrive: a report with changed letters would be worse than none. */
  readonly bytes: (file: FontFile) => Promise<Uint8Array>
}

/** The files that a report needs, and no others: a report in German fetches two, one in Chinese some dozens. */
export async function collectFonts(report: ReportDocument, source: FontSource): Promise<FontBytes> {
  const files = await fontFilesOf(report, source)
  return new Map(await Promise.all(files.map(async (file) => [file.file, await source.bytes(file)] as const)))
}

/** Which they are, in the order in which characters are looked for. */
export async function fontFilesOf(
  report: ReportDocument,
  source: Pick<FontSource, 'slices'>,
): Promise<readonly FontFile[]> {
  const wanted = wantedCodes(report)
  const slices = await Promise.all(
    fontOrder.map(async (from): Promise<readonly FontFile[]> => {
      const codes = wanted.get(from)
      if (codes === undefined) return []
      const table = await source.slices(from)
      const ranges = Object.entries(table).map(([name, css]): [string, Ranges] => [
        name.replace(/[[\]]/g, ''),
        parseRanges(css),
      ])
      const needed = new Set(from === 'noto-sans' ? ['latin'] : [])
      for (const [name, range] of ranges) {
        if (unshaped.has(name)) continue
        if (from !== 'noto-sans' && foreign.test(name)) continue
        if ([...codes].some((code) => isInRanges(range, code))) needed.add(name)
      }
      const styles = from === 'noto-emoji' ? (['regular'] as const) : fontStyles
      return [...needed].flatMap((slice) => styles.map((style) => fontFile(from, slice, style)))
    }),
  )
  return slices.flat()
}

/** The order in which a character is looked for; the style of Han characters puts its package first. */
export const fontOrder: readonly FontPackage[] = [
  'noto-sans',
  'noto-sans-hebrew',
  'noto-sans-arabic',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-sans-sc',
  'noto-emoji',
]

/** Scripts whose letters must be put together in ways that we do not know: boxes are more honest. */
const unshaped: ReadonlySet<string> = new Set(['devanagari'])

/** Slices of other packages that repeat what Noto Sans has. */
const foreign = /^(latin|cyrillic|greek|vietnamese|symbols)/

/** Code points by the packages that may have them. */
function wantedCodes(report: ReportDocument): ReadonlyMap<FontPackage, ReadonlySet<number>> {
  const wanted = new Map<FontPackage, Set<number>>([['noto-sans', new Set()]])
  const want = (from: FontPackage, code: number) => {
    const known = wanted.get(from)
    if (known === undefined) wanted.set(from, new Set([code]))
    else known.add(code)
  }
  const texts = unusualTexts(report)
  const otherwise = reportHanStyle(report.language, texts)
  for (const text of texts) {
    const han = hasHan(text) ? hanStyleOf(text, otherwise) : null
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      if (han !== null && hasHan(character)) {
        for (const from of hanPackages(han)) want(from, code)
      } else if (code >= 0x100) {
        want('noto-sans', code)
        if (isHebrew(code)) want('noto-sans-hebrew', code)
        // Marks that Noto Sans lacks stand among the signs for formulas of this package.
        if (isArabic(code) || (code >= 0x300 && code <= 0x36f)) want('noto-sans-arabic', code)
        if (mayBeEmoji(code)) want('noto-emoji', code)
      }
    }
  }
  return wanted
}

/** The packages for Han characters of a style: where the first has no such character, the next may. */
export function hanPackages(style: HanStyle): readonly FontPackage[] {
  const first: FontPackage = `noto-sans-${style}`
  return [
    first,
    ...(['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc'] as const).filter((each) => each !== first),
  ]
}

function isHebrew(code: number): boolean {
  return (code >= 0x590 && code <= 0x5ff) || (code >= 0xfb1d && code <= 0xfb4f)
}

function isArabic(code: number): boolean {
  return (
    (code >= 0x600 && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0x870 && code <= 0x8ff) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

function mayBeEmoji(code: number): boolean {
  return (
    code === 0x200d ||
    code === 0x20e3 ||
    code === 0xfe0f ||
    (code >= 0x2100 && code <= 0x2bff) ||
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0xe0020 && code <= 0xe007f)
  )
}
