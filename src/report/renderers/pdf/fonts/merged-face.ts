import { type OutlinedGlyph, writeTrueType } from './write-true-type.ts'

/** Where a glyph comes from: a slice, or the signs that are drawn by us. */
export interface GlyphSource {
  /** Advance in thousandths of the type size. */
  readonly advanceOf: (glyph: number) => number
  readonly outlineOf: (glyph: number) => Uint8Array
}

/**
 * One embedded font made of the used glyphs of many slices: real subsetting, and few changes of font in the pages.
 * A glyph that stands for two different texts is taken twice, so that each can be copied as what it was.
 */
export class MergedFace {
  readonly name: string
  readonly unitsPerEm: number
  readonly #ids = new Map<GlyphSource, Map<string, number>>()
  readonly #glyphs: MergedGlyph[] = [unused]

  constructor(name: string, unitsPerEm: number) {
    this.name = name
    this.unitsPerEm = unitsPerEm
  }

  /** @param text what it stands for; empty for a part of another glyph @returns its index in this face */
  add(source: GlyphSource, glyph: number, text: string): number {
    let ids = this.#ids.get(source)
    if (ids === undefined) {
      ids = new Map()
      this.#ids.set(source, ids)
    }
    const key = `${glyph} ${text}`
    const known = ids.get(key)
    if (known !== undefined) return known
    while (isEscaped(this.#glyphs.length)) this.#glyphs.push(unused)
    const id = this.#glyphs.push({ source, glyph, text, advance: source.advanceOf(glyph) }) - 1
    if (id > 0xffff) throw new Error('more different characters than one font can have')
    ids.set(key, id)
    return id
  }

  /** In the order of their index, the first being the box of "no such glyph". */
  get glyphs(): readonly MergedGlyph[] {
    return this.#glyphs
  }

  /** The font file. Parts of composed glyphs are added while it is written. */
  file(): Uint8Array {
    const outlined: OutlinedGlyph[] = []
    for (let id = 0; id < this.#glyphs.length; id++) {
      const { source, glyph, advance } = this.#glyphs[id] as MergedGlyph
      const outline = source === null ? new Uint8Array(0) : this.#relinked(source, source.outlineOf(glyph))
      outlined.push({ advance: (advance * this.unitsPerEm) / 1000, outline })
    }
    return writeTrueType(this.unitsPerEm, outlined)
  }

  /** A composed glyph names its parts by index: they get those of this face. Source: OpenType 1.9, glyf. */
  #relinked(source: GlyphSource, outline: Uint8Array): Uint8Array {
    if (outline.length === 0) return outline
    if (new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline
    const copy = outline.slice()
    const view = new DataView(copy.buffer)
    let at = 10
    for (;;) {
      const flags = view.getUint16(at)
      view.setUint16(at + 2, this.add(source, view.getUint16(at + 2), ''))
      at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2)
      if ((flags & oneScale) !== 0) at += 2
      else if ((flags & twoScales) !== 0) at += 4
      else if ((flags & twoByTwo) !== 0) at += 8
      if ((flags & moreParts) === 0) return copy
    }
  }
}

/** Strings of the file would have to escape one of its bytes: brackets, backslash and carriage return. */
function isEscaped(id: number): boolean {
  return escaped.includes(id >> 8) || escaped.includes(id & 0xff)
}

const escaped: readonly number[] = [0x28, 0x29, 0x5c, 0x0d]

/** Has an index that no text uses. */
const unused: MergedGlyph = { source: null, glyph: 0, text: '', advance: 600 }

export interface MergedGlyph {
  readonly source: GlyphSource | null
  readonly glyph: number
  readonly text: string
  /** In thousandths of the type size. */
  readonly advance: number
}

const wordArguments = 0x0001
const oneScale = 0x0008
const moreParts = 0x0020
const twoScales = 0x0040
const twoByTwo = 0x0080
