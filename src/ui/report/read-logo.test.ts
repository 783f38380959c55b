import { expect, test } from 'vitest'
import { readLogo } from './read-logo.ts'

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]

test('takes PNG and JPEG by their first bytes, whatever they are called', async () => {
  const logo = await readLogo(new Blob([new Uint8Array(png)], { type: 'text/plain' }))
  expect(logo?.mime).toBe('image/png')
  expect([...atob(logo?.data ?? '')].map((letter) => letter.charCodeAt(0))).toEqual(png)
  expect((await readLogo(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])])))?.mime).toBe('image/jpeg')
})

test('refuses what only says that it is a picture, and what is too large', async () => {
  expect(await readLogo(new Blob(['<svg onload="x"/>'], { type: 'image/png' }))).toBeNull()
  const large = new Uint8Array(700_001)
  large.set(png)
  expect(await readLogo(new Blob([large]))).toBeNull()
})
