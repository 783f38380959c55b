import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs } from '../knowledge/catalog.ts'
import { dread } from '../methods/dread/dread.ts'
import type { Document } from '../model/document.ts'
import { list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { documentHash } from '../model/serialize.ts'
import type { AnyRecord } from '../model/tables.ts'
import { buildReport } from './build-report.ts'
import type { Block, HeadingBlock, ReportDocument, TableBlock } from './document.ts'
import { renderPdf } from './renderers/pdf/render-pdf.ts'
import { type ReportOptions, sectionIds } from './report-input.ts'
import { sectionTitle } from './section-catalog.ts'
import { readPdf } from './testing/read-pdf.ts'
import { pageLabel } from './testing/report-of.ts'
import { testFonts } from './testing/test-fonts.ts'

const defaults: ReportOptions = { paper: 'a4', author: 'K. Weber', generatedAt: null, sections: null }

function reportOn(document: Document, options: Partial<ReportOptions> = {}): ReportDocument {
  const { findings, ruleErrors } = evaluate(document, packs)
  const rows = joinThreats(document, findings, dread)
  return buildReport({
    document,
    rows,
    ruleErrors,
    vocabularies: packs,
    dread,
    options: { ...defaults, ...options },
  })
}

/** All blocks, those inside of others too. */
function blocksOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...blocksOf(block.blocks)] : [block]))
}

function headings(report: ReportDocument): readonly HeadingBlock[] {
  return blocksOf(report.blocks).filter((block) => block.kind === 'heading')
}

function table(report: ReportDocument, caption: string): TableBlock {
  const found = blocksOf(report.blocks).find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`no table "${caption}"`)
  return found
}

/** Every text of a value, in order, without the fields that nobody reads. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value, (key, entry) => (key === 'scene' || key === 'anchor' ? undefined : entry))
}

const findings = evaluate(mhealth, packs).findings
const first = joinThreats(mhealth, findings, dread)[0]
if (first === undefined) throw new Error('the sample has no threats')

/** The sample with a decision, a rating, a mitigation and a decision whose threat is gone. */
function decided(): Document {
  const tables = Object.values(mhealth.tables).flatMap((records) => Object.values(records) as AnyRecord[])
  const decision = {
    status: 'accepted',
    damage: 1,
    reproducibility: 1,
    exploitability: 2,
    affectedUsers: 1,
    discoverability: 1,
    levelOverride: 'Medium',
    overrideReason: 'Regulator asks for it',
    ratedBy: 'A. Rossi',
    ratedAt: '2026-03-02T08:00:00.000Z',
    decidedBy: 'B. Chen',
    decidedAt: '2026-03-03T08:00:00.000Z',
    reason: 'Pilot of ten patients',
  } as const
  return documentOf([
    ...tables,
    newRecord('decision', {
      ...decision,
      id: `decision:${first?.id}`,
      finding: first?.id ?? '',
      facts: (first?.finding?.facts ?? []).map(({ ref }) => ({ ref, value: 'somethingElse' })),
    }),
    newRecord('decision', {
      id: 'decision:health/MH-A01@flow:gone',
      finding: 'health/MH-A01@flow:gone',
      status: 'transferred',
      title: 'Spoofed thermometer',
      subjectNames: ['Thermometer'],
      facts: [{ ref: 'flow:gone.encrypted', value: 'no' }],
      decidedBy: 'C. Diaz',
      decidedAt: '2026-02-01T08:00:00.000Z',
      reason: 'The maker treats it',
    }),
    newRecord('mitigation', {
      id: 'mitigation:m1',
      title: 'Own key per device',
      state: 'in-progress',
      owner: 'D. Okafor',
      due: '2026-09-30',
      cost: 12500.5,
      evidence: [{ kind: 'test', ref: 'TR-17', result: 'passed', date: '2026-04-01' }],
    }),
    newRecord('assignment', { id: 'assignment:1', mitigation: 'mitigation:m1', finding: first?.id ?? '' }),
  ])
}

