import { describe, expect, it } from 'vitest'
import type { ThreatRow } from '../../engine/threat.ts'
import { badgesOf } from './badges.ts'

function findings(rows: readonly Partial<Record<'status' | 'level' | 'origin', string | null>>[]) {
  const all = rows.map(({ status = 'open', level = null, origin = 'generated' }, index) => ({
    id: `t${index}`,
    status,
    origin,
    subjects: ['element:a'],
    dread: { level },
  }))
  return { rows: all as unknown as readonly ThreatRow[] }
}

describe('badges', () => {
  it('show the worst level of what is still to be treated, and how many', () => {
    const badges = badgesOf(
      findings([{ level: 'Low' }, { level: 'Medium' }, { status: 'mitigated', level: 'High' }, {}]),
      new Map(),
    )
    expect(badges.get('element:a')).toEqual({ level: 'medium', count: 3 })
  })

  it('say when all is treated, and leave out what is no longer found', () => {
    const gone = { origin: 'gone', level: 'High' }
    expect(badgesOf(findings([{ status: 'accepted' }, gone]), new Map()).get('element:a')).toEqual({
      level: 'done',
      count: 1,
    })
    expect(badgesOf(findings([gone]), new Map()).has('element:a')).toBe(false)
  })

  it('keep their identity while they say the same', () => {
    const first = badgesOf(findings([{ level: 'High' }]), new Map())
    const second = badgesOf(findings([{ level: 'High' }]), first)
    expect(second.get('element:a')).toBe(first.get('element:a'))
  })
})
