import { describe, expect, it } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { drawDiagram } from './draw-diagram.ts'
import { pathToD } from './path.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const document = smallDiagram({
  elements: {
    a: ['process', { x: 0, y: 0, w: 100, h: 100 }],
    b: ['store', { x: 400, y: 10, w: 140, h: 64 }],
  },
  flows: { f: ['a', 'b', { name: 'Readings' }] },
  boundaries: { inner: { x: -20, y: -20, w: 200, h: 200 }, outer: { x: -60, y: -60, w: 700, h: 400 } },
})

describe('the scene of a diagram', () => {
  const badges = new Map([['element:a', { level: 'medium', count: 1200 }]] as const)
  const scene = drawDiagram({ document, diagram, vocabulary, badges })

  it('paints large boundaries first, then flows, labels, elements and badges', () => {
    const order = scene.items.map((item) => item.subject).filter((id, i, all) => id !== all[i - 1])
    expect(order).toEqual([
      'boundary:outer',
      'boundary:inner',
      'flow:f',
      'boundary:outer',
      'boundary:inner',
      'flow:f',
      'element:a',
      'element:b',
      'element:a',
    ])
    expect(scene.items.at(-1)).toMatchObject({ kind: 'text', text: '999+', color: 'medium' })
  })

  it('has bounds around everything', () => {
    const { x, y, w, h } = scene.bounds
    for (const item of scene.items) {
      const points =
        item.kind === 'text'
          ? [item.x, item.y]
          : item.path.flatMap(([, ...numbers]) => numbers as readonly number[])
      for (const [i, value] of points.entries()) {
        expect(value).toBeGreaterThanOrEqual(i % 2 === 0 ? x : y)
        expect(value).toBeLessThanOrEqual(i % 2 === 0 ? x + w : y + h)
      }
    }
  })

  it('opens the edge of a boundary for its title', () => {
    const edge = scene.items.find((item) => item.kind === 'path' && item.stroke === 'boundary')
    const title = scene.items.find((item) => item.kind === 'text' && item.color === 'boundary')
    if (edge?.kind !== 'path' || title?.kind !== 'text') throw new Error('no boundary')
    const start = edge.path[0]
    const end = edge.path.at(-1)
    expect(start?.[0] === 'M' && start[1]).toBeGreaterThan(title.x + title.width)
    expect(end?.[0] === 'L' && end[1]).toBeLessThan(title.x)
  })

  it('is the same for the same document', () => {
    expect(drawDiagram({ document, diagram, vocabulary, badges })).toEqual(scene)
  })

  it('is empty for an empty diagram', () => {
    const empty = drawDiagram({ document: documentOf([]), diagram, vocabulary })
    expect(empty).toEqual({ bounds: { x: 0, y: 0, w: 0, h: 0 }, items: [] })
  })

  it('writes numbers without exponents or noise', () => {
    expect(pathToD([['M', 1 / 3, -0.000001], ['C', 1e-7, 2, 3.005, 4, 5, 6.999], ['Z']])).toBe(
      'M0.33 0C0 2 3.01 4 5 7Z',
    )
  })

  it('shows a note as its text alone, and a loose end as a small ring without one', () => {
    const drawn = drawDiagram({
      document: smallDiagram({
        elements: {
          a: ['process', { x: 0, y: 0, w: 100, h: 100 }],
          note: ['note', { x: 0, y: 200, w: 176, h: 56 }],
          free: ['loose-end', { x: 300, y: 44, w: 12, h: 12 }],
        },
        flows: { f: ['a', 'free'] },
        names: { note: 'Checked in May\nby the clinic', free: '' },
      }),
      diagram,
      vocabulary,
    })
    const of = (id: string) => drawn.items.filter(({ subject }) => subject === id)
    expect(of('element:note').map((item) => item.kind === 'text' && [item.text, item.color])).toEqual([
      ['Checked in May', 'ink-2'],
      ['by the clinic', 'ink-2'],
    ])
    const ring = of('element:free')
    expect(ring.map(({ kind }) => kind)).toEqual(['path', 'path'])
    expect(ring[1]).toMatchObject({ stroke: 'flow', fill: null })
    expect(of('flow:f')).toHaveLength(2)
    expect(drawn.bounds.y + drawn.bounds.h).toBeGreaterThanOrEqual(256)
  })
})

it('draws what was brought to the front last among its kind', () => {
  const at = (id: 'element:a' | 'element:b', z?: number) => [
    newRecord('element', { id, name: id, stencil: 'process' }),
    newRecord('placement', {
      ...{ id: `placement:${id}`, diagram, subject: id, x: 0, y: 0, w: 100, h: 100 },
      ...(z === undefined ? {} : { z }),
    }),
  ]
  const drawn = (level?: number) => {
    const stacked = documentOf([...at('element:a', level), ...at('element:b')])
    const { items } = drawDiagram({ document: stacked, diagram, vocabulary })
    return [...new Set(items.map((item) => item.subject))]
  }
  expect(drawn()).toEqual(['element:a', 'element:b'])
  expect(drawn(1)).toEqual(['element:b', 'element:a'])
})
