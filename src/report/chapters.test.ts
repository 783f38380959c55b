import { describe, expect, test } from 'vitest'
import { type Document, list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealthReviewed } from '../model/samples/mhealth-reviewed/mhealth-reviewed.ts'
import { type AnyRecord, tableNames } from '../model/tables.ts'
import { buildComparison } from './build-comparison.ts'
import { chaptersOf, reportProfiles } from './profiles.ts'
import { flattenBlocks, headingsOf } from './renderers/flatten-blocks.ts'
import { sectionIds } from './report-input.ts'
import { cellsOf, inputOf, reportOn, tableOf } from './testing/reviewed-report.ts'
import { textsOf } from './testing/texts-of.ts'

const report = reportOn()
const words = textsOf(report.blocks).join('\n')
const { rows } = inputOf()

/** The reviewed model with these records in place of those of the same id. */
function with_(...records: readonly AnyRecord[]): Document {
  const ids = new Set<string>(records.map(({ id }) => id))
  const others = tableNames.flatMap(
    (table) => list<typeof table>(mhealthReviewed, table) as readonly AnyRecord[],
  )
  return documentOf([...others.filter(({ id }) => !ids.has(id)), ...records])
}

function anchorsAndLinks(blocks: ReturnType<typeof reportOn>['blocks']) {
  const anchors = flattenBlocks(blocks).flatMap((block): readonly string[] => {
    if (block.kind === 'heading' || block.kind === 'figure') return [block.anchor]
    if (block.kind !== 'table') return []
    return [block.anchor ?? [], ...block.rows.map(({ anchor }) => anchor ?? [])].flat()
  })
  const links = [...JSON.stringify(blocks).matchAll(/"link":"((?:[^"\\]|\\.)+)"/g)].map(
    ([, link]) => link ?? '',
  )
  return { anchors, links }
}

test.each(['full', 'executive', 'technical', 'compliance', 'pilot-board'])(
  'the profile %s has each anchor once and no link that leads nowhere',
  (id) => {
    const profile = reportProfiles(mhealthReviewed).find((each) => each.id === id)
    if (profile === undefined) throw new Error('there is no such profile')
    const { anchors, links } = anchorsAndLinks(reportOn(undefined, profile.sections).blocks)
    expect(new Set(anchors).size).toBe(anchors.length)
    const known = new Set(anchors)
    expect([...new Set(links)].filter((link) => !known.has(link))).toEqual([])
    expect(links.length).toBeGreaterThan(20)
  },
)

test('each chapter and text can be left out, and is then listed in document control', () => {
  const chapters = chaptersOf(mhealthReviewed)
  expect(chapters.map(({ id }) => id)).toEqual([
    ...sectionIds.slice(0, sectionIds.indexOf('residual') + 1),
    'text:pilot',
    ...sectionIds.slice(sectionIds.indexOf('residual') + 1),
  ])
  for (const left of chapters) {
    const { blocks } = reportOn(
      undefined,
      chapters.map(({ id }) => id).filter((id) => id !== left.id),
    )
    const titles = headingsOf(blocks).filter(({ level }) => level === 1)
    expect(titles.map(({ text }) => text)).not.toContain(left.title)
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'front/left-out')
    expect(textsOf(blocks.slice(at + 1, at + 2))).toEqual([left.title])
  }
}, 120_000)

