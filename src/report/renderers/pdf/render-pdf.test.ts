import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block, ReportDocument } from '../../document.ts'
import { fontFiles } from './font-files.ts'
import { renderPdf } from './render-pdf.ts'

const fonts = new Map(
  fontFiles.map(({ file }) => [
    file,
    new Uint8Array(
      readFileSync(new URL(`../../../../node_modules/@fontsource/noto-sans/files/${file}`, import.meta.url)),
    ),
  ]),
)
const pageLabel = (page: number, of: number) => `Page ${page} of ${of}`
function reportOf(blocks: readonly Block[]): ReportDocument {
  return {
    title: 'Test',
    language: 'en',
    paper: 'a4',
    properties: {
      author: 'A',
      subject: 'S',
      keywords: '',
      createdAt: '2026-01-31T12:00:00.000Z',
      fingerprint: 'ab'.repeat(32),
    },
    header: { left: 'Test model', right: 'Confidential' },
    footer: 'Model abcdef',
    blocks,
  }
}
test('smoke', async () => {
  const result = await renderPdf(
    reportOf([
      {
        kind: 'cover',
        overline: 'Threat model report',
        title: 'mHealth reference model',
        subtitle: 'sub',
        mark: 'Confidential',
        facts: [{ key: 'Version', value: [{ text: '1.0' }] }],
      },
      { kind: 'contents', title: 'Contents', depth: 2 },
      { kind: 'heading', level: 1, number: '1', text: 'First', anchor: 'a1' },
      {
        kind: 'paragraph',
        style: 'body',
        runs: [{ text: '→ ← ↔ ⇒ ≤ ≥ ≠ ≈ ✓ ✗ ▲▼◆●○■□ é ß Ω Ж ő – — … “ ” • 漢字 \u202eabc \u{1F600} לא' }],
      },
      { kind: 'heading', level: 2, number: '1.1', text: 'Sub', anchor: 'a11' },
      { kind: 'list', ordered: false, items: [[{ text: 'one '.repeat(60) }], [{ text: 'two' }]] },
      {
        kind: 'metrics',
        items: [
          { value: '12', label: 'High', tone: 'high', shape: 'triangle' },
          { value: '5', label: 'Medium', tone: 'medium', shape: 'diamond' },
          { value: '5', label: 'Low', tone: 'low', shape: 'circle' },
          { value: '5', label: 'Not rated', tone: 'neutral', shape: 'ring' },
        ],
      },
      {
        kind: 'chart',
        caption: 'Threats',
        alternative: '',
        series: [
          { label: 'High', tone: 'high', shape: 'triangle' },
          { label: 'Medium', tone: 'medium', shape: 'diamond' },
        ],
        bars: [
          { label: 'Spoofing', values: [12, 3] },
          { label: 'Tampering', values: [1, 7] },
        ],
      },
      {
        kind: 'table',
        caption: 'c',
        empty: 'none',
        columns: [
          { title: 'Id', grow: 0, min: 8 },
          { title: 'Title', grow: 1, min: 10 },
          { title: 'Level', grow: 0, min: 10 },
        ],
        rows: Array.from({ length: 60 }, (_, i) => ({
          cells: [
            [{ text: `T-${i}`, link: 'a11' }],
            [{ text: 'Some title that is long enough to break perhaps over the lines '.repeat(1 + (i % 3)) }],
            [{ badge: { text: 'High 12', tone: 'high', shape: 'triangle' } }],
          ],
        })),
      },
      { kind: 'callout', tone: 'accent', title: 'Note', runs: [{ text: 'something' }] },
    ]),
    fonts,
    { pageLabel },
  )
  writeFileSync('/tmp/rep/smoke.pdf', result.bytes)
  console.log(result.pageCount, result.missingGlyphs)
  expect(result.pageCount).toBeGreaterThan(2)
})
