import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperEvents } from './paper-events.ts'
import { eventScore, eventWord } from './threat-events.ts'

test('multiplies the weight of the impact by the likelihood', () => {
  expect(eventScore(10, 0.8)).toEqual({
    ...{ weight: 10, likelihood: 0.8, risk: 8, word: 'high', trace: '10 × 0.8 = 8' },
  })
})

test('lowers the likelihood by the effectiveness of what is done', () => {
  expect(eventScore(10, 0.8, 0.9)).toEqual({
    ...{ weight: 10, likelihood: 0.08, risk: 0.8, word: 'low' },
    trace: '10 × 0.8 × (1 − 0.9) = 0.8',
  })
  expect(eventScore(5, 1, 1)).toMatchObject({ likelihood: 0, risk: 0, word: 'low' })
})

test('speaks of low up to 2 and of moderate up to 5', () => {
  expect([0, 2, 2.01, 5, 5.01, 10].map(eventWord)).toEqual([
    ...['low', 'low', 'moderate', 'moderate', 'high', 'high'],
  ])
})

test('never rises with effectiveness and falls with likelihood', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(2, 5, 10), share, share, share, (weight, s, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(eventScore(weight, s, more).risk).toBeLessThanOrEqual(eventScore(weight, s, less).risk)
      expect(eventScore(weight, less).risk).toBeLessThanOrEqual(eventScore(weight, more).risk)
    }),
  )
})

test('lists the five events of the paper with one parameter each', () => {
  expect(paperEvents.map(({ id, parameter }) => `${id} ${parameter}`)).toEqual([
    ...['TE.a REA', 'TE.b CS', 'TE.c AS', 'TE.d PRT', 'TE.e TPM_SE'],
  ])
})
