import { assembleTrueType } from './woff.ts'

/** A glyph of straight lines: contours of points in font units, filled by the non-zero rule. */
export interface DrawnGlyph {
  readonly codePoint: number
  readonly advance: number
  readonly contours: readonly (readonly (readonly [x: number, y: number])[])[]
}

/**
 * A small TrueType font of the given glyphs, 1000 units to the em; glyph `n` of the list has the index
 * n + 1, since index 0 is the box of "no such glyph". Code points beyond U+FFFF are left out of its
 * character map, which the file does not need: text is written by glyph index.
 */
export function writeTrueType(family: string, glyphs: readonly DrawnGlyph[]): Uint8Array {
  const all: readonly DrawnGlyph[] = [{ codePoint: 0, advance: 600, contours: [] }, ...glyphs]
  const outlines = all.map(outlineOf)
  const loca = new Writer()
  let offset = 0
  for (const outline of outlines) {
    loca.u32(offset)
    offset += outline.length
  }
  loca.u32(offset)
  const hmtx = new Writer()
  for (const glyph of all) hmtx.u16(glyph.advance).i16(0)
  const maxContours = Math.max(...all.map((glyph) => glyph.contours.length))
  const maxPoints = Math.max(...all.map((glyph) => glyph.contours.flat().length))
  return assembleTrueType([
    { tag: 'OS/2', bytes: os2() },
    { tag: 'cmap', bytes: characterMap(all) },
    { tag: 'glyf', bytes: concat(outlines) },
    { tag: 'head', bytes: head() },
    { tag: 'hhea', bytes: hhea(all.length) },
    { tag: 'hmtx', bytes: hmtx.bytes() },
    { tag: 'loca', bytes: loca.bytes() },
    { tag: 'maxp', bytes: maxp(all.length, maxPoints, maxContours) },
    { tag: 'name', bytes: name(family) },
    { tag: 'post', bytes: new Writer().u32(0x00030000).zeros(28).bytes() },
  ])
}

class Writer {
  readonly #bytes: number[] = []

  u16(value: number): this {
    this.#bytes.push((value >>> 8) & 0xff, value & 0xff)
    return this
  }
  i16(value: number): this {
    return this.u16(value & 0xffff)
  }
  u32(value: number): this {
    return this.u16(value >>> 16).u16(value)
  }
  zeros(count: number): this {
    for (let i = 0; i < count; i++) this.#bytes.push(0)
    return this
  }
  raw(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte)
    return this
  }
  pad(): this {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0)
    return this
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

function outlineOf(glyph: DrawnGlyph): Uint8Array {
  const points = glyph.contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const writer = new Writer()
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

function characterMap(glyphs: readonly DrawnGlyph[]): Uint8Array {
  const entries = glyphs
    .map((glyph, index) => ({ code: glyph.codePoint, index }))
    .filter(({ code, index }) => index > 0 && code < 0xffff)
    .toSorted((a, b) => a.code - b.code)
  const segments = [...entries, { code: 0xffff, index: 0 }]
  const power = 2 ** Math.floor(Math.log2(segments.length))
  const writer = new Writer().u16(0).u16(1).u16(3).u16(1).u32(12)
  writer
    .u16(4)
    .u16(16 + 8 * segments.length)
    .u16(0)
    .u16(2 * segments.length)
  writer
    .u16(2 * power)
    .u16(Math.log2(power))
    .u16(2 * (segments.length - power))
  for (const { code } of segments) writer.u16(code)
  writer.u16(0)
  for (const { code } of segments) writer.u16(code)
  for (const { code, index } of segments) writer.i16(index === 0 ? 1 : index - code)
  return writer.zeros(2 * segments.length).bytes()
}

function head(): Uint8Array {
  return new Writer()
    .u32(0x00010000)
    .u32(0x00010000)
    .u32(0)
    .u32(0x5f0f3cf5)
    .u16(3)
    .u16(1000)
    .zeros(16)
    .i16(0)
    .i16(-200)
    .i16(1200)
    .i16(900)
    .u16(0)
    .u16(8)
    .i16(2)
    .i16(1)
    .i16(0)
    .bytes()
}

function hhea(glyphs: number): Uint8Array {
  return new Writer().u32(0x00010000).i16(1069).i16(-293).i16(0).u16(1200).zeros(22).u16(glyphs).bytes()
}

function maxp(glyphs: number, points: number, contours: number): Uint8Array {
  return new Writer().u32(0x00010000).u16(glyphs).u16(points).u16(contours).zeros(4).u16(1).zeros(16).bytes()
}

function os2(): Uint8Array {
  return new Writer()
    .u16(2)
    .i16(600)
    .u16(400)
    .u16(5)
    .zeros(60)
    .i16(1069)
    .i16(-293)
    .i16(0)
    .u16(1069)
    .u16(293)
    .zeros(8)
    .i16(536)
    .i16(714)
    .zeros(6)
    .bytes()
}

function name(family: string): Uint8Array {
  const ids = [1, 4, 6]
  const bytes = [...family].flatMap((character) => [0, character.charCodeAt(0)])
  const writer = new Writer()
    .u16(0)
    .u16(ids.length)
    .u16(6 + 12 * ids.length)
  for (const id of ids) writer.u16(3).u16(1).u16(0x409).u16(id).u16(bytes.length).u16(0)
  return writer.raw(bytes).bytes()
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}
