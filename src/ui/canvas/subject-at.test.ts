import { describe, expect, it } from 'vitest'
import { newRecord } from '../../model/new-record.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { subjectAt, subjectsWithin } from './subject-at.ts'
import { flowBetween, placedBox, placedElement, placement, testEditor } from './test-editor.ts'

const editor = testEditor([
  ...placedBox('boundary:big', 0, 0, 1000, 400),
  ...placedBox('boundary:small', 20, 60, 200, 200),
  ...placedElement('element:a', 60, 100),
  ...placedElement('element:b', 500, 100, { stencil: 'external' }),
  flowBetween('flow:ab', 'element:a', 'element:b'),
  newRecord('boundary', { id: 'boundary:line', name: 'Net', stencil: 'boundary.line', shape: 'line' }),
  placement('boundary:line', {
    line: { from: { x: 800, y: 50 }, handle: { x: 830, y: 150 }, to: { x: 800, y: 250 } },
  }),
])
const live = liveDiagramOf(editor)
const at = (x: number, y: number) => subjectAt(live, editor.vocabulary, { x, y })?.subject ?? null

describe('what is at a point', () => {
  it('follows shapes, not their boxes', () => {
    expect(at(110, 150)).toBe('element:a')
    expect(at(64, 104)).toBeNull()
    expect(at(504, 104)).toBe('element:b')
  })

  it('finds a flow on its line and on its label, and says which', () => {
    const { label } = live.routes.get('flow:ab') ?? { label: null }
    expect(label?.lines).toEqual(['flow:ab'])
    const middle = { x: (label?.box.x ?? 0) + (label?.box.w ?? 0) / 2, y: (label?.box.y ?? 0) + 2 }
    expect(subjectAt(live, editor.vocabulary, middle)).toEqual({ subject: 'flow:ab', part: 'label' })
    expect(subjectAt(live, editor.vocabulary, { x: 200, y: 153 })).toEqual({
      subject: 'flow:ab',
      part: 'line',
    })
  })

  it('takes hold of a boundary by border and title only', () => {
    expect(at(400, 300)).toBeNull()
    expect(at(400, 398)).toBe('boundary:big')
    expect(at(22, 200)).toBe('boundary:small')
    expect(at(50, 2)).toBe('boundary:big')
    expect(at(828, 150)).toBe('boundary:line')
  })
})

describe('what is within a marquee', () => {
  it('takes touched elements and labels, but boundaries only whole', () => {
    expect(subjectsWithin(live, { x: 30, y: 90, w: 40, h: 40 })).toEqual(['element:a'])
    expect(subjectsWithin(live, { x: 10, y: 50, w: 220, h: 220 })).toEqual(['boundary:small', 'element:a'])
    expect(subjectsWithin(live, { x: -10, y: -20, w: 1100, h: 500 })).toEqual([
      'boundary:big',
      'boundary:line',
      'boundary:small',
      'element:a',
      'element:b',
      'flow:ab',
    ])
  })
})
