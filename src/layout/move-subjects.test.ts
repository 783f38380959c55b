import { describe, expect, it } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { flowBetween, placedBox, placedElement, placement } from '../ui/canvas/test-editor.ts'
import { movedSubjects, shiftPlacements } from './move-subjects.ts'

const document = documentOf([
  ...placedBox('boundary:outer', 0, 0, 600, 400),
  ...placedBox('boundary:inner', 20, 20, 200, 200),
  ...placedElement('element:in', 50, 50),
  ...placedElement('element:edge', 560, 50),
  ...placedElement('element:out', 900, 50),
  flowBetween('flow:inside', 'element:in', 'element:in'),
  placement('flow:inside', { via: { x: 10, y: 200 } }),
  flowBetween('flow:leaving', 'element:in', 'element:out'),
  placement('flow:leaving', { via: { x: 400, y: 300 } }),
])
const diagram = 'diagram:main'

describe('moving subjects', () => {
  it('takes what lies fully inside a boundary along, and leaves what sticks out', () => {
    expect([...movedSubjects(document, diagram, ['boundary:outer'], false)].sort()).toEqual([
      'boundary:inner',
      'boundary:outer',
      'element:in',
    ])
  })

  it('moves a boundary alone when asked to', () => {
    expect([...movedSubjects(document, diagram, ['boundary:outer'], true)]).toEqual(['boundary:outer'])
  })

  it('moves a bend by hand only when both ends of its flow move', () => {
    const shifted = shiftPlacements(document, diagram, new Set(['element:in']), 10, -20)
    expect(shifted.get('element:in')).toEqual({ x: 60, y: 30 })
    expect(shifted.get('flow:inside')).toEqual({ via: { x: 20, y: 180 }, label: null })
    expect(shifted.has('flow:leaving')).toBe(false)
  })
})
