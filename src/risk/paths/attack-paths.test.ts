import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ThreatRow } from '../../engine/threat.ts'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { Status } from '../../model/records/decision.ts'
import type { AnyRecord, SubjectId } from '../../model/tables.ts'
import type { ThreatRisk } from '../threat-risk.ts'
import { attackPaths } from './attack-paths.ts'

const vocabulary = createVocabularyIndex(vocabularies)

const external = (id: string) => newRecord('element', { id: `element:${id}`, name: id, stencil: 'external' })
const process = (id: string) => newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' })
const flow = (source: string, target: string) =>
  newRecord('flow', {
    ...{ id: `flow:${source}${target}`, name: '', stencil: 'flow' },
    ...{ source: `element:${source}`, target: `element:${target}` },
  })
const asset = (id: string, ...carriers: (`element:${string}` | `flow:${string}`)[]) =>
  newRecord('asset', { id: `asset:${id}`, name: id, carriers })

function threat(id: string, subject: SubjectId, sum: number | null, status: Status = 'open'): ThreatRisk {
  const row = { id, subjects: [subject], status, origin: 'generated' } as unknown as ThreatRow
  return { row, residual: { current: { sum } } } as unknown as ThreatRisk
}

const find = (records: readonly AnyRecord[], risks: readonly ThreatRisk[] = []) =>
  attackPaths(documentOf(records), vocabulary, risks)

/** a (outside) sends to b and c; both send to d, where the asset is. */
const diamond = [
  ...[external('a'), process('b'), process('c'), process('d')],
  ...[flow('a', 'b'), flow('b', 'd'), flow('a', 'c'), flow('c', 'd')],
  asset('record', 'element:d'),
]

describe('the easiest way', () => {
  test('takes the steps that the worst threats help with, each 16 less the sum', () => {
    const risks = [threat('T1', 'flow:ac', 12), threat('T2', 'element:d', 8), threat('T3', 'flow:cd', 15)]
    const { paths, pairs } = find(diamond, risks)
    expect(pairs).toBe(1)
    expect(paths[0]?.steps.map(({ flow, threat, cost }) => [flow, threat, cost])).toEqual([
      ['flow:ac', 'T1', 4],
      ['flow:cd', 'T3', 1],
    ])
    expect(paths[0]).toMatchObject({ cost: 5, closed: 0, end: 'element:d' })
  })

  test('counts a step without an open threat 16, and one without a rating as the middle', () => {
    const { paths } = find(diamond, [threat('T1', 'flow:bd', null)])
    expect(paths[0]?.steps.map(({ cost }) => cost)).toEqual([16, 6])
    expect(paths[0]).toMatchObject({ cost: 22, closed: 1 })
  })

  test('is not helped by what was removed, but by what was only accepted', () => {
    const removed = [threat('T1', 'flow:ab', 15, 'mitigated'), threat('T2', 'flow:bd', 15, 'not-applicable')]
    expect(find(diamond, removed).paths[0]?.cost).toBe(32)
    expect(find(diamond, [threat('T1', 'flow:ab', 15, 'accepted')]).paths[0]?.cost).toBe(17)
  })

  test('goes along flows, never against them', () => {
    const records = [external('a'), process('b'), flow('b', 'a'), asset('record', 'element:b')]
    expect(find(records)).toMatchObject({ pairs: 0, paths: [], cuts: [] })
  })

  test('reaches what a flow carries from either of its ends', () => {
    const records = [external('a'), process('b'), process('c'), flow('a', 'b'), flow('c', 'b')]
    const { paths } = find([...records, asset('readings', 'flow:cb')], [threat('T1', 'flow:cb', 9)])
    expect(paths[0]?.steps.map(({ flow, to, cost }) => [flow, to, cost])).toEqual([
      ['flow:ab', 'element:b', 16],
      ['flow:cb', null, 7],
    ])
  })

  test('is none for who has the asset anyway', () => {
    const records = [external('a'), process('b'), flow('a', 'b')]
    expect(find([...records, asset('own', 'element:a')]).pairs).toBe(0)
    expect(find([...records, asset('sent', 'flow:ab')]).pairs).toBe(0)
  })
})

describe('where a control cuts most', () => {
  test('is what every way leads through', () => {
    const cuts = find([...diamond, process('e'), flow('d', 'e'), asset('log', 'element:e')]).cuts
    expect(cuts[0]).toEqual({ subject: 'element:d', pairs: 2, paths: 2 })
    expect(cuts.find(({ subject }) => subject === 'flow:de')).toEqual({
      subject: 'flow:de',
      pairs: 1,
      paths: 1,
    })
    // One of two ways: without it the other is left.
    expect(cuts.find(({ subject }) => subject === 'element:b')?.pairs).toBe(0)
  })
})

describe('what was chosen', () => {
  test('holds in place of the external entities and of all assets', () => {
    const policy = newRecord('riskPolicy', {
      id: 'riskPolicy:main',
      entryPoints: ['flow:bd'],
      attackedAssets: ['asset:record'],
    })
    const { entries, assets, paths } = find([...diamond, asset('other', 'element:c'), policy])
    expect({ entries, assets }).toEqual({ entries: ['flow:bd'], assets: ['asset:record'] })
    expect(paths[0]?.steps.map(({ flow }) => flow)).toEqual(['flow:bd'])
  })
})

test('no way costs more than any other way that there is', () => {
  const ends = fc.tuple(fc.nat(6), fc.nat(6))
  fc.assert(
    fc.property(
      fc.uniqueArray(ends, { selector: String, maxLength: 16 }),
      fc.array(fc.nat(10)),
      (pairs, sums) => {
        const records = [external('0'), ...[1, 2, 3, 4, 5, 6].map((i) => process(String(i)))]
        const flows = pairs.filter(([a, b]) => a !== b).map(([a, b]) => flow(String(a), String(b)))
        const risks = flows.flatMap(({ id }, i) => {
          const sum = sums[i]
          return sum === undefined ? [] : [threat(`T${i}`, id, sum + 5)]
        })
        const { paths } = find([...records, ...flows, asset('x', 'element:6')], risks)
        const costs = new Map(
          risks.map(({ row, residual }) => [row.subjects[0], 16 - (residual.current.sum ?? 0)]),
        )
        expect(paths[0]?.cost ?? Number.POSITIVE_INFINITY).toBe(cheapest(flows, (id) => costs.get(id) ?? 16))
      },
    ),
  )
})

/** By relaxing every flow as often as there are elements (Bellman and Ford). */
function cheapest(
  flows: readonly { readonly id: SubjectId; readonly source: string; readonly target: string }[],
  costOf: (id: SubjectId) => number,
): number {
  const costs = new Map<string, number>([['element:0', 0]])
  for (let round = 0; round < 7; round++) {
    for (const { id, source, target } of flows) {
      const total = (costs.get(source) ?? Number.POSITIVE_INFINITY) + costOf(id)
      if (total < (costs.get(target) ?? Number.POSITIVE_INFINITY)) costs.set(target, total)
    }
  }
  return costs.get('element:6') ?? Number.POSITIVE_INFINITY
}
