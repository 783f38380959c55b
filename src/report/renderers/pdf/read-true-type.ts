/** What layout and text operators need of a TrueType font. */
export interface FontTables {
  readonly unitsPerEm: number
  /** Glyph index by code point; a code point without an entry has no glyph. */
  readonly glyphOf: ReadonlyMap<number, number>
  /** Advance of a glyph in thousandths of the type size. */
  readonly advanceOf: (glyph: number) => number
}

/**
 * Reads cmap (format 4, the only one in the bundled slices), head and hmtx.
 * Throws when a table is missing: the fonts are ours.
 */
export function readTrueType(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const offsets = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    offsets.set(String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8))
  }
  const at = (tag: string): number => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new Error(`the font has no ${tag} table`)
    return offset
  }
  const unitsPerEm = view.getUint16(at('head') + 18)
  const metrics = view.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  return {
    unitsPerEm,
    glyphOf: readCharacterMap(view, at('cmap')),
    advanceOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
  }
}

/** Source: OpenType 1.9, cmap, "Format 4: Segment mapping to delta values". */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * i + 4)
    if (view.getUint16(table) !== 4) continue
    const doubled = view.getUint16(table + 6)
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = view.getUint16(table + 14 + segment)
      const start = view.getUint16(table + 16 + doubled + segment)
      const delta = view.getUint16(table + 16 + 2 * doubled + segment)
      const rangeAt = table + 16 + 3 * doubled + segment
      const range = view.getUint16(rangeAt)
      for (let code = start; code <= end && code < 0xffff; code++) {
        const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start))
        const glyph = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff
        if (glyph !== 0) map.set(code, glyph)
      }
    }
    return map
  }
  throw new Error('the font has no character map of format 4')
}
