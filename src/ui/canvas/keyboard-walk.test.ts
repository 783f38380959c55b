import { describe, expect, it } from 'vitest'
import { resizeByKeys } from './keyboard-resize.ts'
import { nextOf, walk } from './keyboard-walk.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { describeSubject } from './spoken-surroundings.ts'
import { flowBetween, placedBox, placedElement, testEditor } from './test-editor.ts'
import { boundaryAround, contentOf } from './within.ts'

const records = [
  ...placedBox('boundary:home', 0, 0, 400, 300),
  ...placedBox('boundary:desk', 20, 60, 160, 160),
  ...placedElement('element:a', 40, 80),
  ...placedElement('element:b', 260, 80),
  ...placedElement('element:c', 600, 80),
  flowBetween('flow:ab', 'element:a', 'element:b'),
  flowBetween('flow:ac', 'element:a', 'element:c'),
  flowBetween('flow:bc', 'element:b', 'element:c'),
]

const editor = () => testEditor(records)
const live = () => liveDiagramOf(editor())

describe('walking by keyboard', () => {
  it('follows flows out and in', () => {
    expect(nextOf(live(), 'element:a', 'out', 'out')).toBe('flow:ab')
    expect(nextOf(live(), 'flow:ab', 'out', 'out')).toBe('element:b')
    expect(nextOf(live(), 'element:c', 'in', 'out')).toBe('flow:ac')
    expect(nextOf(live(), 'flow:ac', 'in', 'in')).toBe('element:a')
    expect(nextOf(live(), 'element:c', 'out', 'out')).toBeNull()
  })

  it('goes round the flows that leave, or that arrive, by the way it came', () => {
    expect(nextOf(live(), 'flow:ab', 'down', 'out')).toBe('flow:ac')
    expect(nextOf(live(), 'flow:ac', 'down', 'out')).toBe('flow:ab')
    expect(nextOf(live(), 'flow:ac', 'down', 'in')).toBe('flow:bc')
    expect(nextOf(live(), 'flow:ab', 'up', 'in')).toBeNull()
  })

  it('passes over flows on the way from element to element, and goes into boundaries', () => {
    expect(nextOf(live(), 'element:a', 'down', 'out')).toBe('element:b')
    expect(nextOf(live(), 'element:b', 'up', 'out')).toBe('element:a')
    expect(nextOf(live(), 'boundary:home', 'out', 'out')).toBe('boundary:desk')
    expect(nextOf(live(), null, 'last', 'out')).toBe('element:c')
  })

  it('takes along what was selected when asked to', () => {
    const one = editor()
    one.session.setState({ selection: ['element:a'] })
    walk(one, 'down', true)
    expect(one.session.getState().selection).toEqual(['element:a', 'element:b'])
    walk(one, 'down', false)
    expect(one.session.getState().selection).toEqual(['element:c'])
  })
})

describe('what is around a thing', () => {
  it('is the innermost boundary that holds its centre, or the whole box', () => {
    const { placed } = live()
    expect(boundaryAround(placed, 'element:a')).toBe('boundary:desk')
    expect(boundaryAround(placed, 'element:b')).toBe('boundary:home')
    expect(boundaryAround(placed, 'element:c')).toBeNull()
    expect(boundaryAround(placed, 'boundary:desk')).toBe('boundary:home')
    expect([...contentOf(placed, 'boundary:home')].sort()).toEqual([
      'boundary:desk',
      'element:a',
      'element:b',
    ])
  })

  it('is told in sentences', () => {
    expect(describeSubject(live(), 'element:a', 4)).toBe(
      'In boundary:desk. Flows out: flow:ab to element:b and flow:ac to element:c.',
    )
    expect(describeSubject(live(), 'flow:ac', 4)).toBe('Out of boundary:desk.')
    expect(describeSubject(live(), 'flow:ab', 4)).toBe('From boundary:desk into boundary:home.')
    expect(describeSubject(live(), 'boundary:desk', 4)).toBe('In boundary:home. Contains element:a.')
  })

  it('counts what would be too long to hear', () => {
    const many = testEditor([
      ...placedElement('element:hub', 0, 0),
      ...['1', '2', '3', '4', '5'].flatMap((n) => [
        ...placedElement(`element:${n}`, Number(n) * 200, 300),
        flowBetween(`flow:${n}`, 'element:hub', `element:${n}`),
      ]),
    ])
    expect(describeSubject(liveDiagramOf(many), 'element:hub', 2)).toBe(
      'Flows out: flow:1 to element:1, flow:2 to element:2 and 3 more.',
    )
  })
})

describe('resizing by keyboard', () => {
  it('keeps circles round, and is one step of undo', () => {
    const one = editor()
    const size = () => {
      const { w, h } = liveDiagramOf(one).placed.boxes.get('element:a') ?? { w: 0, h: 0 }
      return [w, h]
    }
    one.session.setState({ selection: ['element:a'] })
    resizeByKeys(one, 1, 0)
    resizeByKeys(one, 1, 0)
    const [w, h] = size()
    expect(w).toBeGreaterThan(100)
    expect(h).toBe(w)
    one.undo()
    expect(size()).toEqual([100, 100])
  })
})
