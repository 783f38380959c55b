import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runToEnd } from '../../../base/run-to-end.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { dread } from '../../../methods/dread/dread.ts'
import type { Harms } from '../../../risk/harms.ts'
import { sortSteps } from '../../grid/sort-rows.ts'
import { keepOrder } from './keep-order.ts'
import { harmsOfRows, judgedAs, ratingOf, threatRow } from './test-rows.ts'
import { threatColumns } from './threat-columns.ts'

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id)
type SortKey =
  | 'on'
  | 'stride'
  | 'level'
  | 'certainty'
  | 'status'
  | 'owner'
  | 'due'
  | 'title'
  | 'id'
  | 'harm'
  | 'residual'
  | 'priority'

function sortThreats(
  rows: readonly ThreatRow[],
  { key, descending }: { readonly key: SortKey; readonly descending: boolean },
  harms: Harms = harmsOfRows(rows),
): readonly ThreatRow[] {
  const columns = threatColumns({ factors: dread.factors, hasRecorded: true, owners: [], harms: () => harms })
  return runToEnd(sortSteps(rows, [{ column: key, isDescending: descending }], columns))
}

const rows = [
  threatRow({ id: 'T-10', owner: 'Weber', due: '2026-03-01' }),
  threatRow({ id: 'T-2', dread: ratingOf(1) }),
  threatRow({ id: 'T-1', dread: ratingOf(3), due: '2026-01-31' }),
  threatRow({ id: 'T-3', dread: ratingOf(3, 'suggested'), owner: 'Rossi' }),
]

describe('sorting threats by a column', () => {
  it('puts the worst first, or the short ids as people count', () => {
    expect(idsOf(sortThreats(rows, { key: 'level', descending: true }))).toEqual([
      'T-1',
      'T-3',
      'T-2',
      'T-10',
    ])
    expect(idsOf(sortThreats(rows, { key: 'id', descending: false }))).toEqual(['T-1', 'T-2', 'T-3', 'T-10'])
  })

  it('puts the worst harm first, what is unacceptable before what is not', () => {
    const judged = [
      threatRow({ id: 'none', dread: ratingOf(3) }),
      threatRow({ id: 'S4', dread: ratingOf(2), decision: judgedAs('S4') }),
      threatRow({ id: 'S4 easy', dread: ratingOf(3), decision: judgedAs('S4') }),
      threatRow({ id: 'S5', dread: ratingOf(1), decision: judgedAs('S5') }),
    ]
    const by = (key: SortKey, descending: boolean) =>
      idsOf(sortThreats(judged, { key, descending }, harmsOfRows(judged)))
    expect(by('harm', true)).toEqual(['S5', 'S4 easy', 'S4', 'none'])
    expect(by('harm', false)).toEqual(['S4', 'S4 easy', 'S5', 'none'])
    expect(by('residual', true)).toEqual(['none', 'S4 easy', 'S4', 'S5'])
  })

  it('leaves what has no value last in both directions', () => {
    expect(idsOf(sortThreats(rows, { key: 'due', descending: false })).slice(0, 2)).toEqual(['T-1', 'T-10'])
    expect(idsOf(sortThreats(rows, { key: 'due', descending: true })).slice(0, 2)).toEqual(['T-10', 'T-1'])
    expect(idsOf(sortThreats(rows, { key: 'level', descending: false })).at(-1)).toBe('T-10')
  })

  it('sorts a raised level by the level, not by the sum', () => {
    const raised = { ...ratingOf(1, 'overridden'), level: 'High' as const }
    const sorted = sortThreats([...rows, threatRow({ id: 'T-9', dread: raised })], {
      key: 'level',
      descending: true,
    })
    expect(idsOf(sorted)).toEqual(['T-1', 'T-3', 'T-9', 'T-2', 'T-10'])
  })

  it('sorts priorities by urgency where it knows the word, and those without one last', () => {
    const words = ['Low', null, 'Critical', 'Someday', 'high']
    const named = words.map((priority, i) => threatRow({ id: `T-${i}`, priority }))
    const order = (descending: boolean) =>
      sortThreats(named, { key: 'priority', descending }).map(({ priority }) => priority)
    expect(order(true)).toEqual(['Critical', 'high', 'Low', 'Someday', null])
    expect(order(false)).toEqual(['Someday', 'Low', 'high', 'Critical', null])
  })

  it('leaves equal rows in the order given', () => {
    const keys: SortKey[] = ['on', 'stride', 'level', 'certainty', 'status', 'owner', 'due', 'title', 'id']
    const same = ['b', 'c', 'a'].map((id) => threatRow({ id, shortId: 'X', title: 'Same' }))
    for (const key of keys) {
      for (const descending of [true, false]) {
        expect(idsOf(sortThreats(same, { key, descending })), key).toEqual(['b', 'c', 'a'])
      }
    }
  })

  it('gives one order whatever order the rows come in, where no two are equal', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom<SortKey>('id', 'title'),
        fc.boolean(),
        (shuffled, key, descending) => {
          expect(sortThreats(shuffled, { key, descending })).toEqual(sortThreats(rows, { key, descending }))
        },
      ),
    )
  })
})

describe('keepOrder', () => {
  const sort = { key: 'level', descending: true } as const
  const before = sortThreats(rows, sort)

  it('leaves a row where it is when it is rated', () => {
    const after = rows.map((row) => (row.id === 'T-10' ? { ...row, dread: ratingOf(3) } : row))
    const kept = keepOrder(before, after) ?? []
    expect(idsOf(kept)).toEqual(idsOf(before))
    expect(kept.at(-1)?.dread.level).toBe('High')
  })

  it('closes the gap when a row goes', () => {
    const kept = keepOrder(
      before,
      rows.filter((row) => row.id !== 'T-3'),
    )
    expect(idsOf(kept ?? [])).toEqual(['T-1', 'T-2', 'T-10'])
  })

  it('gives way when a row is new', () => {
    const after = [...rows, threatRow({ id: 'T-4', dread: ratingOf(3) })]
    expect(keepOrder(before, after)).toBeNull()
  })
})
