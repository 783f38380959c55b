import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../base/geometry.ts'
import { circle, overlapsAmong, routesOf, store } from './testing/routes.ts'
import { smallDiagram } from './testing/small-diagram.ts'

describe('labels', () => {
  it('keep clear of shapes, each other and titles where there is room', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(400, 0), c: circle(0, 300), d: store(400, 320) },
      flows: {
        f: ['a', 'b', { name: 'Sensor data (per configurable interval)' }],
        g: ['c', 'd', { name: 'Store and read locally' }],
        h: ['a', 'd', { name: 'Query' }],
        i: ['b', 'c', { name: 'Personnel authentication' }],
      },
    })
    const boxes = [...routesOf(document).values()].flatMap((route) => route.label?.box ?? [])
    const shapes = Object.values(document.tables.placement)
    expect(boxes.length).toBe(4)
    expect(overlapsAmong(boxes)).toBe(0)
    for (const box of boxes) for (const shape of shapes) expect(boxesOverlap(box, shape)).toBe(false)
  })

  it('stay off the edge of a boundary that their flow crosses', () => {
    const document = smallDiagram({
      elements: { a: circle(0, 0), b: circle(500, 0) },
      flows: { f: ['a', 'b', { name: 'Readings' }] },
      boundaries: { zone: { x: -40, y: -60, w: 340, h: 240 } },
    })
    const boxes = [...routesOf(document).values()].flatMap(({ label }) => label?.box ?? [])
    expect(boxes.map(({ x, w }) => x < 300 && x + w > 300)).toEqual([false])
  })
})
