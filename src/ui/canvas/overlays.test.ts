import { describe, expect, test } from 'vitest'
import type { ThreatRow } from '../../engine/threat.ts'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord } from '../../model/tables.ts'
import type { AttackPaths } from '../../risk/paths/attack-path.ts'
import { ratingOf, threatRow } from '../panels/threats/test-rows.ts'
import { keepBadges } from './badges.ts'
import { overlayOf, overlays } from './overlay-catalog.ts'

const vocabulary = createVocabularyIndex(vocabularies)
const mitigation = (id: string, state: 'planned' | 'rejected') =>
  newRecord('mitigation', { id: `mitigation:${id}`, title: id, state })
const assignedTo = (finding: string, id: string) => [
  newRecord('assignment', { id: `assignment:${id}`, mitigation: `mitigation:${id}`, finding }),
]

function badgeOf(overlay: string, rows: readonly ThreatRow[], records: readonly AnyRecord[] = []) {
  const input = { document: documentOf(records), vocabulary, rows, paths: null }
  return overlayOf(overlay).badges(input).get('flow:f')
}

test('the menu shows threats first, and an unknown overlay falls back to them', () => {
  expect(overlays.map(({ id }) => id)).toEqual([
    ...['threats', 'rip', 'coverage', 'mitigation'],
    ...['paths', 'data'],
  ])
  expect(overlayOf('of-another-version').id).toBe('threats')
})

describe('the threats of a subject', () => {
  test('show the worst level of what is still to be treated, and how many', () => {
    const rows = [
      threatRow({ id: '1', dread: ratingOf(1) }),
      threatRow({ id: '2', dread: ratingOf(2) }),
      threatRow({ id: '3', dread: ratingOf(3), status: 'mitigated' }),
      threatRow({ id: '4' }),
    ]
    expect(badgeOf('threats', rows)).toEqual({
      ...{ sign: 'medium', tone: 'medium', text: '3', words: '3 threats, Medium' },
    })
  })

  test('say when all is treated, and leave out what is no longer found', () => {
    const gone = threatRow({ id: '1', origin: 'gone', dread: ratingOf(3) })
    const done = badgeOf('threats', [threatRow({ id: '2', status: 'accepted' }), gone])
    expect(done).toMatchObject({ sign: 'done', text: '', words: 'its threat is treated' })
    expect(badgeOf('threats', [gone])).toBeUndefined()
  })

  test('carry a sign of their own where one may do unacceptable harm, treated or not', () => {
    const finding = newRecord('decision', {
      ...{ id: 'decision:d', finding: '1' },
      safety: { severity: 'S5', harm: '', scenario: '' },
    })
    const harmful = threatRow({ id: '1', dread: ratingOf(2), decision: finding })
    expect(badgeOf('threats', [harmful, threatRow({ id: '2' })])).toEqual({
      ...{ sign: 'unacceptable', tone: 'unacceptable', text: '2' },
      words: '2 threats, Medium, 1 may do unacceptable harm',
    })
    expect(badgeOf('threats', [{ ...harmful, status: 'mitigated' }])?.sign).toBe('unacceptable')
    expect(badgeOf('threats', [{ ...harmful, status: 'not-applicable' }])?.sign).toBe('done')
  })
})

describe('coverage', () => {
  test('counts what a person rated, not what a rule suggests', () => {
    const rows = [
      threatRow({ id: '1', dread: ratingOf(3) }),
      threatRow({ id: '2', dread: ratingOf(3, 'suggested') }),
      threatRow({ id: '3', dread: ratingOf(3, 'overridden') }),
      threatRow({ id: '4' }),
    ]
    expect(badgeOf('coverage', rows)).toMatchObject({
      ...{ sign: 'half', tone: 'medium', text: '2/4', words: '2 of 4 threats rated' },
    })
    expect(badgeOf('coverage', rows.slice(1, 2))).toMatchObject({ sign: 'unrated', text: '0/1' })
    const input = { document: documentOf([]), vocabulary, rows, paths: null }
    expect(overlayOf('coverage').details('flow:f', input)).toEqual([
      '2 of 4 threats rated',
      '1 only suggested by a rule, 1 without a rating',
    ])
  })
})

describe('the mitigation state', () => {
  const open = threatRow({ id: '1' })
  const planned = threatRow({ id: '2', assignments: assignedTo('2', 'p') })
  const rejected = threatRow({ id: '3', assignments: assignedTo('3', 'r') })
  const treated = threatRow({ id: '4', status: 'transferred' })
  const records = [mitigation('p', 'planned'), mitigation('r', 'rejected')]

  test('of a subject is that of its least treated threat', () => {
    const of = (...rows: readonly ThreatRow[]) => badgeOf('mitigation', rows, records)
    expect(of(open, planned, rejected, treated)).toMatchObject({
      ...{ sign: 'unrated', text: '2', words: '2 open, 1 planned, 1 treated' },
    })
    expect(of(planned, treated)).toMatchObject({ sign: 'half', text: '1' })
    expect(of(treated)).toMatchObject({ sign: 'done', text: '' })
  })
})

