import { fontOrder, hanPackages } from './collect-fonts.ts'
import { type FontBytes, type FontPackage, type FontStyle, fontStyles, parseFontFile } from './font-files.ts'
import { type Glyph, type GlyphFinder, isInvisible, type Shape, type ShapeOptions } from './glyph.ts'
import type { HanStyle } from './han-style.ts'
import { type Ligatures, readLigatures } from './ligatures.ts'
import { type GlyphSource, MergedFace } from './merged-face.ts'
import { type FontTables, type GlyphBounds, readTrueType } from './read-true-type.ts'
import { isPlain, shapeWord } from './shape-word.ts'
import { boxGlyph, symbolGlyphs } from './symbol-glyphs.ts'
import { woffToTrueType } from './woff.ts'
import { type DrawnGlyph, outlineOf } from './write-true-type.ts'

/**
 * All faces of a report behind one question: which glyphs print this text? Each character takes the first
 * slice that has it, then the drawn signs, then a box with its code point, so that nothing is ever lost
 * silently.
 */
export interface FontSet {
  /** Remembered per style and text: words repeat, so ask word by word. */
  readonly shape: (style: FontStyle, text: string, how?: ShapeOptions) => Shape
  /** Characters that printed as boxes, to be counted where a text is drawn. */
  readonly countMissing: (shape: Shape) => void
  readonly missing: ReadonlyMap<string, number>
  /** Faces in the order of their first use; the index is the `face` of a run. */
  readonly faces: readonly MergedFace[]
  /** Forms of Han characters where a text says nothing itself. */
  readonly han: HanStyle
}

interface Slice extends GlyphSource {
  readonly package: FontPackage
  readonly style: FontStyle
  readonly tables: FontTables
  readonly boundsOf: (glyph: number) => GlyphBounds | null
  readonly ligatures: Ligatures | null
}

