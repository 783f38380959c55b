import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packBytes, unpackBytes } from './packed-bytes.ts'
import { fail, ok } from './result.ts'

test('bytes come back as they were, up to the limit itself', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(unpackBytes(packBytes(bytes), bytes.length)).toEqual(ok(bytes))
    }),
  )
})

test('what takes many pieces comes back whole', () => {
  let state = 1
  const noise = Uint8Array.from({ length: 100_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
  const packed = packBytes(noise)
  expect(packed.length).toBeGreaterThan(100_000)
  expect(unpackBytes(packed, noise.length)).toEqual(ok(noise))
})

test('what swells beyond the limit is refused', () => {
  const zeros = packBytes(new Uint8Array(1_000_000))
  expect(zeros.length).toBeLessThan(2_000)
  expect(unpackBytes(zeros, 999_999)).toEqual(fail('too-large'))
})

test('nothing, no base64, no deflated data and a part of them are told from what is too large', () => {
  expect(unpackBytes('', 100)).toEqual(fail('empty'))
  expect(unpackBytes('%', 100)).toEqual(fail('not-packed'))
  expect(unpackBytes('////', 100)).toEqual(fail('not-packed'))
  const packed = packBytes(new TextEncoder().encode('Heart rate sensor'))
  expect(unpackBytes(packed.slice(0, 8), 100)).toEqual(fail('not-packed'))
})
