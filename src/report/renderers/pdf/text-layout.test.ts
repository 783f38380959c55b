import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../../document.ts'
import { testFonts } from '../../testing/test-fonts.ts'
import { createFontSet } from './fonts/font-set.ts'
import { layoutLines } from './text-layout.ts'
import type { Line } from './text-style.ts'
import { type } from './theme.ts'

const fonts = createFontSet(testFonts)
const lay = (content: readonly Inline[], width: number) => layoutLines(content, type.body, width, fonts)
/** Glyphs of a line, spaces included. */
const glyphs = (line: Line) =>
  line.spans.flatMap(({ runs }) => runs.map(({ codes }) => codes.length / 2)).reduce((sum, n) => sum + n, 0)

test('never sets a line wider than its column, and loses no character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }),
      fc.integer({ min: 40, max: 480 }),
      (words, width) => {
        const text = words.join(' ')
        const lines = lay([{ text }], width)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        const kept = Array.from(text.normalize('NFC').replace(/[ \t\r\n\u2028\u2029]/g, '')).length
        const all = lines.reduce((sum, line) => sum + glyphs(line), 0)
        expect(all).toBeGreaterThanOrEqual(kept)
        expect(all).toBeLessThanOrEqual(kept + words.length + text.length)
      },
    ),
  )
})

test('breaks a long address behind a sign rather than inside of a word', () => {
  const lines = lay([{ text: 'https://example.org/a/very/long/path/that-goes-on/and/on?query=1' }], 120)
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(120)
})

test('keeps an identifier whole, and breaks a compound at its hyphen', () => {
  expect(lay([{ text: 'MH-A06-7F3K' }], 62)).toHaveLength(1)
  expect(lay([{ text: 'gate-keeper' }], 40)).toHaveLength(2)
})

test('begins a line at each line feed, an empty one included', () => {
  expect(lay([{ text: 'a\nb\n\nc' }], 200)).toHaveLength(4)
  expect(lay([{ text: 'a\r\nb' }], 200)).toHaveLength(2)
  expect(lay([], 200)).toHaveLength(0)
})

test('joins neighbouring runs without a space between them', () => {
  const [line] = lay(
    [{ text: 'Vitals', bold: true }, { text: ' crosses ' }, { text: 'Home', bold: true }, { text: '.' }],
    300,
  )
  expect(line?.spans.map(({ width }) => width > 0)).toEqual([true])
  const apart = lay([{ text: 'a' }, { text: 'b', link: 'x' }], 300)
  expect(apart[0]?.spans.map(({ look }) => look.link)).toEqual([undefined, { anchor: 'x' }])
})
