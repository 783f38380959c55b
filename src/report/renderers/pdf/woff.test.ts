import { expect, test } from 'vitest'
import { testFonts } from '../../testing/test-fonts.ts'
import { readTrueType } from './read-true-type.ts'
import { boxGlyph } from './symbol-glyphs.ts'
import { woffToTrueType } from './woff.ts'
import { writeTrueType } from './write-true-type.ts'

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

test('writes a font that reads back: glyphs by code point, advances, none beyond U+FFFF', () => {
  const square = [[[0, 0] as const, [0, 500] as const, [500, 500] as const, [500, 0] as const]]
  const font = readTrueType(
    writeTrueType('Test', [
      { codePoint: 0x2192, advance: 900, contours: square },
      { codePoint: 0x1f600, advance: 700, contours: square },
      boxGlyph(0x5b57),
    ]),
  )
  expect([...font.glyphOf]).toEqual([
    [0x2192, 1],
    [0x5b57, 3],
  ])
  expect(font.advanceOf(1)).toBe(900)
  expect(font.advanceOf(2)).toBe(700)
})
