import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureType } from './picture-type.ts'

const bytes = (hex: string) =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const png = '89504e47 0d0a1a0a 0000000d 49484452 00000280 000001e0 0806000000'
const jpeg = 'ffd8 ffe0 0010 4a46494600010100000100010000 ffc2 0011 08 01e0 0280 03'
const webp = {
  extended: '52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100',
  lossless: '52494646 00000000 57454250 5650384c 00000000 2f 7fc27700 00',
  lossy: '52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001',
}

describe('the type of a picture', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', webp.extended],
    ['image/webp', webp.lossless],
    ['image/webp', webp.lossy],
  ])('is %s by its bytes, with its size', (mime, hex) => {
    expect(pictureType(bytes(hex))).toEqual({ mime, w: 640, h: 480 })
  })

  it('is none for SVG, GIF, text, and what is cut off', () => {
    const text = (content: string) => new TextEncoder().encode(content)
    for (const other of [
      text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      text('GIF89a....'),
      text(''),
      text('hello'),
    ]) {
      expect(pictureType(other)).toBeNull()
    }
    for (const hex of [png, jpeg, webp.extended]) {
      expect(pictureType(bytes(hex).slice(0, 18))).toBeNull()
    }
  })

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom('89504e470d0a1a0a', 'ffd8ff', '524946460000000057454250')
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        const found = pictureType(Uint8Array.from([...bytes(head), ...rest]))
        expect(found === null || found.w > 0).toBe(true)
      }),
    )
  })
})
