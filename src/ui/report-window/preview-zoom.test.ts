import { expect, test } from 'vitest'
import { pageAt, percentOf, widthOfPage, zoomBeside } from './preview-zoom.ts'

test('pages fill the room up to a width that can be read, or have a share of paper', () => {
  expect(widthOfPage('fit', 600)).toBe(568)
  expect(widthOfPage('fit', 3000)).toBe(1000)
  expect(widthOfPage('fit', 0)).toBe(0)
  expect(widthOfPage(100, 600)).toBe(794)
  expect(percentOf('fit', 826)).toBe(100)
})

test('steps go from where one is to the next, and end', () => {
  expect(zoomBeside('fit', 826, 1)).toBe(125)
  expect(zoomBeside('fit', 600, 1)).toBe(75)
  expect(zoomBeside('fit', 600, -1)).toBe(50)
  expect(zoomBeside(300, 600, 1)).toBeNull()
  expect(zoomBeside(50, 600, -1)).toBeNull()
})

test('the page in view is the one below the upper third', () => {
  const list = { children: [16, 816, 1616].map((offsetTop) => ({ offsetTop })) }
  const view = { clientHeight: 600, scrollHeight: 2400 }
  expect([0, 600, 620, 1500].map((scrollTop) => pageAt(list, { ...view, scrollTop }))).toEqual([1, 1, 2, 3])
})
