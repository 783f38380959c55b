import { expect, test } from 'vitest'
import { testFonts } from '../../../testing/test-fonts.ts'
import { readTrueType } from './read-true-type.ts'
import { boxGlyph } from './symbol-glyphs.ts'
import { woffToTrueType } from './woff.ts'
import { outlineOf, writeTrueType } from './write-true-type.ts'

const latin = testFonts.get('noto-sans-latin-400-normal.woff') ?? new Uint8Array()

test('inflates a slice into a font whose glyphs and advances can be read', () => {
  const font = readTrueType(woffToTrueType(latin))
  expect(font.unitsPerEm).toBe(1000)
  expect(font.glyphOf.has('é'.codePointAt(0) ?? 0)).toBe(true)
  expect(font.glyphOf.has('→'.codePointAt(0) ?? 0)).toBe(false)
  // Noto Sans Regular: the advance of "H" is 741, of the space 260 thousandths.
  expect(font.advanceOf(font.glyphOf.get(72) ?? 0)).toBe(741)
  expect(font.advanceOf(font.glyphOf.get(32) ?? 0)).toBe(260)
})

test('has an entry for every slice that is listed, and greek and cyrillic letters in theirs', () => {
  expect(testFonts.size).toBe(14)
  const glyphsOf = (slice: string) =>
    readTrueType(woffToTrueType(testFonts.get(`noto-sans-${slice}-700-normal.woff`) ?? latin)).glyphOf
  expect(glyphsOf('greek').has(0x3a9)).toBe(true)
  expect(glyphsOf('cyrillic').has(0x416)).toBe(true)
  expect(glyphsOf('latin-ext').has(0x151)).toBe(true)
})

test('refuses what is no WOFF file', () => {
  expect(() => woffToTrueType(new Uint8Array(100))).toThrow('not a WOFF 1.0 font')
  expect(() => woffToTrueType(new Uint8Array(3))).toThrow('not a WOFF 1.0 font')
})

test('writes a font whose glyphs have their outlines and advances', () => {
  const box = boxGlyph(0x5b57)
  const file = writeTrueType(1000, [
    { advance: 600, outline: new Uint8Array() },
    { advance: box.advance, outline: outlineOf(box) },
  ])
  const view = new DataView(file.buffer)
  expect(view.getUint32(0)).toBe(0x00010000)
  const tags = Array.from({ length: view.getUint16(4) }, (_, i) =>
    String.fromCharCode(...file.subarray(12 + 16 * i, 16 + 16 * i)),
  )
  expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
})