describe('Risk Impact Parameters', () => {
  const device = newRecord('element', {
    ...{ id: 'element:d', name: 'Pump', stencil: 'device' },
    rip: { TPM_SE: 'insecure', AS: 'secure', REA: 'secure', DiDA: 'secure' },
  })
  const person = newRecord('element', { id: 'element:p', name: 'Nurse', stencil: 'human' })
  const input = { document: documentOf([device, person]), vocabulary, rows: [], paths: null }
  const rip = overlayOf('rip')

  test('show index and band where there are some, and nothing at people', () => {
    const badges = rip.badges(input)
    expect([...badges.keys()]).toEqual(['element:d'])
    expect(badges.get('element:d')).toMatchObject({ sign: 'medium', tone: 'medium', fills: true })
  })

  test('mark what is insecure inside a Medium, and what is assumed', () => {
    const badge = rip.badges(input).get('element:d')
    expect(badge?.text).toMatch(/^\d+(\.\d)? !$/)
    expect(badge?.isAssumed).toBe(false)
    const details = rip.details('element:d', input)
    expect(details).toContain('Weakest: Trusted platform module and secure element')
    expect(details).toContain('A parameter is insecure inside a Medium.')
    const bare = newRecord('element', { id: 'element:d', name: 'Pump', stencil: 'device' })
    expect(rip.badges({ ...input, document: documentOf([bare]) }).get('element:d')).toMatchObject({
      ...{ sign: 'high', text: '100', isAssumed: true },
    })
  })

  test('sum up the system and its levels beside the bands', () => {
    const legend = rip.legend(input)
    expect(legend?.figures.map(({ label, value }) => [label, value])).toEqual([
      ['System', rip.badges(input).get('element:d')?.text.replace(' !', '')],
      ['Devices', rip.badges(input).get('element:d')?.text.replace(' !', '')],
      ['Network', '–'],
      ['Storage', '–'],
    ])
    expect(legend?.keys[0]?.label).toBe('High from 68.8')
  })
})

test('badges keep their identity while they say the same', () => {
  const look = { sign: 'high', tone: 'high', text: '1', words: '1 threat, High' } as const
  const before = new Map([['flow:f' as const, look]])
  expect(keepBadges(new Map([['flow:f' as const, { ...look }]]), before)).toBe(before)
  const changed = new Map([
    ['flow:f' as const, { ...look }],
    ['flow:g' as const, look],
  ])
  expect(keepBadges(changed, before).get('flow:f')).toBe(look)
})

describe('attack paths', () => {
  const step = {
    flow: 'flow:f',
    to: 'element:store',
    boundaries: [],
    threat: 'T1',
    sum: 12,
    cost: 4,
  } as const
  const path = (asset: 'asset:a' | 'asset:b', closed: number) => ({
    ...({ entry: 'element:out', asset, end: 'element:store', steps: [step], cost: 4, closed } as const),
  })
  const paths: AttackPaths = {
    ...{ entries: ['element:out'], assets: ['asset:a', 'asset:b'], pairs: 2 },
    paths: [path('asset:a', 0), path('asset:b', 1)],
    cuts: [{ subject: 'flow:f', pairs: 2, paths: 2 }],
  }
  const records = [
    newRecord('element', { id: 'element:out', name: 'Outside', stencil: 'external' }),
    newRecord('asset', { id: 'asset:a', name: 'Readings' }),
    newRecord('asset', { id: 'asset:b', name: 'Keys' }),
  ]
  const input = { document: documentOf(records), vocabulary, rows: [], paths }
  const overlay = overlayOf('paths')

  test('show the rank of the easiest way through a subject, and what a control there would cut', () => {
    expect(overlay.badges(input).get('flow:f')).toMatchObject({
      ...{ sign: 'high', text: '#1', words: 'on 2 attack paths, the easiest is number 1' },
    })
    expect(overlay.details('flow:f', input)).toEqual([
      '#1 Outside → Readings',
      '#2 Outside → Keys',
      'Without it 2 of 2 pairs of entry and asset have no way left.',
    ])
    expect(overlay.legend(input)?.figures.map(({ value }) => value)).toEqual(['2', '1'])
  })

  test('show nothing until they are worked out', () => {
    expect(overlay.badges({ ...input, paths: null }).size).toBe(0)
  })
})

describe('classes of data', () => {
  const flow = (properties: { [property: string]: string | string[] }) =>
    newRecord('flow', {
      ...{ id: 'flow:f', name: '', stencil: 'flow', properties },
      ...{ source: 'element:a', target: 'element:b' },
    })
  const of = (properties: { [property: string]: string | string[] }) =>
    badgeOf('data', [], [flow(properties)])

  test('stand out where they are sensitive and nobody says that they are encrypted', () => {
    expect(of({ dataClass: ['phi', 'pii'] })).toMatchObject({
      ...{ sign: 'high', text: 'Health data +1', words: 'data: Health data, Personal data' },
    })
    expect(of({ dataClass: ['phi'], encrypted: 'yes' })).toMatchObject({
      sign: 'medium',
      text: 'Health data',
    })
    expect(of({ dataClass: ['telemetry'] })).toMatchObject({ sign: 'low' })
  })

  test('are open until somebody says them', () => {
    expect(of({})).toMatchObject({ sign: 'unrated', isAssumed: true, words: 'nobody has said what data' })
  })
})
