import { describe, expect, it } from 'vitest'
import { noFolding } from '../../grid/group-rows.ts'
import {
  appliedGrouping,
  groupKey,
  groupThreats,
  linesOf,
  sequenceOf,
  type ThreatLine,
} from './group-threats.ts'
import { harmsOfRows, judgedAs, ratingOf, threatRow } from './test-rows.ts'

const a = threatRow({ id: 'a', ruleId: 'R2', dread: ratingOf(1) })
const b = threatRow({ id: 'b', ruleId: 'R1', subjects: ['element:e'], subjectNames: ['App'] })
const c = threatRow({
  id: 'c',
  ruleId: 'R2',
  dread: ratingOf(3),
  assumed: true,
  status: 'accepted',
  subjects: ['flow:f', 'flow:g'],
  subjectNames: ['Vitals', 'Ack'],
})
const many = Array.from({ length: 41 }, (_, i) => threatRow({ id: `r${i}`, ruleId: i < 40 ? 'R' : 'S' }))
const keys = (lines: readonly ThreatLine[]) => lines.map(({ key }) => key)

describe('groupThreats', () => {
  it('puts rows of one rule together in the order of their first row, and sums them up', () => {
    const groups = groupThreats([a, b, c], 'rule', harmsOfRows([a, b, c]))
    expect(groups.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ['group rule health/R2', ['a', 'c']],
      ['group rule health/R1', ['b']],
    ])
    expect(groups[0]).toMatchObject({ worst: 'High', assumed: 1, decided: 1 })
    expect(groups[1]).toMatchObject({ worst: null, assumed: 0, decided: 0 })
  })

  it('sums up harm as the worst of it, and how often it is unacceptable', () => {
    const harmful = threatRow({ id: 'd', ruleId: 'R2', dread: ratingOf(3), decision: judgedAs('S5') })
    const slight = threatRow({ id: 'e', ruleId: 'R2', dread: ratingOf(3), decision: judgedAs('S2') })
    const among = [a, harmful, slight]
    expect(groupThreats(among, 'rule', harmsOfRows(among))[0]).toMatchObject({ harm: 'S5', unacceptable: 1 })
    expect(groupThreats([a], 'rule', harmsOfRows([a]))[0]).toMatchObject({ harm: null, unacceptable: 0 })
  })

  it('groups by what the threat is about, several subjects together', () => {
    const names = groupThreats([a, b, c], 'element', harmsOfRows([a, b, c])).map(({ rows }) =>
      rows[0]?.subjectNames.join(', '),
    )
    expect(names).toEqual(['Vitals', 'App', 'Vitals, Ack'])
  })
})

describe('linesOf', () => {
  const groups = groupThreats([a, b, c], 'rule', harmsOfRows([a, b, c]))

  it('gives one line per threat without groups', () => {
    expect(keys(linesOf([a, b], null, noFolding))).toEqual(['a', 'b'])
  })

  it('needs no heading for a rule with one threat, but for an element with one', () => {
    expect(keys(linesOf([a, b, c], groups, noFolding))).toEqual(['group rule health/R2', 'a', 'c', 'b'])
    expect(linesOf([b], groupThreats([b], 'element', harmsOfRows([b])), noFolding)).toHaveLength(2)
  })

  it('leaves the rows of a folded group out of the lines and in the sequence', () => {
    const folding = { open: new Set<string>(), folded: new Set([groupKey(a, 'rule')]) }
    expect(keys(linesOf([a, b, c], groups, folding))).toEqual(['group rule health/R2', 'b'])
    expect(sequenceOf([a, b, c], groups).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  it('begins folded where there are many threats, except what was opened', () => {
    const groupsOfMany = groupThreats(many, 'rule', harmsOfRows(many))
    expect(keys(linesOf(many, groupsOfMany, noFolding))).toEqual(['group rule health/R', 'r40'])
    const open = { open: new Set(['group rule health/R']), folded: new Set<string>() }
    expect(linesOf(many, groupsOfMany, open)).toHaveLength(42)
  })
})

describe('appliedGrouping', () => {
  it('groups by rule from 41 threats on unless somebody chose', () => {
    expect([appliedGrouping('auto', 40), appliedGrouping('auto', 41)]).toEqual(['none', 'rule'])
    expect([appliedGrouping('none', 500), appliedGrouping('element', 3)]).toEqual(['none', 'element'])
  })
})
