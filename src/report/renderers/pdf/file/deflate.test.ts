import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { deflate, deflateRest, deflateStart } from './deflate.ts'

test('what is packed in two parts unpacks as what is packed in one', () => {
  for (let length = 0; length < 600; length++) {
    const start = Uint8Array.from({ length }, (_, i) => (i * i * 7 + length) % 251)
    const rest = Uint8Array.from({ length: length % 37 }, (_, i) => 255 - i)
    const whole = new Uint8Array([...start, ...rest])
    const packed = deflateRest(deflateStart(start), rest)
    expect(unzlibSync(packed)).toEqual(whole)
    // fflate reads no checksum: that of the whole is the one that it writes itself.
    expect(packed.slice(-4)).toEqual(deflate(whole).slice(-4))
  }
})

test('sums of long streams do not overflow', () => {
  const start = new Uint8Array(300_000).fill(255)
  const rest = new Uint8Array(200_000).fill(254)
  const packed = deflateRest(deflateStart(start), rest)
  expect(packed.slice(-4)).toEqual(deflate(new Uint8Array([...start, ...rest])).slice(-4))
})
