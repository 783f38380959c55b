import { describe, expect, it } from 'vitest'
import { get, list } from '../../../model/document.ts'
import { plainRecord } from '../../../model/plain-record.ts'
import { tableNames } from '../../../model/tables.ts'
import { validateRecord } from '../../../model/validate-record.ts'
import { opened } from '../testing/opened.ts'
import { brokenSample, hasSamples, oracleLines, readableSamples, sampleBytes } from '../testing/samples.ts'
import { readTm7 } from './read-tm7.ts'

const context = { fileName: 'model.tm7', importedAt: '2026-01-01T00:00:00Z' }

describe.skipIf(!hasSamples)('models of the other tool', () => {
  it.each(readableSamples)('open sound, with all their threats: %s', (name) => {
    const { document, repairs, summary, newerVersion } = opened(sampleBytes(name))
    const wrong = tableNames.flatMap((table) =>
      list(document, table).flatMap((record) => validateRecord(table, plainRecord(record))),
    )
    expect({ wrong, repairs, newerVersion }).toEqual({ wrong: [], repairs: [], newerVersion: null })
    expect(list(document, 'recorded')).toHaveLength(summary.counts.threats)
    expect(list(document, 'diagram').length).toBeGreaterThan(0)
    expect(get(document, 'origin', 'origin:main')?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('hold as many recorded threats as were counted elsewhere', () => {
    const counted = oracleLines().map(({ file }) => [file, opened(sampleBytes(file)).summary.counts.threats])
    expect(counted).toEqual(oracleLines().map(({ file, recorded }) => [file, recorded]))
  }, 60_000)

  it('are refused when they are a zip', () => {
    const read = readTm7(sampleBytes(brokenSample), context)
    expect(read).toEqual({ ok: false, error: { code: 'not-a-glacis-file', looksLike: 'zip' } })
  })

  it('bring states, justifications, dates and people along', () => {
    const { document, summary } = opened(sampleBytes('azure-health-data-hipaa.tm7'))
    expect(summary.counts).toEqual({
      ...{ diagrams: 2, elements: 12, flows: 12, boundaries: 6, annotations: 0, looseEnds: 0 },
      ...{ threats: 84, byHand: 0, decisions: 84, rules: 47 },
      states: [
        { state: 'Mitigated', n: 47 },
        { state: 'NeedsInvestigation', n: 30 },
        { state: 'NotApplicable', n: 7 },
      ],
    })
    const decision = list(document, 'decision').find(({ reason }) => reason === 'AD auth, TLS')
    expect(decision).toMatchObject({
      status: 'mitigated',
      decidedBy: 'REDMOND\\shernan',
      decidedAt: '2018-07-16T22:21:47.372Z',
      title: 'Spoofing the Patient Registration Process',
    })
  })

  it('keep the words of rules for threats that only have older names in them', () => {
    const { document } = opened(sampleBytes('autocert.tm7'))
    const worded = list(document, 'decision').filter(({ wording }) => wording !== undefined)
    expect(list(document, 'decision')).toHaveLength(16)
    expect(worded.map(({ title }) => title)).toEqual([])
  })

  it('tell of ends of flows that meet nothing, as elements of their own', () => {
    const { document, summary } = opened(sampleBytes('hve-core-tmt-reference-threats.tm7'))
    expect(summary.counts.looseEnds).toBe(3)
    const ends = list(document, 'element').filter(({ stencil }) => stencil === 'loose-end')
    expect(ends.map(({ id }) => id)).toEqual([
      'element:1947c455-83fe-4bc7-bb8f-0f55660eba8b-target',
      'element:86553997-3d75-43a7-bfed-2b31c829ae07-source',
      'element:dd6d318c-7151-4719-9cc0-608e7d55a1ab-source',
    ])
    expect(summary.notes.filter(({ code }) => code === 'loose-end')).toHaveLength(3)
  })

  it('take texts on the diagram for notes, which belong to no system', () => {
    const { document, packs } = opened(sampleBytes('startleft-mtmt-mobile-custom-api.tm7'))
    const notes = list(document, 'element').filter(({ stencil }) => stencil === 'note')
    expect(notes.map(({ name }) => name)).toEqual(['Custom Client'])
    expect(get(document, 'model', 'model:main')?.packs).toEqual(['core', packs[0]?.id])
  })

  it('put what has no place below the drawing', () => {
    const { document, summary } = opened(sampleBytes('startleft-missing_coordinates.tm7'))
    const [note] = summary.notes.filter(({ code }) => code === 'no-position')
    expect(note).toMatchObject({ kind: 'guessed', data: { name: 'Internet' } })
    const boxes = list(document, 'placement')
    const lost = boxes.find(({ subject }) => subject === note?.subject)
    const others = boxes.filter(({ id, w }) => id !== lost?.id && w > 0).map(({ y, h }) => y + h)
    expect(lost?.y).toBeGreaterThan(Math.max(...others))
  })

  it('give remarks and people of the model as lists', () => {
    const { document } = opened(sampleBytes('startleft-test_model.tm7'))
    const model = get(document, 'model', 'model:main')
    expect(model).toMatchObject({ title: 'TestSystem', owner: 'Tyler M', contributors: ['Tyler M'] })
    expect(model?.remarks?.slice(0, 2)).toEqual([
      { text: 'Basic Level 0 DFD', by: 'LAPTOP-HETV38CP\\tmart', at: '2021-01-16T19:17:33.5242897-07:00' },
      { text: 'THIS IS MY NOTE2', by: 'LAPTOP-HETV38CP\\tmart', at: '2021-01-16T19:17:45.2153705-07:00' },
    ])
  })

  it('keep threats whose rule or flow is not there as written by hand', () => {
    const { document, summary } = opened(sampleBytes('startleft-test_model_lines.tm7'))
    const [threat] = list(document, 'threat')
    expect(summary.counts.byHand).toBe(1)
    expect(threat).toMatchObject({ title: 'Man-in-the-middle Attack' })
    expect(get(document, 'recorded', `recorded:${threat?.id}`)?.finding).toBe(threat?.id)
  })
})

it.each([
  ['', { code: 'empty' }],
  ['<a/>', { code: 'not-a-glacis-file', looksLike: 'xml' }],
  ['<ThreatModel>', { code: 'not-xml', reason: 'truncated' }],
  ['{"a": 1}', { code: 'not-xml' }],
  ['%PDF-1.4', { code: 'not-a-glacis-file', looksLike: 'pdf' }],
  ['<!DOCTYPE a [<!ENTITY b "c">]><ThreatModel>&b;</ThreatModel>', { code: 'not-xml', reason: 'doctype' }],
])('refuses %j with the cause', (text, error) => {
  const read = readTm7(new TextEncoder().encode(text), context)
  expect(read).toMatchObject({ ok: false, error })
})

it('opens a model with nothing in it', () => {
  const { document, summary } = opened(new TextEncoder().encode('<ThreatModel/>'))
  expect(list(document, 'diagram').map(({ id }) => id)).toEqual(['diagram:main'])
  expect(get(document, 'model', 'model:main')).toMatchObject({ title: 'model', packs: ['core'] })
  expect(summary.notes).toEqual([{ kind: 'guessed', code: 'no-knowledge-base', data: {} }])
})
