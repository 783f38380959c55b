import { describe, expect, it } from 'vitest'
import { centreOf } from '../base/geometry.ts'
import { boundsOf } from './diagram-bounds.ts'
import { subjectAt, subjectsInBox } from './hit-test.ts'
import { createRouter } from './route-flows.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const document = smallDiagram({
  elements: {
    a: ['process', { x: 0, y: 0, w: 100, h: 100 }],
    b: ['store', { x: 500, y: 20, w: 140, h: 60 }],
  },
  flows: { f: ['a', 'b', { name: 'Readings' }] },
  boundaries: {
    zone: { x: -40, y: -40, w: 220, h: 220 },
    line: { from: { x: 300, y: 200 }, handle: { x: 340, y: 300 }, to: { x: 300, y: 400 } },
  },
})
const { flows: routes } = createRouter().route({ document, diagram, vocabulary })
const at = (x: number, y: number) =>
  subjectAt({ x, y }, { document, diagram, vocabulary, routes, tolerance: 5 })

describe('what is at a point', () => {
  it('is an element within its outline, not in the corner of its box', () => {
    expect(at(50, 50)).toBe('element:a')
    expect(at(4, 4)).toBeNull()
    expect(at(505, 25)).toBe('element:b')
  })

  it('is a flow near its curve or on its label', () => {
    const label = routes.get('flow:f')?.label?.box
    const middle = label === undefined ? { x: 0, y: 0 } : centreOf(label)
    expect(at(middle.x, middle.y - 6)).toBe('flow:f')
    expect(at(450, 53)).toBe('flow:f')
    expect(at(450, 60)).toBeNull()
  })

  it('is a boundary at its edge, its title or its curve, never inside', () => {
    expect(at(-38, 100)).toBe('boundary:zone')
    expect(at(-10, -46)).toBe('boundary:zone')
    expect(at(10, 150)).toBeNull()
    expect(at(338, 300)).toBe('boundary:line')
    expect(at(300, 300)).toBeNull()
  })
})

describe('what a rectangle catches', () => {
  it('is elements that it touches, flows with both ends, boundaries that it holds', () => {
    expect(subjectsInBox(document, diagram, { x: 90, y: 40, w: 20, h: 20 })).toEqual(['element:a'])
    expect(subjectsInBox(document, diagram, { x: 90, y: 40, w: 420, h: 20 })).toEqual([
      'element:a',
      'element:b',
      'flow:f',
    ])
    expect(subjectsInBox(document, diagram, { x: -50, y: -50, w: 240, h: 240 })).toEqual([
      'boundary:zone',
      'element:a',
    ])
    expect(subjectsInBox(document, diagram, { x: 200, y: 190, w: 300, h: 300 })).toEqual(['boundary:line'])
  })
})

describe('bounds', () => {
  it('hold all elements, boundaries and titles', () => {
    const bounds = boundsOf(document, diagram)
    expect(bounds).toMatchObject({ x: -40, y: -49 })
    expect((bounds?.x ?? 0) + (bounds?.w ?? 0)).toBe(640)
    expect((bounds?.y ?? 0) + (bounds?.h ?? 0)).toBe(400)
  })

  it('of a flow are those of its ends; of what is not placed there are none', () => {
    expect(boundsOf(document, diagram, ['flow:f'])).toEqual({ x: 0, y: 0, w: 640, h: 100 })
    expect(boundsOf(document, diagram, ['element:gone'])).toBeNull()
    expect(boundsOf(document, 'diagram:other')).toBeNull()
  })
})
