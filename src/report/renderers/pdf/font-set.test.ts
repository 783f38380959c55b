import { expect, test } from 'vitest'
import { testFonts } from '../../testing/test-fonts.ts'
import { fontFilesFor } from './font-files.ts'
import { createFontSet } from './font-set.ts'

test('takes each character from the first face that has it', () => {
  const fonts = createFontSet(testFonts)
  const facesOf = (text: string) =>
    fonts.shape('regular', text).runs.map(({ face }) => fonts.faces[face]?.name)
  expect(facesOf('aΩЖő→')).toEqual([
    'NotoSans-Regular-latin',
    'NotoSans-Regular-greek',
    'NotoSans-Regular-cyrillic',
    'NotoSans-Regular-latin-ext',
    'GlacisSigns',
  ])
  expect(fonts.shape('bold', 'x').runs.map(({ face }) => fonts.faces[face]?.name)).toEqual([
    'NotoSans-Bold-latin',
  ])
})

test('measures by the advances of the faces', () => {
  const fonts = createFontSet(testFonts)
  expect(fonts.shape('regular', 'H H').width).toBe(741 + 260 + 741)
  expect(fonts.shape('regular', '→').width).toBe(1000)
})

test('prints a box for what no face has, and counts it each time it is drawn', () => {
  const fonts = createFontSet(testFonts)
  const shape = fonts.shape('regular', '漢a漢')
  expect(shape.missing).toEqual(['漢', '漢'])
  expect(shape.width).toBeGreaterThan(1000)
  fonts.countMissing(shape)
  fonts.countMissing(shape)
  expect([...fonts.missing]).toEqual([['漢', 4]])
})

test('makes invisible characters visible without calling them missing', () => {
  const fonts = createFontSet(testFonts)
  for (const hidden of ['\u202e', '\u200b', '\u0000', '\ufeff', '\u00ad']) {
    const shape = fonts.shape('regular', hidden)
    expect(shape.width).toBeGreaterThan(300)
    expect(shape.missing).toBeUndefined()
  }
})

test('prints spaces of unusual width as spaces', () => {
  const fonts = createFontSet(testFonts)
  for (const space of ['\u00a0', '\u2009', '\u202f', '\u3000']) {
    expect(fonts.shape('regular', `a${space}b`).missing).toBeUndefined()
  }
})

test('needs only the slices of the characters that stand in the text', () => {
  const slices = (text: string) => [...new Set(fontFilesFor(text).map(({ slice }) => slice))]
  expect(slices('plain → ≤ é')).toEqual(['latin'])
  expect(slices('ΩЖ')).toEqual(['latin', 'greek', 'cyrillic'])
  expect(fontFilesFor('ő').map(({ file }) => file)).toContain('noto-sans-latin-ext-700-normal.woff')
})

test('finds every character of the slices it names without a box', () => {
  const fonts = createFontSet(testFonts)
  const samples = 'ÀÿŐűΑωЁяҐґƏʼ€™−×·…–—“”‘’•ệ₴№'
  expect(fonts.shape('regular', samples).missing).toBeUndefined()
  expect(fonts.shape('bold', samples).missing).toBeUndefined()
  const named = new Map(
    [...testFonts].filter(([file]) => fontFilesFor(samples).some((each) => each.file === file)),
  )
  expect(createFontSet(named).shape('bold', samples).missing).toBeUndefined()
})
