import { describe, expect, it } from 'vitest'
import { type DigitEntry, stepDigits } from './digit-entry.ts'
import { ratingOf, threatRow } from './test-rows.ts'

const unrated = threatRow({ id: 't' }).dread.factors
const typeAll = (keys: string) => {
  let entry: DigitEntry | null = null
  let last = stepDigits(null, '', 't', unrated)
  for (const key of keys.split('')) {
    last = stepDigits(entry, key === '<' ? 'Backspace' : key, 't', unrated)
    entry = last.kind === 'typing' ? last.entry : null
  }
  return last
}

describe('stepDigits', () => {
  it('rates with the fifth digit, in the order D R E A D', () => {
    expect(typeAll('3221')).toMatchObject({ kind: 'typing', entry: { at: 4 } })
    expect(typeAll('32213')).toEqual({
      kind: 'complete',
      factors: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 3 },
    })
  })

  it('rates with the fourth digit where discoverability is not rated, and keeps what was rated for it', () => {
    const entry: DigitEntry = {
      threat: 't',
      at: 3,
      typed: { damage: 3, reproducibility: 2, exploitability: 2 },
    }
    expect(stepDigits(entry, '1', 't', ratingOf(2).factors, null, 4)).toEqual({
      kind: 'complete',
      factors: {
        damage: 3,
        reproducibility: 2,
        exploitability: 2,
        affectedUsers: 1,
        discoverability: ratingOf(2).factors.discoverability,
      },
    })
  })

  it('takes a digit back', () => {
    expect(typeAll('32<1')).toMatchObject({ entry: { typed: { damage: 3, reproducibility: 1 }, at: 2 } })
    expect(typeAll('3<')).toEqual({ kind: 'cleared' })
  })

  it('ignores digits that are no rating, and other keys', () => {
    for (const key of ['0', '4', 'a', 'Enter', 'Backspace', 'Escape']) {
      expect(stepDigits(null, key, 't', unrated)).toEqual({ kind: 'ignored' })
    }
  })

  it('starts anew on another threat', () => {
    const entry: DigitEntry = { threat: 'other', at: 4, typed: { damage: 1 } }
    expect(stepDigits(entry, '2', 't', unrated)).toEqual({
      kind: 'typing',
      entry: { threat: 't', at: 1, typed: { damage: 2 } },
    })
  })

  it('corrects one factor and keeps the others', () => {
    const step = stepDigits(null, '3', 't', ratingOf(2).factors, 1)
    expect(step).toEqual({ kind: 'complete', factors: { ...ratingOf(2).factors, reproducibility: 3 } })
  })

  it('is taken back by Escape', () => {
    expect(stepDigits({ threat: 't', at: 2, typed: {} }, 'Escape', 't', unrated)).toEqual({ kind: 'cleared' })
  })
})