describe('the report of the mHealth model', () => {
  const report = reportOn(mhealth)

  test('has all chapters, numbered, after cover and contents', () => {
    expect(report.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents'])
    const [front, ...chapters] = headings(report).filter(({ level }) => level === 1)
    expect([front?.number, front?.text]).toEqual(['', 'Document control'])
    expect(chapters.map(({ number }) => Number(number))).toEqual(sectionIds.map((_, i) => i + 1))
    expect(chapters[0]?.text).toBe('Executive summary')
    expect(headings(report).find(({ anchor }) => anchor === 'method/rated')?.number).toBe('3.5')
  })

  test('has a register line and a sheet for every threat', () => {
    const rows = table(report, 'Threat register').rows.filter((row) => row.group !== true)
    expect(rows).toHaveLength(findings.length)
    const sheets = headings(report).filter(({ level }) => level === 3)
    expect(sheets.map(({ text }) => text.split('\u2002')[0])).toEqual(
      joinThreats(mhealth, findings, dread).map(({ shortId }) => shortId),
    )
  })

  test('lists every element, flow, boundary and asset once', () => {
    const names = (caption: string) => table(report, caption).rows.map((row) => row.cells[0]?.[0])
    const nameOf = (inline: unknown) => (inline as { text: string }).text
    expect(names('Elements').map(nameOf)).toEqual(list(mhealth, 'element').map(({ name }) => name))
    expect(names('Data flows').map(nameOf)).toEqual(list(mhealth, 'flow').map(({ name }) => name))
    expect(names('Trust boundaries').map(nameOf)).toEqual(list(mhealth, 'boundary').map(({ name }) => name))
    expect(names('Assets and impact').map(nameOf)).toEqual(list(mhealth, 'asset').map(({ name }) => name))
  })

  test('counts add up: by status and level, and on the tiles', () => {
    const total = table(report, 'Number of threats by status and level')
      .rows.at(-1)
      ?.cells.map((cell) => cell[0])
    const numbers = total?.slice(1).map((inline) => Number((inline as { text: string }).text) || 0) ?? []
    expect(numbers.at(-1)).toBe(findings.length)
    expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(findings.length)
    const tiles = blocksOf(report.blocks).find((block) => block.kind === 'metrics')
    expect(tiles?.kind === 'metrics' && tiles.items.map(({ value }) => Number(value))).toEqual(
      numbers.slice(0, -1),
    )
  })

  test('has its anchors once, and no link that leads nowhere', () => {
    const anchors = blocksOf(report.blocks).flatMap((block): readonly string[] => {
      if (block.kind === 'heading' || block.kind === 'figure') return [block.anchor]
      return block.kind === 'table' ? block.rows.flatMap((row) => row.anchor ?? []) : []
    })
    expect(new Set(anchors).size).toBe(anchors.length)
    const links = [...JSON.stringify(report).matchAll(/"link":"([^"]+)"/g)].map(([, anchor]) => anchor ?? '')
    expect(links.length).toBeGreaterThan(500)
    expect(links.filter((link) => !anchors.includes(link))).toEqual([])
  })

  test('draws the diagram as primitives on a page that lies', () => {
    const lying = report.blocks.find((block) => block.kind === 'orientation')
    const figure =
      lying?.kind === 'orientation' ? lying.blocks.find((block) => block.kind === 'figure') : undefined
    expect(figure?.kind === 'figure' && figure.scene.items.length).toBeGreaterThan(100)
  })

  test('prints the hash of the model, and the date of its last entry unless one is given', () => {
    const words = wordsOf(report)
    expect(words).toContain(documentHash(mhealth))
    expect(report.properties.createdAt).toBe(list(mhealth, 'model')[0]?.createdAt)
    const dated = reportOn(mhealth, { generatedAt: '2026-05-05T10:00:00.000Z' })
    expect(dated.properties.createdAt).toBe('2026-05-05T10:00:00.000Z')
    expect(wordsOf(dated.blocks[0])).toContain('2026-05-05')
  })

  test('says what is only suggested and what is assumed', () => {
    const callout = blocksOf(report.blocks).find((block) => block.kind === 'callout')
    const words = wordsOf(callout)
    expect(words).toContain(`${findings.length} are only suggested by a rule`)
    expect(words).toContain(`${findings.filter(({ assumed }) => assumed).length} threats are assumed`)
  })

  test('leaves out what is not asked for, says so, and links to nothing of it', () => {
    const short = reportOn(mhealth, { sections: ['summary', 'register', 'limits'] })
    expect(
      headings(short)
        .filter(({ level }) => level === 1)
        .map(({ text }) => text),
    ).toEqual(['Document control', 'Executive summary', 'Threat register', 'Open issues and limits'])
    const control = short.blocks.findIndex(
      (block) => block.kind === 'heading' && block.anchor === 'front/left-out',
    )
    const listed = wordsOf(short.blocks[control + 1])
    for (const id of sectionIds) {
      const isIn = ['summary', 'register', 'limits'].includes(id)
      expect(listed.includes(`"${sectionTitle(id)}"`), id).toBe(!isIn)
    }
    expect(JSON.stringify(short)).not.toContain('"link":"threat/')
  })
})

describe('decisions in the report', () => {
  const report = reportOn(decided())
  const words = wordsOf(report)

  test('have their reasons, names and dates', () => {
    expect(words).toContain('Pilot of ten patients')
    expect(words).toContain('B. Chen, 2026-03-03')
    expect(words).toContain(
      '1 + 1 + 2 + 1 + 1 = 6 → Low; the level was set to Medium by A. Rossi, 2026-03-02, because: Regulator asks for it',
    )
  })

  test('say that the facts under them have changed', () => {
    expect(words).toContain('What this decision stood on has changed since')
    expect(words).toMatch(/was somethingElse, is /)
  })

  test('are listed when their threat is no longer found, and not counted', () => {
    const gone = table(report, 'Decisions whose threat is no longer found')
    expect(wordsOf(gone.rows)).toContain('Spoofed thermometer')
    expect(wordsOf(gone.rows)).toContain('The maker treats it')
    expect(wordsOf(gone.rows)).toContain('Thermometer: Encrypted in transit = no')
    expect(wordsOf(table(report, 'Threat register').rows)).not.toContain('Spoofed thermometer')
  })

  test('come with their mitigations: state, owner, date, cost, evidence', () => {
    const plan = wordsOf(table(report, 'Mitigation plan').rows)
    for (const part of [
      'Own key per device',
      'In progress',
      'D. Okafor',
      '2026-09-30',
      '12\u00a0500.50',
      first.shortId,
    ]) {
      expect(plan).toContain(part)
    }
    expect(wordsOf(table(report, 'Evidence').rows)).toContain('TR-17')
  })
})

test('rules that were switched off are listed with their reason', () => {
  const off = newRecord('ruleSwitch', {
    id: 'ruleSwitch:health/MH-A01',
    pack: 'health',
    rule: 'MH-A01',
    reason: 'Nobody logs in here',
    by: 'E. Brandt',
    at: '2026-04-05T08:00:00.000Z',
  })
  const report = reportOn(documentOf([off]))
  const rows = wordsOf(table(report, 'Rules switched off').rows)
  for (const part of ['health/MH-A01', 'Nobody logs in here', 'E. Brandt, 2026-04-05']) {
    expect(rows).toContain(part)
  }
  expect(report.properties.createdAt).toBe('2026-04-05T08:00:00.000Z')
})

test('a rule that failed is named with its problem', () => {
  const report = buildReport({
    document: mhealth,
    rows: [],
    ruleErrors: [{ packId: 'health', ruleId: 'MH-X01', subject: null, message: 'no such property' }],
    vocabularies: packs,
    dread,
    options: defaults,
  })
  expect(wordsOf(table(report, 'Rules that failed').rows)).toContain('no such property')
  expect(table(report, 'Threat register').empty).toBe('No threats are on record.')
})

test('an empty document gives a report that says what is not there', async () => {
  const report = reportOn(documentOf([]))
  expect(report.title).toBe('Threat model report: Untitled model')
  const { bytes } = await renderPdf(report, testFonts, { pageLabel })
  const text = (await readPdf(bytes)).pages.map((page) => page.text).join('\n')
  expect(text).toContain('The model has no data flows.')
  expect(text).toContain('No threats are on record.')
})

test('the PDF of the mHealth model has every threat, and the same bytes each time', async () => {
  const one = await renderPdf(reportOn(mhealth), testFonts, { pageLabel })
  const two = await renderPdf(reportOn(structuredClone(mhealth)), testFonts, { pageLabel })
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
  expect(one.missingGlyphs).toEqual([])
  const read = await readPdf(one.bytes)
  const sheets = read.outline.filter(({ title }) => title.startsWith('    '))
  expect(sheets).toHaveLength(findings.length)
  const last = sheets.at(-1)
  expect(read.pages[(last?.page ?? 0) - 1]?.text).toContain(last?.title.trim().split('\u2002')[0])
  const sizes = read.pages.map(({ width, height }) => (width > height ? 'lying' : 'upright'))
  expect(sizes.filter((size) => size === 'lying').length).toBeGreaterThan(3)
}, 120_000)
