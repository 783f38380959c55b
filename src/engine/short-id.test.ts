import { expect, test } from 'vitest'
import { createShortIds, hashLetters, shortRuleId } from './short-id.ts'

test('gives four letters that a person can read aloud, the same ones every time', () => {
  const ids = createShortIds()
  ids.add('health/MH-A01@element:1', 'MH-A01')
  expect(ids.of('health/MH-A01@element:1', 'MH-A01')).toBe('MH-A01-KMHC')
})

test('where two share four letters, each gets as many more as it takes, until the other is gone', () => {
  const [a, b] = collision()
  const ids = createShortIds()
  ids.add(a, 'R')
  const short = ids.of(a, 'R')
  ids.add(b, 'R')
  expect(ids.rivals(a, 'R')).toEqual([b])
  expect(ids.of(a, 'R')).not.toBe(ids.of(b, 'R'))
  expect(ids.of(a, 'R').startsWith(short)).toBe(true)
  expect(ids.of(b, 'R').startsWith(short)).toBe(true)
  ids.remove(b, 'R')
  expect(ids.of(a, 'R')).toBe(short)
  ids.add(b, 'other')
  expect(ids.of(a, 'R')).toBe(short)
})

test('shows the beginning of a rule id that is a GUID, and all of any other', () => {
  expect(shortRuleId('8404dcf5-bdd8-4aa4-9a0a-1f6fd7c7dd8c')).toBe('8404dcf5')
  expect(shortRuleId('MH-A01')).toBe('MH-A01')
  expect(shortRuleId('8404dcf5-bdd8')).toBe('8404dcf5-bdd8')
  const ids = createShortIds()
  const guid = '8404dcf5-bdd8-4aa4-9a0a-1f6fd7c7dd8c'
  ids.add('tmt-x/y@flow:1', guid)
  expect(ids.of('tmt-x/y@flow:1', guid)).toMatch(/^8404dcf5-[0-9A-Z]{4}$/)
})

test('spreads ids that differ in one character', () => {
  const letters = new Set(Array.from({ length: 1_000 }, (_, i) => hashLetters(`flow:${i}`, 6)))
  expect(letters.size).toBe(1_000)
})

function collision(): readonly [string, string] {
  const seen = new Map<string, string>()
  for (let i = 0; ; i += 1) {
    const id = `small/R@flow:${i}`
    const letters = hashLetters(id, 4)
    const other = seen.get(letters)
    if (other !== undefined) return [other, id]
    seen.set(letters, id)
  }
}
