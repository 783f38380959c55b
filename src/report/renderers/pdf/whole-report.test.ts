import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../../base/sha256.ts'
import type { Inline, ReportDocument } from '../../document.ts'
import { type ReadPdf, readPdf } from '../../testing/read-pdf.ts'
import { pageLabel } from '../../testing/report-of.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { fontsFor } from '../../testing/test-fonts.ts'
import { missingInOrder, textsOf } from '../../testing/texts-of.ts'
import { flattenBlocks, headingsOf, headingTitle } from '../flatten-blocks.ts'
import { type PdfResult, renderPdf } from './render-pdf.ts'

let report: ReportDocument
let pdf: PdfResult
let read: ReadPdf
const folder = mkdtempSync(join(tmpdir(), 'whole-report-'))
const file = join(folder, 'report.pdf')

beforeAll(async () => {
  report = sampleReport()
  pdf = await renderPdf(report, await fontsFor(report), { pageLabel })
  read = await readPdf(pdf.bytes)
  writeFileSync(file, pdf.bytes)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

describe('the report of the mobile health model as PDF', () => {
  test('says every title, id, name and number of the block document, in its order', () => {
    const said = bare(read.pages.map(({ content }) => content).join(''))
    // That a level is only suggested is told by the outline of its badge.
    // Bars of nothing have no number.
    const blocks = flattenBlocks(report.blocks).map((block) =>
      block.kind === 'chart'
        ? { ...block, bars: block.bars.map((bar) => ({ ...bar, values: bar.values.filter((n) => n > 0) })) }
        : block,
    )
    const texts = textsOf(blocks)
      .map((text) => bare(text).replaceAll('(suggested)', ''))
      .filter((text) => text !== '')
    expect(texts.length).toBeGreaterThan(10_000)
    expect(missingInOrder(texts, said).slice(0, 5)).toEqual([])
  })

  test('has a glyph for every character', () => {
    expect(pdf.missingGlyphs).toEqual([])
  })

  test('has a bookmark for every heading, which leads to the page on which it stands', () => {
    const titles = headingsOf(report.blocks).map(headingTitle)
    expect(read.outline.map(({ title }) => title.trim())).toEqual(titles)
    for (const { title, page } of read.outline) {
      expect(bare(read.pages[page - 1]?.content ?? '')).toContain(bare(title))
    }
  })

  test('has no link that leads nowhere, and one for every reference', () => {
    const links = read.pages.flatMap(({ links }) => links)
    expect(links.filter((page) => page < 1)).toEqual([])
    const anchors = new Set(
      flattenBlocks(report.blocks).flatMap((block) =>
        'anchor' in block && block.anchor !== undefined
          ? [block.anchor, ...('rows' in block ? block.rows.flatMap(({ anchor }) => anchor ?? []) : [])]
          : 'rows' in block
            ? block.rows.flatMap(({ anchor }) => anchor ?? [])
            : [],
      ),
    )
    const references = referencesIn(report.blocks)
    expect(references.filter((anchor) => !anchors.has(anchor))).toEqual([])
    expect(links.length).toBeGreaterThanOrEqual(references.length)
  })

  test('is tagged: headings that skip no level, heads of tables, figures that are told, links', () => {
    const elements = read.pages.flatMap(({ elements: onPage }) => onPage)
    const count = (role: string) => elements.filter((element) => element.role === role).length
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
    expect(levels).toHaveLength(headingsOf(report.blocks).length)
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1)).toEqual([])
    const blocks = flattenBlocks(report.blocks)
    const figures = elements.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(
      blocks.filter(({ kind }) => kind === 'figure' || kind === 'chart').length,
    )
    expect(figures.filter(({ alternative }) => alternative === '')).toEqual([])
    const heads = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.columns.length : 0), 0)
    expect(count('TH')).toBeGreaterThanOrEqual(heads)
    const misplaced = elements.filter(
      ({ role, path }) =>
        (role === 'TD' && path.slice(-3).join(' ') !== 'Table TBody TR') ||
        (role === 'LI' && path.at(-1) !== 'L'),
    )
    expect(misplaced).toEqual([])
    expect(count('Link')).toBeGreaterThan(1000)
    expect(read.language).toBe('en')
  })

  test('carries the model, whose hash is the one that is printed', () => {
    const [attached] = read.attachments.values()
    const hash = sha256Hex(new TextDecoder().decode(attached))
    expect(hash).toBe(report.properties.fingerprint)
    expect(read.pages[0]?.content).toContain(hash)
  })

  test('leaves no heading alone at the foot of a page', () => {
    const last = read.pages.map(({ elements }) => elements.findLast(({ hasContent }) => hasContent)?.role)
    expect(last.flatMap((role, page) => (/^H\d$/.test(role ?? '') ? [page + 1] : []))).toEqual([])
  })
})

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const { link } = value as Partial<Extract<Inline, { link?: string }>>
  if (link !== undefined) return [link]
  return 'items' in value && 'primitives' in value ? [] : Object.values(value).flatMap(referencesIn)
}

/** Independent readers, where they are installed; skipped visibly elsewhere. */
describe('other readers', () => {
  const installed = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined
  const run = (tool: string, ...args: string[]) =>
    spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

  test.skipIf(!installed('qpdf'))('qpdf finds no fault in the file', () => {
    const { status, stdout, stderr } = run('qpdf', '--check', file)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('PDF Version: 1.7')
  })

  test.skipIf(!installed('pdfinfo'))('poppler reads the tags in the order of the report', async () => {
    // It draws a page anew for each of its elements, so a few pages must do.
    const part = { ...report, blocks: report.blocks.slice(0, 60) }
    const short = join(folder, 'part.pdf')
    writeFileSync(short, (await renderPdf(part, await fontsFor(part), { pageLabel })).bytes)
    const { stdout, stderr } = run('pdfinfo', '-struct-text', short)
    expect(stderr).toBe('')
    const said = bare([...stdout.matchAll(/^\s*"(.*)"$/gm)].map(([, text]) => text).join(''))
    const titles = headingsOf(part.blocks).map(({ text }) => bare(text))
    expect(titles.length).toBeGreaterThan(5)
    expect(missingInOrder(titles, said)).toEqual([])
    expect(stdout).toMatch(/^ *Table/m)
    expect(stdout).toMatch(/^ *TH/m)
  })

  test.skipIf(!installed('pdfdetach'))('poppler saves the attachment with the hash that is printed', () => {
    const saved = join(folder, 'saved.json')
    expect(run('pdfdetach', '-save', '1', '-o', saved, file).status).toBe(0)
    expect(sha256Hex(readFileSync(saved, 'utf8'))).toBe(report.properties.fingerprint)
  })

  test.skipIf(!installed('pdftotext'))('poppler finds every identifier of a threat', () => {
    const { stdout } = run('pdftotext', file, '-')
    const ids = headingsOf(report.blocks).flatMap(({ text }) => /^[A-Z]+-\w+-\w{4}/.exec(text)?.[0] ?? [])
    expect(ids.length).toBeGreaterThan(100)
    expect(ids.filter((id) => !stdout.includes(id))).toEqual([])
  })
})
