import { type FontBytes, type FontStyle, fontFiles } from './font-files.ts'
import { readTrueType } from './read-true-type.ts'
import { boxGlyph, symbolGlyphs } from './symbol-glyphs.ts'
import { woffToTrueType } from './woff.ts'
import { type DrawnGlyph, writeTrueType } from './write-true-type.ts'

/**
 * All faces of a report behind one question: which glyphs print this text? Each character takes the first
 * slice that has it, then the drawn signs, then a box with its code point, so that nothing is ever lost
 * silently.
 */
export interface FontSet {
  /** Remembered per style and text: words repeat, so ask word by word. */
  readonly shape: (style: FontStyle, text: string) => Shape
  /** Characters that printed as boxes, to be counted where a text is drawn. */
  readonly countMissing: (shape: Shape) => void
  readonly missing: ReadonlyMap<string, number>
  /** Faces in a fixed order; the index is the `face` of a run. */
  readonly faces: readonly Face[]
}

export interface Shape {
  /** In thousandths of the type size. */
  readonly width: number
  readonly runs: readonly GlyphRun[]
  /** Characters without a glyph, in order; absent for nearly all words. */
  readonly missing?: readonly string[]
}

/** Glyph indices of one face as four hex digits each. */
export interface GlyphRun {
  readonly face: number
  readonly hex: string
}

export interface Face {
  readonly name: string
  /** The TrueType file, complete once all text is shaped. */
  readonly file: () => Uint8Array
  /** What was used: code point by glyph index. */
  readonly used: ReadonlyMap<number, number>
  readonly advanceOf: (glyph: number) => number
}

interface Glyph {
  readonly face: number
  readonly hex: string
  readonly advance: number
  readonly missing: boolean
}

export function createFontSet(bytes: FontBytes): FontSet {
  const slices = fontFiles.flatMap(({ file, style }) => {
    const woff = bytes.get(file)
    if (woff === undefined) return []
    const font = woffToTrueType(woff)
    const tables = readTrueType(font)
    const name = `NotoSans-${style === 'bold' ? 'Bold' : 'Regular'}-${file.split('-').slice(2, -2).join('-')}`
    return [{ name, style, font, tables, used: new Map<number, number>() }]
  })
  const drawn: DrawnGlyph[] = [...symbolGlyphs]
  const drawnUsed = new Map<number, number>()
  const drawnFace = slices.length
  const missing = new Map<string, number>()

  const drawnGlyph = (index: number): Glyph => {
    const glyph = drawn[index] as DrawnGlyph
    drawnUsed.set(index + 1, glyph.codePoint > 0xffff ? 0xfffd : glyph.codePoint)
    const isBox = index >= symbolGlyphs.length
    return { face: drawnFace, hex: hexOf(index + 1), advance: glyph.advance, missing: isBox }
  }
  const find = (style: FontStyle, code: number): Glyph => {
    if (!isInvisible(code)) {
      for (const [face, slice] of slices.entries()) {
        const glyph = slice.style === style ? slice.tables.glyphOf.get(code) : undefined
        if (glyph === undefined) continue
        slice.used.set(glyph, code)
        return { face, hex: hexOf(glyph), advance: slice.tables.advanceOf(glyph), missing: false }
      }
    }
    if (isSpace(code)) return find(style, 0x20)
    const known = drawn.findIndex((glyph) => glyph.codePoint === code)
    return drawnGlyph(known >= 0 ? known : drawn.push(boxGlyph(code)) - 1)
  }

  const glyphs = { regular: new Map<number, Glyph>(), bold: new Map<number, Glyph>() }
  const shapes = { regular: new Map<string, Shape>(), bold: new Map<string, Shape>() }
  const shapeNew = (style: FontStyle, text: string): Shape => {
    const runs: { face: number; hex: string }[] = []
    const lost: string[] = []
    let width = 0
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      let glyph = glyphs[style].get(code)
      if (glyph === undefined) {
        glyph = find(style, code)
        glyphs[style].set(code, glyph)
      }
      const last = runs.at(-1)
      if (last?.face === glyph.face) last.hex += glyph.hex
      else runs.push({ face: glyph.face, hex: glyph.hex })
      width += glyph.advance
      if (glyph.missing && !isInvisible(code)) lost.push(character)
    }
    return lost.length === 0 ? { width, runs } : { width, runs, missing: lost }
  }

  return {
    shape: (style, text) => {
      const known = shapes[style].get(text)
      if (known !== undefined) return known
      const shape = shapeNew(style, text)
      shapes[style].set(text, shape)
      return shape
    },
    countMissing: (shape) => {
      for (const character of shape.missing ?? []) missing.set(character, (missing.get(character) ?? 0) + 1)
    },
    missing,
    faces: [
      ...slices.map(({ name, font, tables, used }) => ({
        name,
        file: () => font,
        used,
        advanceOf: tables.advanceOf,
      })),
      {
        name: 'GlacisSigns',
        file: () => writeTrueType('GlacisSigns', drawn),
        used: drawnUsed,
        advanceOf: (glyph) => drawn[glyph - 1]?.advance ?? 0,
      },
    ],
  }
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

/** Spaces of other widths; where a face lacks them, the common one does. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

function hexOf(glyph: number): string {
  return glyph.toString(16).padStart(4, '0')
}
