/** Sequences of glyphs that are drawn as one, by their first glyph; longer ones first. */
export type Ligatures = ReadonlyMap<number, readonly Ligature[]>

export interface Ligature {
  readonly glyph: number
  /** The glyphs after the first. */
  readonly rest: readonly number[]
}

/**
 * All ligatures of a font, whatever feature they stand under: in the emoji font these are flags, keycaps,
 * families and skin tones. Source: OpenType 1.9, GSUB, "Lookup type 4 subtable: ligature substitution".
 */
export function readLigatures(gsub: DataView): Ligatures {
  const found = new Map<number, Ligature[]>()
  const lookups = gsub.getUint16(8)
  for (let i = 0; i < gsub.getUint16(lookups); i++) {
    const lookup = lookups + gsub.getUint16(lookups + 2 + 2 * i)
    if (gsub.getUint16(lookup) !== 4) continue
    for (let s = 0; s < gsub.getUint16(lookup + 4); s++) {
      readSubtable(gsub, lookup + gsub.getUint16(lookup + 6 + 2 * s), found)
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return found
}

function readSubtable(gsub: DataView, table: number, found: Map<number, Ligature[]>): void {
  const first = coverageOf(gsub, table + gsub.getUint16(table + 2))
  for (const [i, glyph] of first.entries()) {
    const set = table + gsub.getUint16(table + 6 + 2 * i)
    for (let l = 0; l < gsub.getUint16(set); l++) {
      const entry = set + gsub.getUint16(set + 2 + 2 * l)
      const count = gsub.getUint16(entry + 2) - 1
      const rest = Array.from({ length: count }, (_, c) => gsub.getUint16(entry + 4 + 2 * c))
      const ligature = { glyph: gsub.getUint16(entry), rest }
      const known = found.get(glyph)
      if (known === undefined) found.set(glyph, [ligature])
      else known.push(ligature)
    }
  }
}

function coverageOf(gsub: DataView, table: number): readonly number[] {
  const count = gsub.getUint16(table + 2)
  if (gsub.getUint16(table) === 1)
    return Array.from({ length: count }, (_, i) => gsub.getUint16(table + 4 + 2 * i))
  const glyphs: number[] = []
  for (let i = 0; i < count; i++) {
    const range = table + 4 + 6 * i
    for (let glyph = gsub.getUint16(range); glyph <= gsub.getUint16(range + 2); glyph++) glyphs.push(glyph)
  }
  return glyphs
}
