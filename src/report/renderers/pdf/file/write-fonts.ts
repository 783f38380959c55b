import type { MergedFace, MergedGlyph } from '../fonts/merged-face.ts'
import type { ObjectWriter } from './object-writer.ts'

/**
 * A face as a composite font whose codes are its glyph indices. Source: ISO 32000-1, 9.7.
 * @returns the number of the font's object
 */
export function writeFace(face: MergedFace, writer: ObjectWriter): number {
  const file = face.file()
  const name = `GLACIS+${face.name}`
  const fontFile = writer.stream(file, { Length1: String(file.length) })
  const descriptor = writer.put(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[-600 -293 1500 1069]/ItalicAngle 0` +
      `/Ascent 1069/Descent -293/CapHeight 714/StemV ${face.name.includes('Bold') ? 140 : 80}` +
      `/FontFile2 ${fontFile} 0 R>>`,
  )
  const widths = writer.put(`[0[${face.glyphs.map(({ advance }) => Math.round(advance)).join(' ')}]]`)
  const descendant = writer.put(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity/DW 1000/W ${widths} 0 R` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R>>`,
  )
  const unicode = writer.stream(new TextEncoder().encode(toUnicode(face.glyphs)), {})
  return writer.put(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]` +
      `/ToUnicode ${unicode} 0 R>>`,
  )
}

/** What each glyph stands for, so that text can be copied, found and read aloud. */
function toUnicode(glyphs: readonly MergedGlyph[]): string {
  const entries = glyphs.flatMap(({ text }, id) => {
    if (id === 0 || text === '') return []
    let hex = ''
    for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
    // A lone half of a pair is no text; U+0000 is none to readers either.
    const isText = !/\p{Cs}/u.test(text) && text !== '\0'
    return [`<${hex4(id)}> <${isText ? hex : 'FFFD'}>`]
  })
  const blocks: string[] = []
  for (let i = 0; i < entries.length; i += 100) {
    const part = entries.slice(i, i + 100)
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

const hex4 = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase()