describe('numbers agree between chapters', () => {
  const n = rows.filter(({ origin }) => origin !== 'gone').length

  test('the count of threats', () => {
    expect(words).toContain(`${n} threats are on record`)
    expect(cellsOf(tableOf(report.blocks, 'Threats by level, before and after')).at(-1)?.slice(1)).toEqual([
      `${n}`,
      `${n}`,
      `${n}`,
    ])
    expect(cellsOf(tableOf(report.blocks, 'Number of threats by status and level')).at(-1)?.at(-1)).toBe(
      `${n}`,
    )
    expect(cellsOf(tableOf(report.blocks, 'Threat register'))).toHaveLength(n)
    expect(cellsOf(tableOf(report.blocks, 'From asset to evidence'))).toHaveLength(n)
    expect(words).toContain(`${n} threats on 62 elements and flows`)
    const byLevel = cellsOf(tableOf(report.blocks, 'Threats by level, before and after')).slice(0, -1)
    for (const column of [1, 2, 3]) expect(byLevel.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(n)
  })

  test('undecided threats: in the opening, the gaps, and their own table', () => {
    const undecided = rows.filter(
      ({ status }) => status === 'open' || status === 'needs-investigation',
    ).length
    expect(words).toContain(`and ${undecided} wait for a decision`)
    expect(words).toContain(`${undecided} threats are still undecided.`)
    const table = cellsOf(tableOf(report.blocks, 'Undecided threats'))
    expect(table.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(undecided)
  })

  test('interfaces without a threat: in their table, the callout, the gaps and the compliance map', () => {
    const bare = cellsOf(tableOf(report.blocks, 'Interfaces')).filter((row) =>
      row[6]?.startsWith('No threat'),
    )
    expect(bare.length).toBeGreaterThan(0)
    expect(words).toContain(`${bare.length} interfaces without a threat of their own`)
    expect(words.split(`${bare.length} interfaces have no threat on record.`).length - 1).toBe(3)
  })

  test('coverage: the cells of the matrix are those that are counted', () => {
    const cells = cellsOf(tableOf(report.blocks, 'Coverage by element, flow and category')).flatMap((row) =>
      row.slice(1),
    )
    const blank = cells.filter((cell) => cell === 'not analysed').length
    expect(words).toContain(`make ${cells.length} cells`)
    expect(words).toContain(`and ${blank} not analysed.`)
    expect(words).toContain(`${blank} combinations of part and STRIDE category were not analysed.`)
  })
})

describe('the questions of a reader who never saw the tool', () => {
  test('what are the worst risks, and who answers for them', () => {
    const worst = cellsOf(tableOf(report.blocks, 'The ten highest risks as they are now'))
    expect(worst).toHaveLength(10)
    expect(worst[0]?.[1]).toMatch(/^MH-H03-\w+ Shared or default secret/)
    expect(worst[0]?.[5]).toContain('M. Chen')
    expect(worst[0]?.[5]).toContain('due 2026-09-30')
  })

  test('who must do what by when, the overdue first and nothing twice', () => {
    const plan = cellsOf(tableOf(report.blocks, 'Who must do what by when'))
    expect(plan[0]?.slice(0, 3)).toEqual([
      '2026-05-15\noverdue',
      'K. Weber',
      'Phishing-resistant multi-factor authentication',
    ])
    const dates = plan.map(([due]) => due?.slice(0, 10) ?? '')
    expect(dates).toEqual(dates.toSorted())
    // A threat whose mitigation is under way is done with it.
    expect(plan.map(([, , what]) => what).join('\n')).not.toContain('MH-H03')
  })

  test('which mitigation treats a threat, and how it was verified', () => {
    const row = rows.find(({ title, status }) => status === 'mitigated' && title.includes('flooded'))
    const trace = cellsOf(tableOf(report.blocks, 'From asset to evidence')).find(
      ([, , id]) => id === row?.shortId,
    )
    expect(trace?.[4]).toBe('Multi-layer DoS filtering (Verified)')
    expect(trace?.[5]).toBe('8.20, 8.14')
    expect(trace?.[6]).toBe('Test TR-2026-009: Ten times the expected load for four hours, no loss')
  })

  test('what changed since the last state: what went, and why', () => {
    expect(words).toMatch(/0 threats came, \d+ went, and \d+ changed/)
    const went = cellsOf(tableOf(report.blocks, 'Threats that went'))
    expect(went.length).toBeGreaterThan(100)
    expect(went[0]?.[0]).toMatch(/^MH-\w+-\w{4}$/)
    expect(went[0]?.[3]).toContain('New answers')
  })
})

test('the statement of residual risk is a person’s, and nothing is said where nobody said it', () => {
  expect(words).toContain('Acceptable under conditions')
  const [control] = list(mhealthReviewed, 'documentControl')
  if (control === undefined) throw new Error('the sample has no document control')
  const silent = textsOf(reportOn(with_({ ...control, verdict: null }), ['summary', 'residual']).blocks)
  expect(silent.filter((text) => text === 'Overall residual risk: not yet stated')).toHaveLength(2)
  expect(silent.join('\n')).not.toContain('Acceptable under conditions')
})

test('sheets tell what was decided before', () => {
  expect(words).toContain(
    'Until 2026-05-12, by M. Chen: Accepted, rated 2 + 2 + 2 + 2 + 1. Reason: Reading out the secret needs laboratory equipment.',
  )
})

test('orphans are found in every direction', () => {
  const lost = with_(
    newRecord('asset', { id: 'asset:lost', name: 'Nobody carries it' }),
    newRecord('mitigation', { id: 'mitigation:idle', title: 'Idle measure', state: 'implemented' }),
  )
  const orphans = cellsOf(tableOf(reportOn(lost, ['traceability']).blocks, 'What has no counterpart'))
  const which = (line: string) => orphans.find(([title]) => title === line)
  expect(which('Assets that no element or flow carries')?.slice(1)).toEqual(['1', 'Nobody carries it'])
  expect(which('Mitigations that are assigned to no threat')?.[2]).toBe('Idle measure')
  expect(which('Mitigations that belong to no control of the catalogue')?.[2]).toBe('Idle measure')
  expect(which('Mitigations called implemented or verified without evidence')?.[2]).toContain('Idle measure')
  for (const [, number, names] of orphans) expect(names === '–', names).toBe(number === '0')
})

test('a category that was ruled out stands with its reason, and as a gap where it has none', () => {
  const reasons = cellsOf(tableOf(report.blocks, 'Categories ruled out, with reasons'))
  expect(reasons).toContainEqual([
    'Patient',
    'Denial of service',
    'A person is not a service that can be made unavailable over the network.',
  ])
  const [patient] = list(mhealthReviewed, 'element').filter(({ id }) => id === 'element:patient')
  if (patient === undefined) throw new Error('the sample has no patient')
  const bare = reportOn(with_({ ...patient, notApplicable: { T: ' ' } }), ['coverage'])
  expect(cellsOf(tableOf(bare.blocks, 'Categories ruled out, with reasons'))).toContainEqual([
    'Patient',
    'Tampering',
    'Not stated.',
  ])
})

describe('the report of changes', () => {
  test('compares a snapshot with the model as it is now, as a document of its own', () => {
    const changes = buildComparison(inputOf(), { before: 'snapshot:first', after: null })
    if (changes === null) throw new Error('nothing was compared')
    expect(changes.title).toBe('Changes of the threat model: mHealth reference model, reviewed')
    const { anchors, links } = anchorsAndLinks(changes.blocks)
    expect(links.filter((link) => !anchors.includes(link))).toEqual([])
    expect(cellsOf(tableOf(changes.blocks, 'Threats that went'))).toEqual(
      cellsOf(tableOf(report.blocks, 'Threats that went')),
    )
    const same = buildComparison(inputOf(), { before: 'snapshot:first', after: 'snapshot:first' })
    expect(textsOf(same?.blocks ?? []).join('\n')).toContain('0 threats came, 0 went, and 0 changed')
  })

  test('is null for a snapshot that is not there or damaged', () => {
    expect(buildComparison(inputOf(), { before: 'snapshot:none', after: null })).toBeNull()
    const [first] = list(mhealthReviewed, 'snapshot')
    if (first === undefined) throw new Error('the sample has no snapshot')
    const damaged = with_({ ...first, figures: '{' })
    expect(buildComparison(inputOf(damaged), { before: first.id, after: null })).toBeNull()
  })
})
