import { expect, test } from 'vitest'
import { placeCard } from './place-card.ts'

const window = { w: 1280, h: 800 }
const card = { w: 320, h: 160 }

test('stands beside a panel at either side of the window, at its middle', () => {
  expect(placeCard({ x: 0, y: 44, w: 208, h: 730 }, card, window)).toEqual({ x: 220, y: 329 })
  expect(placeCard({ x: 948, y: 44, w: 332, h: 730 }, card, window)).toEqual({ x: 616, y: 329 })
})

test('stands below a button of the upper bar and stays in the window', () => {
  expect(placeCard({ x: 1145, y: 8, w: 122, h: 28 }, card, { w: 1280, h: 2000 })).toEqual({ x: 952, y: 48 })
})

test('stands in the middle where there is no place, or none beside it', () => {
  const middle = { x: 480, y: 320 }
  expect(placeCard(null, card, window)).toEqual(middle)
  expect(placeCard({ x: 10, y: 10, w: 1260, h: 780 }, card, window)).toEqual(middle)
})
