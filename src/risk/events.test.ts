import { describe, expect, test } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs } from '../knowledge/catalog.ts'
import { dread } from '../methods/dread/dread.ts'
import { paperEvents } from '../methods/threat-events/paper-events.ts'
import { list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId } from '../model/record-ids.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import type { AnyRecord, Mitigation, ThreatEvent } from '../model/tables.ts'
import { eventsOf } from './events.ts'

const vocabulary = createVocabularyIndex(packs)
const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })
const tablet = newRecord('element', { ...phone, id: 'element:tablet', rip: { REA: 'secure' } })

const event = (fields: Partial<ThreatEvent>): ThreatEvent =>
  newRecord('threatEvent', { id: 'threatEvent:e', name: 'E', parameter: 'REA', ...fields })
const mitigation = (id: string, fields: Partial<Mitigation>): Mitigation =>
  newRecord('mitigation', { id: `mitigation:${id}`, title: id, ...fields })

function judge(fields: Partial<ThreatEvent>, ...records: readonly AnyRecord[]) {
  const document = documentOf([phone, tablet, event(fields), ...records])
  const [row] = eventsOf(document, vocabulary, [])
  if (row === undefined) throw new Error('the register has a row')
  return row
}

describe('impact and likelihood', () => {
  test('are those of the worst type in scope and of the parameter', () => {
    expect(judge({})).toMatchObject({
      ...{ impact: 'insecure', impactBasis: 'scope', assumed: true },
      ...{ likelihood: 1, likelihoodBasis: 'parameter' },
      phases: { potential: { risk: 10, word: 'high', trace: '10 × 1 = 10' } },
    })
    expect(judge({ scope: [tablet.id] })).toMatchObject({
      ...{ impact: 'secure', assumed: false },
      scope: [{ id: tablet.id, type: 'secure' }],
      phases: { current: { risk: 2, word: 'low' } },
    })
  })

  test('are a person’s own before that', () => {
    expect(judge({ impact: 'partial', likelihood: 0.5 })).toMatchObject({
      ...{ impactBasis: 'own', likelihoodBasis: 'own', assumed: false },
      phases: { current: { weight: 5, likelihood: 0.5, risk: 2.5, word: 'moderate' } },
    })
  })

  test('are missing where nothing says them, and then there is no risk', () => {
    const row = judge({ parameter: null })
    expect(row).toMatchObject({ impact: null, likelihood: null, scope: [] })
    expect(Object.values(row.phases)).toEqual([null, null, null])
    expect(judge({ parameter: 'NW' })).toMatchObject({ impact: null, likelihood: 0.8 })
  })

  test('follow the weights and likelihoods of the model', () => {
    const policy = newRecord('riskPolicy', {
      id: 'riskPolicy:main',
      ripWeights: { insecure: 8, partial: 4, secure: 1 },
      ripLikelihoods: { REA: 0.5 },
    })
    expect(judge({}, policy).phases.potential).toMatchObject({ risk: 4, word: 'moderate' })
  })
})

describe('mitigations of a row', () => {
  test('lower its likelihood by their effectiveness in each phase', () => {
    const done = mitigation('done', { state: 'implemented', maturity: 'L2', targetMaturity: 'L3' })
    const row = judge({ mitigations: [done.id] }, done)
    expect(row.mitigations).toEqual([
      { id: done.id, maturity: { potential: null, current: 'L2', target: 'L3' } },
    ])
    expect(row.phases.potential?.risk).toBe(10)
    expect(row.phases.current).toMatchObject({ likelihood: 0.5, risk: 5, trace: '10 × 1 × (1 − 0.5) = 5' })
    expect(row.phases.target).toMatchObject({ likelihood: 0.1, risk: 1, word: 'low' })
  })

  test('do not add up: the most effective one counts', () => {
    const one = mitigation('one', { state: 'implemented', maturity: 'L2' })
    const other = mitigation('other', { state: 'implemented', maturity: 'L1' })
    expect(judge({ mitigations: [one.id, other.id] }, one, other).phases.current?.risk).toBe(5)
  })

  test('leave the type alone, also where they are assigned to findings about it', () => {
    const done = mitigation('done', { state: 'implemented', maturity: 'L4', ripParameters: ['REA'] })
    const finding = 'health/MH-I01@element:phone'
    const assignment = newRecord('assignment', {
      ...{ id: assignmentId(done.id, finding), mitigation: done.id, finding },
    })
    const row = judge({ scope: [phone.id], mitigations: [done.id] }, done, assignment)
    expect(row.impact).toBe('insecure')
    expect(row.phases.current).toMatchObject({ weight: 10, likelihood: 0.05, risk: 0.5 })
  })
})

describe('the five events of the paper on its model', () => {
  const { findings } = evaluate(iomt, packs)
  const records = paperEvents.map((entry) =>
    newRecord('threatEvent', {
      ...{ id: `threatEvent:${entry.id}`, name: entry.name, description: entry.description },
      ...{ source: entry.id, parameter: entry.parameter, rules: [...entry.rules] },
    }),
  )
  const document = {
    tables: { ...iomt.tables, threatEvent: Object.fromEntries(records.map((each) => [each.id, each])) },
  }
  const rows = joinThreats(document, findings, dread)
  const judged = eventsOf(document, vocabulary, rows)

  test('name rules and mitigations that there are', () => {
    const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => `${pack.id}/${id}`)))
    for (const entry of paperEvents) {
      for (const rule of entry.rules) expect(rules, entry.id).toContain(rule)
      for (const id of entry.mitigations) {
        const { lowersDread, ripParameters } = vocabulary.mitigation(id) ?? {}
        expect(lowersDread, `${entry.id} ${id}`).toBeDefined()
        if (id === entry.mitigations[0]) {
          const parameters = [...(ripParameters ?? [])]
          // Signatures against multi-protocol attacks are the paper's idea; they better the application.
          if (entry.id !== 'TE.d') expect(parameters, `${entry.id} ${id}`).toContain(entry.parameter)
        }
      }
    }
  })

  test('are as the paper has it: weight of the type × likelihood', () => {
    // Nothing is known of the model but what types of flows bring along; the network itself is known least.
    expect(judged.map(({ event: { source }, phases: { current } }) => [source, current?.trace])).toEqual([
      ['TE.a', '10 × 1 = 10'],
      ['TE.b', '10 × 1 = 10'],
      ['TE.c', '10 × 1 = 10'],
      ['TE.d', '10 × 0.8 = 8'],
      ['TE.e', '10 × 1 = 10'],
    ])
  })

  test('show the findings of their rules', () => {
    for (const { event: row, findings: ids } of judged) {
      for (const id of ids) expect(row.rules).toContain(id.slice(0, id.indexOf('@')))
    }
    expect(judged.find(({ event: row }) => row.source === 'TE.e')?.findings.length).toBeGreaterThan(0)
  })

  test('keep their identity while nothing of theirs changes', () => {
    expect(eventsOf(document, vocabulary, rows)[0]).toBe(judged[0])
  })
})

test('the second reference model comes with the paper’s five events, in the words of the library', () => {
  const events = list(iomt, 'threatEvent')
  expect(
    events.map(({ source, name, description, parameter, rules }) => ({
      source,
      name,
      description,
      parameter,
      rules,
    })),
  ).toEqual(
    paperEvents.map(({ id, name, description, parameter, rules }) => ({
      source: id,
      name,
      description,
      parameter,
      rules,
    })),
  )
})
