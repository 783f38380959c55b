import { expect, test } from 'vitest'
import { mapFrameOf, viewOnMap, viewportAt } from './map-frame.ts'

const map = { w: 172, h: 112 }
const canvas = { w: 800, h: 600 }
const bounds = { x: 1000, y: -500, w: 4000, h: 1000 }

test('all of the diagram lies in the middle of the map', () => {
  const { scale, x, y } = mapFrameOf(bounds, map)
  expect(scale).toBeCloseTo(160 / 4000)
  expect([1000 * scale + x, 5000 * scale + x]).toEqual([6, 166].map((at) => expect.closeTo(at)))
  expect(0 * scale + y).toBeCloseTo(56)
  expect(mapFrameOf({ x: 0, y: 0, w: 10, h: 10 }, map).scale).toBe(0.25)
})

test('a place that is asked for gets into the middle of the view, and the view shows there', () => {
  const frame = mapFrameOf(bounds, map)
  const viewport = viewportAt(frame, { x: 86, y: 56 }, { x: 0, y: 0, zoom: 0.5 }, canvas)
  expect(viewport).toEqual({ zoom: 0.5, x: expect.closeTo(400 - 3000 * 0.5), y: expect.closeTo(300) })
  const seen = viewOnMap(frame, viewport, canvas, map)
  expect(seen.x + seen.w / 2).toBeCloseTo(86)
  expect(seen.w).toBeCloseTo((800 / 0.5) * frame.scale)
})

test('a view far beside the diagram stays on the map', () => {
  const seen = viewOnMap(mapFrameOf(bounds, map), { x: 1e6, y: -1e6, zoom: 1 }, canvas, map)
  expect(seen).toEqual({ x: 0, y: 112, w: 0, h: 0 })
})
