import { ByteWriter, concatBytes } from './byte-writer.ts'
import { assembleTrueType } from './woff.ts'

/** A glyph of straight lines: contours of points in font units, filled by the non-zero rule. */
export interface DrawnGlyph {
  readonly codePoint: number
  readonly advance: number
  readonly contours: readonly (readonly (readonly [x: number, y: number])[])[]
}

/** A glyph as it stands in a file: advance in font units and its entry in `glyf`. */
export interface OutlinedGlyph {
  readonly advance: number
  readonly outline: Uint8Array
}

/**
 * A TrueType font of exactly these glyphs; the first is the box of "no such glyph". It has what a PDF needs of a
 * font whose text is written by glyph index, and no character map, names or instructions.
 */
export function writeTrueType(unitsPerEm: number, glyphs: readonly OutlinedGlyph[]): Uint8Array {
  const loca = new ByteWriter()
  const hmtx = new ByteWriter()
  const outlines: Uint8Array[] = []
  let offset = 0
  for (const { advance, outline } of glyphs) {
    loca.u32(offset)
    const side = outline.length === 0 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(2)
    hmtx.u16(Math.round(advance)).i16(side)
    const padding = -outline.length & 3
    outlines.push(outline)
    if (padding > 0) outlines.push(new Uint8Array(padding))
    offset += outline.length + padding
  }
  loca.u32(offset)
  return assembleTrueType([
    { tag: 'glyf', bytes: concatBytes(outlines) },
    { tag: 'head', bytes: head(unitsPerEm) },
    { tag: 'hhea', bytes: hhea(unitsPerEm, glyphs.length) },
    { tag: 'hmtx', bytes: hmtx.bytes() },
    { tag: 'loca', bytes: loca.bytes() },
    { tag: 'maxp', bytes: maxp(glyphs.length) },
  ])
}

/** The entry in `glyf` of a drawn glyph. */
export function outlineOf(glyph: DrawnGlyph): Uint8Array {
  const points = glyph.contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const writer = new ByteWriter()
    .i16(glyph.contours.length)
    .i16(Math.min(...xs))
    .i16(Math.min(...ys))
    .i16(Math.max(...xs))
    .i16(Math.max(...ys))
  let last = -1
  for (const contour of glyph.contours) {
    last += contour.length
    writer.u16(last)
  }
  writer.u16(0)
  // Each point is on the curve, with two-byte deltas: larger than need be, and simple.
  writer.raw(points.map(() => 1))
  for (const values of [xs, ys]) {
    for (const [i, value] of values.entries()) writer.i16(value - (values[i - 1] ?? 0))
  }
  return writer.pad().bytes()
}

function head(unitsPerEm: number): Uint8Array {
  return new ByteWriter()
    .u32(0x00010000)
    .u32(0x00010000)
    .u32(0)
    .u32(0x5f0f3cf5)
    .u16(3)
    .u16(unitsPerEm)
    .zeros(16)
    .i16(0)
    .i16(Math.round(-0.293 * unitsPerEm))
    .i16(unitsPerEm)
    .i16(Math.round(1.069 * unitsPerEm))
    .u16(0)
    .u16(8)
    .i16(2)
    .i16(1)
    .i16(0)
    .bytes()
}

function hhea(unitsPerEm: number, glyphs: number): Uint8Array {
  return new ByteWriter()
    .u32(0x00010000)
    .i16(Math.round(1.069 * unitsPerEm))
    .i16(Math.round(-0.293 * unitsPerEm))
    .i16(0)
    .u16(2 * unitsPerEm)
    .zeros(22)
    .u16(glyphs)
    .bytes()
}

/** Counts that are at least those of any glyph of ours: readers only reserve room by them. */
function maxp(glyphs: number): Uint8Array {
  return new ByteWriter()
    .u32(0x00010000)
    .u16(glyphs)
    .u16(2000)
    .u16(200)
    .u16(2000)
    .u16(200)
    .u16(1)
    .zeros(12)
    .u16(20)
    .u16(5)
    .bytes()
}
