import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('gives the published check value of CRC-32', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926)
})

test('can be continued over parts', () => {
  expect(crc32(bytes('6789'), crc32(bytes('12345')))).toBe(0xcbf43926)
})

test('changes with one flipped bit', () => {
  const data = bytes('encrypted: yes')
  const before = crc32(data)
  data[3] = (data[3] ?? 0) ^ 1
  expect(crc32(data)).not.toBe(before)
})
