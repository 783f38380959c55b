import type { FontStyle } from './font-files.ts'
import type { HanStyle } from './han-style.ts'
import type { GlyphBounds } from './read-true-type.ts'

export interface ShapeOptions {
  /** The word is read from right to left: its glyphs come in the order in which they are drawn. */
  readonly rtl?: boolean
  readonly han?: HanStyle
}

export interface Shape {
  /** In thousandths of the type size. */
  readonly width: number
  readonly runs: readonly GlyphRun[]
  /** Characters without a glyph, in order; absent for nearly all words. */
  readonly missing?: readonly string[]
}

/** Glyph indices of one face as two code units each, high byte first: the bytes of a string in the file. */
export interface GlyphRun {
  readonly face: number
  readonly codes: string
  /** Thousandths of the type size: moves of the pen before and after, and above the baseline. For marks. */
  readonly before?: number
  readonly after?: number
  readonly rise?: number
}

/** A glyph of a face, ready to be drawn. */
export interface Glyph {
  readonly face: number
  readonly codes: string
  readonly advance: number
  readonly missing: boolean
  readonly bounds: GlyphBounds | null
}

/** What shaping asks of the fonts. */
export interface GlyphFinder {
  /** @param text what the glyph stands for, where it is not the character itself */
  readonly glyph: (style: FontStyle, code: number, how: ShapeOptions, text?: string) => Glyph
  /** The longest sequence from the emoji font that begins at `at`, and how many code points it takes. */
  readonly emoji: (codes: readonly number[], at: number) => { glyph: Glyph; length: number } | null
}

/**
 * Characters that a reader cannot see but that change what is read: zero-width ones, directional controls,
 * byte order marks, other controls. They print as boxes on purpose, and are not counted as missing.
 */
export function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  )
}
