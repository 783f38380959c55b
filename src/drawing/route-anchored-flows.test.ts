import { describe, expect, it } from 'vitest'
import { createRouter } from './route-flows.ts'
import { circle, routeOf, routesOf, store } from './testing/routes.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

describe('an imported flow', () => {
  const anchors = { source: { x: 1, y: 0.5 }, target: { x: 0, y: 0.5 } }
  const wall = store(250, 20)

  it('runs from anchor to anchor, whatever stands in the way', () => {
    const elements = { a: circle(0, 0), wall, b: circle(550, 0) }
    const route = routeOf(smallDiagram({ elements, flows: { f: ['a', 'b', { anchors }] } }), 'f')
    expect([route.start, route.mid, route.end]).toEqual([
      { x: 100, y: 50 },
      { x: 325, y: 50 },
      { x: 550, y: 50 },
    ])
    expect(route.crossesShapes).toBe(true)
  })

  it('leaves the lanes to the others, and is told apart from them', () => {
    const elements = { a: circle(0, 0), b: circle(550, 0) }
    const document = smallDiagram({
      elements,
      flows: { f: ['a', 'b', { anchors, via: { x: 325, y: 200 } }], g: ['a', 'b'] },
    })
    expect(routeOf(document, 'f').mid).toEqual({ x: 325, y: 200 })
    expect(routeOf(document, 'g').mid.y).toBeCloseTo(50)
  })

  it('moves with the boxes of its ends, in the hand as after', () => {
    const flows = { f: ['a', 'b', { anchors }] } as const
    const before = smallDiagram({ elements: { a: circle(0, 0), b: circle(550, 0) }, flows })
    const after = smallDiagram({ elements: { a: circle(0, 0), b: circle(550, 120) }, flows })
    const inHand = routesOf(before, new Map([['element:b', { x: 550, y: 120, w: 100, h: 100 }]]))
    expect(inHand.get('flow:f')?.end).toEqual({ x: 550, y: 170 })
    expect(inHand.get('flow:f')?.path).toBe(routeOf(after, 'f').path)
  })

  it('is routed again when it is given back to the router', () => {
    const router = createRouter()
    const elements = { a: circle(0, 0), wall, b: circle(550, 0) }
    const anchored = smallDiagram({ elements, flows: { f: ['a', 'b', { anchors }] } })
    const free = smallDiagram({ elements, flows: { f: ['a', 'b'] } })
    const first = router.route({ document: anchored, diagram, vocabulary }).flows.get('flow:f')
    const second = router.route({ document: free, diagram, vocabulary }).flows.get('flow:f')
    expect(second?.path).not.toBe(first?.path)
    expect(second?.path).toBe(routeOf(free, 'f').path)
  })
})
