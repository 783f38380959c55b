import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { drawDiagram } from './draw-diagram.ts'
import { lightPalette } from './palettes.ts'
import { sceneToSvg } from './scene-to-svg.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

const document = smallDiagram({
  elements: { a: ['process', { x: 0, y: 0, w: 112, h: 112 }], b: ['store', { x: 300, y: 0, w: 160, h: 64 }] },
  names: { a: 'Patient <app> & "more"', b: '患者データ' },
})
const scene = drawDiagram({ document, diagram, vocabulary })
const svg = sceneToSvg(scene, lightPalette, {
  title: 'Main & <all>',
  description: '2 elements',
  background: 'panel',
})

it('is valid XML with title, description and background', () => {
  const texts: { [tag: string]: string } = {}
  const tags: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    tags.push(name)
    for (const { name: attribute, value } of Object.values(attributes)) {
      expect(attribute).not.toMatch(/^on|href|style/)
      expect(attribute === 'xmlns' || !value.includes('//')).toBe(true)
    }
  })
  parser.on('text', (text) => {
    const tag = tags.at(-1) ?? ''
    texts[tag] = (texts[tag] ?? '') + text
  })
  parser.write(svg).close()
  expect(tags.slice(0, 4)).toEqual(['svg', 'title', 'desc', 'rect'])
  expect(new Set(tags)).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'path', 'text']))
  expect(texts.title?.trim()).toBe('Main & <all>')
  expect(texts.desc?.trim()).toBe('2 elements')
})

it('is fitted to the measured width where the script is known, and transparent unless filled', () => {
  expect(svg).toMatch(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"[^>]*>A process</)
  expect(svg).toMatch(/<text (?:(?!textLength)[^>])*>患者データ</)
  const plain = sceneToSvg(scene, lightPalette)
  expect(plain).not.toMatch(/<rect|<title|role=/)
})
