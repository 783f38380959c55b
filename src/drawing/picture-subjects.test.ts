import { expect, it } from 'vitest'
import { drawDiagram } from './draw-diagram.ts'
import { pictureSubjects } from './picture-subjects.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const box = (x: number) => ({ x, y: 0, w: 100, h: 60 })
const document = smallDiagram({
  elements: { a: ['process', box(0)], b: ['store', box(300)], c: ['external', box(600)] },
  flows: { ab: ['a', 'b'], bc: ['b', 'c'] },
  boundaries: { zone: { x: -50, y: -50, w: 500, h: 200 }, inner: { x: -20, y: -20, w: 140, h: 100 } },
})
const shown = (...selection: Parameters<typeof pictureSubjects>[2]) =>
  [...pictureSubjects(document, diagram, selection)].sort()

it('shows what is selected and the flows between', () => {
  expect(shown('element:a')).toEqual(['element:a'])
  expect(shown('element:a', 'element:b')).toEqual(['element:a', 'element:b', 'flow:ab'])
})

it('shows the ends of a flow, and what lies in a box', () => {
  expect(shown('flow:bc')).toEqual(['element:b', 'element:c', 'flow:bc'])
  expect(shown('boundary:zone')).toEqual([
    'boundary:inner',
    'boundary:zone',
    'element:a',
    'element:b',
    'flow:ab',
  ])
})

it('is nothing for what is drawn elsewhere', () => {
  expect(shown('element:gone')).toEqual([])
})

it('is drawn where it stands, with bounds of its own', () => {
  const all = drawDiagram({ document, diagram, vocabulary })
  const part = drawDiagram({
    document,
    diagram,
    vocabulary,
    subjects: pictureSubjects(document, diagram, ['element:c']),
  })
  expect(new Set(part.items.map(({ subject }) => subject))).toEqual(new Set(['element:c']))
  expect(
    part.items.every((item) => all.items.some((other) => JSON.stringify(other) === JSON.stringify(item))),
  ).toBe(true)
  expect(part.bounds).toEqual({ x: 592, y: -8, w: 116, h: 76 })
})
