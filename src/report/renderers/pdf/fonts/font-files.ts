/** Weights that the report uses. */
export type FontStyle = 'regular' | 'bold'
export const fontStyles: readonly FontStyle[] = ['regular', 'bold']

/** Packages of fonts, all cut into slices by `@fontsource`. */
export type FontPackage =
  | 'noto-sans'
  | 'noto-sans-hebrew'
  | 'noto-sans-arabic'
  | 'noto-sans-jp'
  | 'noto-sans-kr'
  | 'noto-sans-sc'
  | 'noto-emoji'

/** One slice in one weight as a WOFF file of `@fontsource/<package>/files/`. */
export interface FontFile {
  /** File name, also the key in `FontBytes`. */
  readonly file: string
  readonly package: FontPackage
  readonly slice: string
  readonly style: FontStyle
}

/** Bytes of the files by name. A file that is missing makes its characters print as boxes. */
export type FontBytes = ReadonlyMap<string, Uint8Array>

/** Slices of Noto Sans in the order in which a character is looked for; `latin` is always needed. */
export const latinSlices = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'greek-ext',
  'cyrillic-ext',
  'vietnamese',
] as const

/** The file of a slice. Emoji have one weight: they are pictures. */
export function fontFile(from: FontPackage, slice: string, style: FontStyle): FontFile {
  const weight = style === 'bold' && from !== 'noto-emoji' ? 700 : 400
  return { file: `${from}-${slice}-${weight}-normal.woff`, package: from, slice, style }
}

/** What a file name says; null for names that are none of ours. */
export function parseFontFile(file: string): FontFile | null {
  const [, from, slice, weight] = fileName.exec(file) ?? []
  if (from === undefined || slice === undefined) return null
  return { file, package: from as FontPackage, slice, style: weight === '700' ? 'bold' : 'regular' }
}

const fileName = /^(noto-emoji|noto-sans(?:-(?:hebrew|arabic|jp|kr|sc)(?=-))?)-(.+)-(400|700)-normal\.woff$/

/** Files of the scripts that are always at hand, for tests and tools. */
export const latinFiles: readonly FontFile[] = latinSlices.flatMap((slice) =>
  fontStyles.map((style) => fontFile('noto-sans', slice, style)),
)
