import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs } from '../knowledge/catalog.ts'
import { dread } from '../methods/dread/dread.ts'
import { list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { decisionId } from '../model/record-ids.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { tableNames } from '../model/tables.ts'
import { buildReport } from './build-report.ts'
import type { Block, ReportDocument, TableBlock } from './document.ts'

const findings = evaluate(mhealth, packs).findings
const subject = joinThreats(mhealth, findings, dread).find(
  ({ dread: { sum }, stride }) => sum === 14 && stride.includes('S'),
)
if (subject === undefined) throw new Error('the sample has no spoofing threat rated 14')
const finding = subject.id

const decided = documentOf([
  ...tableNames.flatMap((table) => list(mhealth, table)),
  newRecord('decision', {
    id: decisionId(finding),
    finding,
    status: 'accepted',
    reason: 'The ward is staffed at all hours.',
    decidedBy: 'A. Rossi',
    decidedAt: '2026-01-31T12:00:00.000Z',
    safety: { severity: 'S5', harm: 'The pump stops.', scenario: '' },
    cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  }),
  newRecord('mitigation', {
    id: 'mitigation:m1',
    title: 'Own key per device',
    lowersDread: ['exploitability', 'reproducibility'],
  }),
  newRecord('assignment', { id: 'assignment:1', mitigation: 'mitigation:m1', finding }),
  newRecord('riskPolicy', {
    id: 'riskPolicy:main',
    discoverability: 'fixed',
    ripWeights: { insecure: 12, partial: 5, secure: 2 },
  }),
])

function reportOn(document: typeof mhealth): ReportDocument {
  const evaluation = evaluate(document, packs)
  return buildReport({
    document,
    rows: joinThreats(document, evaluation.findings, dread),
    ruleErrors: evaluation.ruleErrors,
    vocabularies: packs,
    dread,
    options: { paper: 'a4', author: '', generatedAt: null, sections: null },
  })
}

function blocksOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...blocksOf(block.blocks)] : [block]))
}

function table(report: ReportDocument, caption: string): TableBlock {
  const found = blocksOf(report.blocks).find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`no table "${caption}"`)
  return found
}

/** The words of each cell of a table, row by row. */
function cells({ rows }: TableBlock): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.cells.map((cell) =>
      cell.map((part) => ('badge' in part ? `[${part.badge.text}]` : part.text)).join(''),
    ),
  )
}

const report = reportOn(decided)

describe('the chapter on residual risk', () => {
  test('counts every threat once in each phase', () => {
    const counts = cells(table(report, 'Threats by level, before and after')).slice(0, -1)
    const sum = (column: number) => counts.reduce((all, row) => all + Number(row[column]), 0)
    expect([sum(1), sum(2), sum(3)]).toEqual([findings.length, findings.length, findings.length])
  })

  test('lists what a planned mitigation will change, and that it changes nothing yet', () => {
    const rows = cells(table(report, 'What mitigations change'))
    expect(rows).toHaveLength(1)
    const [, , without, now, done] = rows[0] ?? []
    expect(without).toBe(now)
    // Exploitability 2 → 1 and reproducibility 3 → 2.
    expect([without, done]).toEqual(['[High 14]', '[High 12]'])
  })

  test('names what is unacceptable with its harm, and what was accepted with reason and name', () => {
    const harm = cells(table(report, 'Threats that can harm people, for the safety risk file'))
    expect(harm.find(([id]) => id === subject.shortId)).toMatchObject({
      1: expect.stringMatching(/\nThe pump stops\.\nAccepted; Exploitability \d\+\d\+\d=\d$/),
      2: 'S5',
      4: '[Unacceptable]',
    })
    expect(cells(table(report, 'Risk that was accepted or transferred'))[0]).toMatchObject({
      4: 'The ward is staffed at all hours.',
      5: 'A. Rossi',
    })
  })

  test('prints harm, vector and residual rating on the sheet of the threat', () => {
    const words = JSON.stringify(blocksOf(report.blocks))
    expect(words).toContain('S5; The pump stops')
    expect(words).toContain('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H: 9.8 Critical')
    expect(words).toContain('from High 14 to High 14 now and High 12')
  })
})

describe('the chapter on Risk Impact Parameters', () => {
  test('shows the changed weight beside the published one, and says nothing changed in a model that changes nothing', () => {
    expect(cells(table(report, 'Weight by type'))).toEqual([['12 (published: 10)', '5', '2']])
    expect(cells(table(reportOn(mhealth), 'Weight by type'))).toEqual([['10', '5', '2']])
  })

  test('gives the system the worst index of its levels', () => {
    const [system, ...levels] = cells(table(report, 'System and levels'))
    expect(levels).toHaveLength(3)
    expect(Number(system?.[1])).toBe(Math.max(...levels.map((row) => Number(row[1]))))
  })
})

test('the method chapter says how discoverability is treated', () => {
  expect(JSON.stringify(report.blocks)).toContain('discoverability always counts as 3')
  expect(JSON.stringify(reportOn(mhealth).blocks)).not.toContain('discoverability always counts')
})

test('the plan says which goals its mitigations serve, and the method chapter what the categories mean', () => {
  const goals = cells(table(report, 'Which goals the mitigations serve'))
  expect(goals.map(([goal]) => goal)).toEqual([
    'Authenticity',
    'Integrity',
    'Liability',
    'Confidentiality',
    'Availability',
    'Trust',
  ])
  expect(goals[0]?.slice(2)).toEqual(['1', 'Own key per device'])
  expect(goals[4]?.[3]).toBe(subject.stride.includes('D') ? 'Own key per device' : '–')
  expect(cells(table(report, 'Categories of threats'))).toHaveLength(6)
})
