import { expect, test } from 'vitest'
import { reportOf } from '../../../testing/report-of.ts'
import { fontsFor, installedFonts, testFonts } from '../../../testing/test-fonts.ts'
import { fontFilesOf } from './collect-fonts.ts'
import { createFontSet } from './font-set.ts'

const reportWith = (text: string, language = 'en') =>
  reportOf([{ kind: 'paragraph', style: 'body', runs: [{ text }] }], { language })
const filesFor = async (text: string, language?: string) =>
  (await fontFilesOf(reportWith(text, language), installedFonts)).map(({ file }) => file)

test('puts the glyphs of all slices into one face for each weight', () => {
  const fonts = createFontSet(testFonts)
  expect(fonts.shape('regular', 'aΩЖő→').runs).toEqual([{ face: 0, codes: '\0\x01\0\x02\0\x03\0\x04\0\x05' }])
  expect(fonts.shape('bold', 'x').runs).toEqual([{ face: 1, codes: '\0\x01' }])
  expect(fonts.faces.map(({ name, glyphs }) => [name, glyphs.map(({ text }) => text).join('')])).toEqual([
    ['NotoSans-Regular', 'aΩЖő→'],
    ['NotoSans-Bold', 'x'],
  ])
})

test('measures by the advances of the slices', () => {
  const fonts = createFontSet(testFonts)
  expect(fonts.shape('regular', 'H H').width).toBe(741 + 260 + 741)
  expect(fonts.shape('regular', '→').width).toBe(1000)
})

test('takes a glyph twice where it stands for two different characters', () => {
  const fonts = createFontSet(testFonts)
  fonts.shape('regular', 'a\u00a0b c')
  expect(fonts.faces[0]?.glyphs.map(({ text }) => text)).toEqual(['', 'a', '\u00a0', 'b', ' ', 'c'])
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
  for (const hidden of ['\u202e', '\u200b', '\u0000', '\ufeff', '\u00ad', '\u200e', '\u200d']) {
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

test('needs only the slices of the characters that stand in the text', async () => {
  expect(await filesFor('plain → ≤ é')).toEqual([
    'noto-sans-latin-400-normal.woff',
    'noto-sans-latin-700-normal.woff',
  ])
  expect(await filesFor('Ω')).toContain('noto-sans-greek-700-normal.woff')
  expect(await filesFor('Ж')).toContain('noto-sans-cyrillic-400-normal.woff')
  expect(await filesFor('ő')).toContain('noto-sans-latin-ext-700-normal.woff')
  expect(await filesFor('שלום')).toContain('noto-sans-hebrew-hebrew-400-normal.woff')
  expect(await filesFor('سلام')).toContain('noto-sans-arabic-arabic-400-normal.woff')
  expect((await filesFor('😀')).filter((file) => file.startsWith('noto-emoji'))).toHaveLength(1)
})

test('takes Chinese characters in the forms of the language around them', async () => {
  const packagesOf = async (text: string, language?: string) => {
    const shape = createFontSet(await fontsFor(reportWith(text, language)), 'sc').shape('regular', '直', {
      han: text.includes('か') ? 'jp' : 'sc',
    })
    return shape.missing
  }
  expect(await packagesOf('直か')).toBeUndefined()
  expect(await packagesOf('直')).toBeUndefined()
  expect((await filesFor('患者のデータ')).some((file) => file.startsWith('noto-sans-jp-'))).toBe(true)
  expect((await filesFor('患者数据', 'ja')).some((file) => file.startsWith('noto-sans-sc-'))).toBe(true)
})

test('finds every character of the slices it names without a box', async () => {
  const samples = 'ÀÿŐűΑωЁяҐґƏʼ€™−×·…–—“”‘’•ệ₴№'
  const named = createFontSet(await fontsFor(reportWith(samples)))
  expect(named.shape('regular', samples).missing).toBeUndefined()
  expect(named.shape('bold', samples).missing).toBeUndefined()
})
