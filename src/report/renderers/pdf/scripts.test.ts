import { expect, test } from 'vitest'
import type { Block } from '../../document.ts'
import { readPdf } from '../../testing/read-pdf.ts'
import { pageLabel, reportOf } from '../../testing/report-of.ts'
import { fontsFor } from '../../testing/test-fonts.ts'
import { renderPdf } from './render-pdf.ts'

async function render(blocks: readonly Block[]) {
  const report = reportOf(blocks)
  const { bytes, missingGlyphs } = await renderPdf(report, await fontsFor(report), { pageLabel })
  const { pages } = await readPdf(bytes)
  return {
    missing: missingGlyphs.map(({ character }) => character),
    text: pages.map((page) => page.content).join(''),
  }
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', runs: [{ text }] })

test.each([
  ['German', 'Größenmaßstäbe für Übertragungswege'],
  ['Greek', 'Ο χρήστης στέλνει δεδομένα υγείας, ἄνθρωπος'],
  ['Russian', 'Пациент отправляет данные на сервер больницы'],
  ['Chinese', '患者把生命体征数据发送到医院的云服务器，护士可以查看'],
  ['Japanese', '患者のバイタルデータは、病院のサーバーへ送信されます'],
  ['Korean', '환자의 생체 데이터가 병원 서버로 전송됩니다'],
  ['Arabic', 'يرسل المريض بياناته الصحية إلى خادم لا إله'],
  ['Hebrew', 'המטופל שולח נתוני בריאות לשרת בית החולים'],
  ['Arabic in English', 'The flow "بيانات المريض" goes to zone B over TLS 1.3.'],
  ['English in Arabic', 'الخادم HTTPS server v1.3 متصل بقاعدة البيانات'],
  ['Persian with a joiner', 'می‌خواهم گزارش چاپ کنم'],
  ['emoji', 'phone 📱 family 👨‍👩‍👧 thumbs 👍🏽 heart'],
  ['combining marks', 'q̃ x̂ m̄ é ñ ǖ'],
])('%s has all its glyphs and is read back as it was written', async (_, text) => {
  const { missing, text: read } = await render([
    paragraph(text),
    { kind: 'callout', tone: 'low', title: text, runs: [] },
  ])
  expect(missing).toEqual([])
  expect(read.split(text)).toHaveLength(3)
})

test.each(['漢字仮名'.repeat(500), 'x'.repeat(2000), 'مرحبا'.repeat(400), '👍🏽'.repeat(500)])(
  'a name of 2,000 characters without a space is wrapped and loses nothing: %#',
  async (name) => {
    const { missing, text } = await render([
      {
        kind: 'table',
        caption: '',
        columns: [{ title: 'Name', grow: 1, min: 8 }],
        rows: [{ cells: [[{ text: name }]] }],
        empty: '',
      },
    ])
    expect(missing).toEqual([])
    expect(text.replace(/\s/g, '')).toContain(name.slice(0, 4))
    expect(Array.from(text.replace(/\s/g, '')).length).toBeGreaterThanOrEqual(Array.from(name).length)
  },
)

test('letters that no font has are boxes, reported, and copied as what they are', async () => {
  const { missing, text } = await render([paragraph('Thai ไทย and cuneiform 𒀀')])
  expect(missing).toEqual(['ท', 'ย', 'ไ', '𒀀'])
  expect(text).toContain('ไทย')
})

test('lines of Chinese and Japanese do not begin with a closing sign', async () => {
  const { text } = await render([paragraph('これは、長い文章です。「看護師」が確認します。'.repeat(12))])
  const lines = text.split('\n').filter((line) => line !== '')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.filter((line) => /^[、。」）]/.test(line))).toEqual([])
  expect(lines.filter((line) => /[「（]$/.test(line.trim()))).toEqual([])
})

test('a logo with transparency stands on the cover; what is no picture leaves our sign there', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFklEQVR4nGP4z8DwHwgbGEA0JyfnfwA3MQWXdI2DSQAAAABJRU5ErkJggg=='
  const cover = (data: string): Block => ({
    kind: 'cover',
    overline: 'Report',
    title: 'Model',
    subtitle: '',
    mark: '',
    facts: [],
    logo: { mime: 'image/png', data },
  })
  const bytesOf = async (data: string) => {
    const report = reportOf([cover(data)])
    const { bytes } = await renderPdf(report, await fontsFor(report), { pageLabel })
    return Buffer.from(bytes).toString('latin1')
  }
  expect(await bytesOf(png)).toMatch(/\/Subtype \/Image[\s\S]*\/SMask \d+ 0 R/)
  expect(await bytesOf('bm90IGEgcGljdHVyZQ==')).not.toContain('/Subtype /Image')
})
