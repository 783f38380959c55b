import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number.ts'

describe('parseNumber', () => {
  it('takes a comma as the decimal point', () => {
    expect(parseNumber(' 1,5 ', 0, 10)).toBe(1.5)
  })
  it('tells nothing typed from zero', () => {
    expect(parseNumber('  ', 0, 10)).toBeNull()
    expect(parseNumber('0', 0, 10)).toBe(0)
  })
  it('refuses what is no plain number or out of range', () => {
    for (const text of ['1e3', '0x10', '1.2.3', 'ten', '-1', '11', '.']) {
      expect(parseNumber(text, 0, 10)).toBeUndefined()
    }
  })
  it('takes both limits', () => {
    expect(parseNumber('10', 0, 10)).toBe(10)
    expect(parseNumber('-2', -2, 10)).toBe(-2)
  })
})
