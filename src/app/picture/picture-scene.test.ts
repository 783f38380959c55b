import { expect, it } from 'vitest'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from '../../drawing/testing/small-diagram.ts'
import { svgText } from './export-picture.ts'
import { describePicture, pictureScene } from './picture-scene.ts'

const document = smallDiagram({
  elements: {
    a: ['process', { x: 0, y: 0, w: 100, h: 100 }],
    b: ['store', { x: 300, y: 0, w: 140, h: 64 }],
    n: ['note', { x: 0, y: 200, w: 100, h: 40 }],
  },
  flows: { f: ['a', 'b', { name: 'Readings' }] },
  names: { a: 'App', b: 'Records' },
})
const words = (scene: ReturnType<typeof pictureScene>) =>
  scene.items.flatMap((item) => (item.kind === 'text' && item.subject === null ? [item.text] : []))

it('explains in the legend only what the picture shows', () => {
  const whole = pictureScene({ document, diagram, vocabulary, hasLegend: true })
  expect(words(whole)).toEqual(['Process', 'Data store', 'Data flow'])
  const badges = new Map([['element:a', { level: 'medium', count: 2 }]] as const)
  const part = { subjects: new Set(['element:a'] as const), badges, hasLegend: true }
  expect(words(pictureScene({ document, diagram, vocabulary, ...part }))).toEqual([
    'Process',
    'Open threats, worst medium',
  ])
})

it('has no legend where there is nothing', () => {
  const empty = smallDiagram({ elements: {} })
  expect(pictureScene({ document: empty, diagram, vocabulary, hasLegend: true }).items).toEqual([])
})

it('says in words what it shows, without texts that are no part of the system', () => {
  expect(describePicture({ document, diagram, vocabulary })).toBe(
    'Data flow diagram with 2 elements, 1 flow and 0 trust boundaries. Elements: App, Records.',
  )
})

it('is white or dark, or lets through what is behind it', () => {
  const scene = pictureScene({ document, diagram, vocabulary, hasLegend: false })
  const svg = (isDark: boolean, isTransparent: boolean) =>
    svgText(scene, { isDark, isTransparent }, { title: 'T', description: '' })
  expect(svg(false, false)).toMatch(/<rect [^>]*fill="#ffffff"/)
  expect(svg(true, false)).toMatch(/<rect [^>]*fill="#0e1116"/)
  expect(svg(true, true)).not.toContain('<rect')
})
