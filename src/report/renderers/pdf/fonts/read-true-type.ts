/** What layout and file need of a TrueType font. */
export interface FontTables {
  readonly unitsPerEm: number
  /** Glyph index by code point; a code point without an entry has no glyph. */
  readonly glyphOf: ReadonlyMap<number, number>
  /** Advance of a glyph in thousandths of the type size. */
  readonly advanceOf: (glyph: number) => number
  /** The glyph's entry in `glyf`; empty for spaces. */
  readonly outlineOf: (glyph: number) => Uint8Array
  /** The box around a glyph in thousandths of the type size, null for spaces. */
  readonly boundsOf: (glyph: number) => GlyphBounds | null
  /** A table of the file as it is, null where there is none. */
  readonly table: (tag: string) => DataView | null
}

export interface GlyphBounds {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/**
 * Reads cmap (formats 4 and 12, the only ones in the bundled slices), head, hmtx, loca and glyf.
 * Throws when a table is missing: the fonts are ours.
 */
export function readTrueType(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const entries = new Map<string, { readonly offset: number; readonly length: number }>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    entries.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  const at = (tag: string): number => {
    const entry = entries.get(tag)
    if (entry === undefined) throw new Error(`the font has no ${tag} table`)
    return entry.offset
  }
  const unitsPerEm = view.getUint16(at('head') + 18)
  const isLong = view.getUint16(at('head') + 50) === 1
  const metrics = view.getUint16(at('hhea') + 34)
  const [hmtx, loca, glyf] = [at('hmtx'), at('loca'), at('glyf')]
  const place = (glyph: number): number =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph)
  const scaled = (offset: number): number => (view.getInt16(offset) * 1000) / unitsPerEm
  return {
    unitsPerEm,
    glyphOf: readCharacterMap(view, at('cmap')),
    advanceOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
    outlineOf: (glyph) => font.subarray(glyf + place(glyph), glyf + place(glyph + 1)),
    boundsOf: (glyph) => {
      const start = glyf + place(glyph)
      if (place(glyph + 1) === place(glyph)) return null
      return {
        xMin: scaled(start + 2),
        yMin: scaled(start + 4),
        xMax: scaled(start + 6),
        yMax: scaled(start + 8),
      }
    },
    table: (tag) => {
      const entry = entries.get(tag)
      return entry === undefined
        ? null
        : new DataView(font.buffer, font.byteOffset + entry.offset, entry.length)
    },
  }
}

/** Source: OpenType 1.9, cmap. Entries of format 12 hold those of format 4, where there are both. */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const tables = new Map<number, number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * i + 4)
    tables.set(view.getUint16(table), table)
  }
  const long = tables.get(12)
  if (long !== undefined) return readGroups(view, long)
  const short = tables.get(4)
  if (short !== undefined) return readSegments(view, short)
  throw new Error('the font has no character map of format 4 or 12')
}

/** "Format 12: Segmented coverage". */
function readGroups(view: DataView, table: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const group = table + 16 + 12 * i
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let code = start; code <= end; code++) map.set(code, glyph + code - start)
  }
  return map
}

/** "Format 4: Segment mapping to delta values". */
function readSegments(view: DataView, table: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
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
