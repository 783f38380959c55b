import { describe, expect, it } from 'vitest'
import { ratingOf, threatRow } from './test-rows.ts'
import { emptyFilter, facets, filterThreats, isFiltered, toggleFacet } from './threat-filter.ts'

const rows = [
  threatRow({ id: 'a', stride: ['S', 'D'], dread: ratingOf(3), assumed: true }),
  threatRow({ id: 'b', stride: ['I'], dread: ratingOf(2, 'suggested'), status: 'accepted', owner: 'Möbius' }),
  threatRow({
    id: 'c',
    stride: ['S'],
    origin: 'gone',
    title: 'Sensor spoofing',
    subjectNames: ['Patient app'],
  }),
]
const idsOf = (shown: readonly { readonly id: string }[]) => shown.map((row) => row.id)

describe('filterThreats', () => {
  it('shows everything when nothing is filtered', () => {
    expect(idsOf(filterThreats(rows, emptyFilter).rows)).toEqual(['a', 'b', 'c'])
  })

  it('takes any value of one facet and all facets together', () => {
    const filter = { ...emptyFilter, stride: ['S', 'I'] as const, level: ['High', 'none'] as const }
    expect(idsOf(filterThreats(rows, filter).rows)).toEqual(['a', 'c'])
  })

  it('finds all words anywhere, whatever their case, order and accents', () => {
    const search = (text: string) => idsOf(filterThreats(rows, { ...emptyFilter, search: text }).rows)
    expect(search('app  SENSOR')).toEqual(['c'])
    expect(search('mobius')).toEqual(['b'])
    expect(search('sensor mobius')).toEqual([])
  })

  it('keeps to the rows of the selection', () => {
    expect(idsOf(filterThreats(rows, emptyFilter, new Set(['b', 'z'])).rows)).toEqual(['b'])
  })

  it('counts beside a filter what choosing another of its values would show', () => {
    const { counts } = filterThreats(rows, { ...emptyFilter, stride: ['S'], origin: ['generated'] })
    expect(Object.fromEntries(counts.stride)).toEqual({ S: 1, D: 1, I: 1 })
    expect(Object.fromEntries(counts.origin)).toEqual({ generated: 1, gone: 1 })
    expect(Object.fromEntries(counts.level)).toEqual({ High: 1 })
  })

  it('has counts that agree with the rows for every facet of one value', () => {
    const { counts } = filterThreats(rows, emptyFilter)
    for (const facet of facets) {
      for (const [value, count] of counts[facet]) {
        const filter = toggleFacet(emptyFilter, facet, value)
        expect(filterThreats(rows, filter).rows).toHaveLength(count)
      }
    }
  })
})

describe('toggleFacet', () => {
  it('puts a value in and takes it out again', () => {
    const once = toggleFacet(emptyFilter, 'status', 'accepted')
    expect(once.status).toEqual(['accepted'])
    expect(isFiltered(once)).toBe(true)
    expect(isFiltered(toggleFacet(once, 'status', 'accepted'))).toBe(false)
  })
})
