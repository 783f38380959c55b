/** Weights that the report uses. */
export type FontStyle = 'regular' | 'bold'
export const fontStyles: readonly FontStyle[] = ['regular', 'bold']

/** One slice of Noto Sans as a WOFF file of `@fontsource/noto-sans/files/`. */
export interface FontFile {
  /** File name, also the key in `FontBytes`. */
  readonly file: string
  readonly style: FontStyle
  readonly slice: FontSlice
}

export type FontSlice =
  | 'latin'
  | 'latin-ext'
  | 'greek'
  | 'greek-ext'
  | 'cyrillic'
  | 'cyrillic-ext'
  | 'vietnamese'

/** Bytes of the files by name. A file that is missing makes its characters print as boxes. */
export type FontBytes = ReadonlyMap<string, Uint8Array>

/** Slices in the order in which a character is looked for; `latin` is always needed. */
export const fontSlices: readonly FontSlice[] = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'greek-ext',
  'cyrillic-ext',
  'vietnamese',
]

/** Every file that the report can use. */
export const fontFiles: readonly FontFile[] = fontSlices.flatMap((slice) =>
  fontStyles.map((style) => ({
    file: `noto-sans-${slice}-${style === 'bold' ? 700 : 400}-normal.woff`,
    style,
    slice,
  })),
)

/** The files that a text needs, both weights of each slice: so few bytes are fetched as it takes. */
export function fontFilesFor(text: string): readonly FontFile[] {
  const slices = new Set<FontSlice>(['latin'])
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x100) continue
    for (const [first, last, slice] of sliceRanges) if (code >= first && code <= last) slices.add(slice)
  }
  return fontFiles.filter(({ slice }) => slices.has(slice))
}

/** From the package's `unicode.json`, made a little wider where that saves a line. */
const sliceRanges: readonly (readonly [first: number, last: number, slice: FontSlice])[] = [
  [0x0100, 0x02ff, 'latin-ext'],
  [0x1d00, 0x1dbf, 'latin-ext'],
  [0x1e00, 0x1eff, 'latin-ext'],
  [0x2020, 0x2020, 'latin-ext'],
  [0x20a0, 0x20c0, 'latin-ext'],
  [0x2113, 0x2113, 'latin-ext'],
  [0x2c60, 0x2c7f, 'latin-ext'],
  [0xa720, 0xa7ff, 'latin-ext'],
  [0x0370, 0x03ff, 'greek'],
  [0x1f00, 0x1fff, 'greek-ext'],
  [0x0301, 0x0301, 'cyrillic'],
  [0x0400, 0x0491, 'cyrillic'],
  [0x04b0, 0x04b1, 'cyrillic'],
  [0x2116, 0x2116, 'cyrillic'],
  [0x0460, 0x052f, 'cyrillic-ext'],
  [0x1c80, 0x1c8a, 'cyrillic-ext'],
  [0x20b4, 0x20b4, 'cyrillic-ext'],
  [0x2de0, 0x2dff, 'cyrillic-ext'],
  [0xa640, 0xa69f, 'cyrillic-ext'],
  [0xfe2e, 0xfe2f, 'cyrillic-ext'],
  [0x0102, 0x0129, 'vietnamese'],
  [0x0168, 0x01b0, 'vietnamese'],
  [0x0300, 0x0329, 'vietnamese'],
  [0x1ea0, 0x1ef9, 'vietnamese'],
  [0x20ab, 0x20ab, 'vietnamese'],
]
