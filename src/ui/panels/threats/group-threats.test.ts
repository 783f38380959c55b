import { describe, expect, it } from 'vitest'
import { groupKey, groupThreats } from './group-threats.ts'
import { ratingOf, threatRow } from './test-rows.ts'

const a = threatRow({ id: 'a', ruleId: 'R2', dread: ratingOf(1) })
const b = threatRow({ id: 'b', ruleId: 'R1', subjects: ['element:e'], subjectNames: ['App'] })
const c = threatRow({
  id: 'c',
  ruleId: 'R2',
  dread: ratingOf(3),
  subjects: ['flow:f', 'flow:g'],
  subjectNames: ['Vitals', 'Ack'],
})
const none: ReadonlySet<string> = new Set()

describe('groupThreats', () => {
  it('gives one line per threat without a grouping', () => {
    expect(groupThreats([a, b], 'none', none).map((line) => line.key)).toEqual(['a', 'b'])
  })

  it('puts rows of one rule under one line, in the order of their first row', () => {
    const lines = groupThreats([a, b, c], 'rule', none)
    expect(lines.map((line) => (line.kind === 'group' ? `${line.label} ${line.count}` : line.key))).toEqual([
      'R2 2',
      'a',
      'c',
      'R1 1',
      'b',
    ])
    expect(lines[0]).toMatchObject({ worst: 'High' })
    expect(lines[3]).toMatchObject({ worst: null })
  })

  it('leaves the rows of a collapsed group out and still counts them', () => {
    const lines = groupThreats([a, b, c], 'rule', new Set([groupKey(a, 'rule')]))
    expect(lines.map((line) => line.kind)).toEqual(['group', 'group', 'threat'])
    expect(lines[0]).toMatchObject({ count: 2, isCollapsed: true })
  })

  it('groups by what the threat is about, several subjects together', () => {
    const labels = groupThreats([a, b, c], 'element', none).flatMap((line) =>
      line.kind === 'group' ? [line.label] : [],
    )
    expect(labels).toEqual(['Vitals', 'App', 'Vitals, Ack'])
  })
})
