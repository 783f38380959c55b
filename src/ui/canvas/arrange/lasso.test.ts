import { describe, expect, it } from 'vitest'
import { liveDiagramOf } from '../live-diagram.ts'
import { flowBetween, placedBox, placedElement, testEditor } from '../test-editor.ts'
import { isInLoop, subjectsInLoop } from './lasso.ts'

const notched = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 50, y: 20 },
  { x: 0, y: 100 },
]

describe('a lasso', () => {
  it('holds what lies inside, and not what lies in its notch', () => {
    expect(isInLoop(notched, { x: 10, y: 10 })).toBe(true)
    expect(isInLoop(notched, { x: 50, y: 80 })).toBe(false)
    expect(isInLoop(notched, { x: 200, y: 10 })).toBe(false)
  })

  it('takes elements by their centres, boxes whole, and the flows between', () => {
    const live = liveDiagramOf(
      testEditor([
        ...placedBox('boundary:in', 20, 20, 150, 150),
        ...placedBox('boundary:out', -50, -50, 150, 150),
        ...placedElement('element:a', 30, 30),
        ...placedElement('element:b', 300, 30),
        ...placedElement('element:c', 900, 30),
        flowBetween('flow:ab', 'element:a', 'element:b'),
        flowBetween('flow:bc', 'element:b', 'element:c'),
      ]),
    )
    const loop = [
      { x: 0, y: 0 },
      { x: 420, y: 0 },
      { x: 420, y: 200 },
      { x: 0, y: 200 },
    ]
    expect(subjectsInLoop(live, loop)).toEqual(['boundary:in', 'element:a', 'element:b', 'flow:ab'])
  })
})