export function createFontSet(bytes: FontBytes, han: HanStyle = 'sc'): FontSet {
  const slices = readSlices(bytes)
  const drawn: DrawnGlyph[] = [...symbolGlyphs]
  const signs: GlyphSource = {
    advanceOf: (glyph) => drawn[glyph]?.advance ?? 0,
    outlineOf: (glyph) => outlineOf(drawn[glyph] as DrawnGlyph),
  }
  const faces: MergedFace[] = []
  const faceFor = (style: FontStyle, unitsPerEm: number): number => {
    const name = `NotoSans-${style === 'bold' ? 'Bold' : 'Regular'}${unitsPerEm === 1000 ? '' : `-${unitsPerEm}`}`
    const known = faces.findIndex((face) => face.name === name)
    return known >= 0 ? known : faces.push(new MergedFace(name, unitsPerEm)) - 1
  }
  const take = (style: FontStyle, slice: Slice, glyph: number, text: string): Glyph => {
    const face = faceFor(style, slice.tables.unitsPerEm)
    const id = (faces[face] as MergedFace).add(slice, glyph, text)
    return {
      face,
      codes: codesOf(id),
      advance: slice.advanceOf(glyph),
      missing: false,
      bounds: slice.boundsOf(glyph),
    }
  }
  const drawnGlyph = (style: FontStyle, index: number): Glyph => {
    const glyph = drawn[index] as DrawnGlyph
    const face = faceFor(style, 1000)
    const id = (faces[face] as MergedFace).add(signs, index, String.fromCodePoint(glyph.codePoint))
    const missing = index >= symbolGlyphs.length
    return { face, codes: codesOf(id), advance: glyph.advance, missing, bounds: null }
  }

  const find = (
    style: FontStyle,
    code: number,
    { han: wanted = han }: ShapeOptions,
    text?: string,
  ): Glyph => {
    const what = text ?? String.fromCodePoint(code)
    if (!isInvisible(code)) {
      const order: readonly FontPackage[] = [...fontOrder.slice(0, 3), ...hanPackages(wanted), 'noto-emoji']
      for (const styles of [[style], fontStyles]) {
        for (const from of order) {
          if (
            from === 'noto-sans-jp' ||
            from === 'noto-sans-sc' ||
            from === 'noto-sans-kr' ||
            from === 'noto-emoji'
          ) {
            const sign = symbolGlyphs.findIndex((glyph) => glyph.codePoint === code)
            if (sign >= 0) return drawnGlyph(style, sign)
          }
          for (const slice of slices.get(from) ?? []) {
            const glyph = styles.includes(slice.style) ? slice.tables.glyphOf.get(code) : undefined
            if (glyph !== undefined) return take(style, slice, glyph, what)
          }
        }
      }
    }
    if (isSpace(code)) return find(style, 0x20, {}, what)
    const known = drawn.findIndex((glyph) => glyph.codePoint === code)
    return drawnGlyph(style, known >= 0 ? known : drawn.push(boxGlyph(code)) - 1)
  }

  const remembered = new Map<string, Glyph>()
  const finder: GlyphFinder = {
    glyph: (style, code, how, text) => {
      const key = `${style}${code}${how.han ?? ''}${text ?? ''}`
      const known = remembered.get(key)
      if (known !== undefined) return known
      const glyph = find(style, code, how, text)
      remembered.set(key, glyph)
      return glyph
    },
    emoji: (codes, at) => {
      for (const slice of slices.get('noto-emoji') ?? []) {
        const match = longestLigature(slice, codes, at)
        if (match === null) continue
        const text = String.fromCodePoint(...codes.slice(at, at + match.length))
        return { glyph: take('regular', slice, match.glyph, text), length: match.length }
      }
      return null
    },
  }

  const plain = { regular: new Map<string, Shape>(), bold: new Map<string, Shape>() }
  const others = new Map<string, Shape>()
  const missing = new Map<string, number>()
  return {
    han,
    faces,
    missing,
    shape: (style, text, how) => {
      const known = plain[style].get(text)
      if (known !== undefined) return known
      const isEasy = how === undefined || isPlain(text)
      const key = isEasy ? '' : `${style} ${how.rtl === true} ${how.han ?? ''} ${text}`
      const other = isEasy ? undefined : others.get(key)
      if (other !== undefined) return other
      const shape = shapeWord(style, text, isEasy ? {} : how, finder)
      if (isEasy) plain[style].set(text, shape)
      else others.set(key, shape)
      return shape
    },
    countMissing: (shape) => {
      for (const character of shape.missing ?? []) missing.set(character, (missing.get(character) ?? 0) + 1)
    },
  }
}

function readSlices(bytes: FontBytes): ReadonlyMap<FontPackage, readonly Slice[]> {
  const slices = new Map<FontPackage, Slice[]>()
  for (const [name, woff] of bytes) {
    const file = parseFontFile(name)
    if (file === null) continue
    const tables = readTrueType(woffToTrueType(woff))
    const gsub = file.package === 'noto-emoji' ? tables.table('GSUB') : null
    const slice: Slice = {
      package: file.package,
      style: file.style,
      tables,
      advanceOf: tables.advanceOf,
      outlineOf: tables.outlineOf,
      boundsOf: tables.boundsOf,
      ligatures: gsub === null ? null : readLigatures(gsub),
    }
    const known = slices.get(file.package)
    if (known === undefined) slices.set(file.package, [slice])
    else known.push(slice)
  }
  return slices
}

function longestLigature(
  slice: Slice,
  codes: readonly number[],
  at: number,
): { glyph: number; length: number } | null {
  const first = slice.tables.glyphOf.get(codes[at] ?? 0)
  const candidates = first === undefined ? undefined : slice.ligatures?.get(first)
  for (const { glyph, rest } of candidates ?? []) {
    // Variation selectors stand between the parts in a text, not in the font's list.
    let length = 1
    const fits = rest.every((part) => {
      if (codes[at + length] === 0xfe0f && slice.tables.glyphOf.get(0xfe0f) !== part) length++
      const next = slice.tables.glyphOf.get(codes[at + length] ?? 0)
      length++
      return next === part
    })
    if (fits) return { glyph, length }
  }
  return null
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

const codesOf = (glyph: number): string => String.fromCharCode(glyph >> 8, glyph & 0xff)
