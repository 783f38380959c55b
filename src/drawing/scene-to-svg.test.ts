import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDiagram } from './draw-diagram.ts'
import { darkPalette, lightPalette } from './palettes.ts'
import { sceneToSvg } from './scene-to-svg.ts'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from './testing/small-diagram.ts'

function svgWith(name: string): string {
  const document = smallDiagram({
    elements: {
      a: ['process', { x: 0, y: 0, w: 112, h: 112 }],
      b: ['store', { x: 400, y: 0, w: 160, h: 64 }],
    },
    flows: { f: ['a', 'b', { name }] },
    boundaries: {
      zone: { x: -40, y: -40, w: 260, h: 240 },
      line: { from: { x: 300, y: -40 }, handle: { x: 320, y: 80 }, to: { x: 300, y: 200 } },
    },
    names: { a: name, b: name, zone: name, line: name },
  })
  const badges = new Map([['element:a', { level: 'high', count: 12 }]] as const)
  return sceneToSvg(drawDiagram({ document, diagram, vocabulary, badges }), lightPalette)
}

/** Reads the XML that we write strictly: tags, attributes in double quotes, text without `<` or bare `&`. */
function texts(svg: string): readonly string[] {
  const found: string[] = []
  const open: string[] = []
  const token =
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*")*)(\/?)>|((?:[^<&>]|&(?:amp|lt|gt|quot|#39);)+)/gy
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex
    const match = token.exec(svg)
    if (match === null) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 60)}`)
    const [, closing, tag = '', , empty, text] = match
    if (text !== undefined) {
      if (open.at(-1) === 'text') found.push(text)
      else expect(text.trim()).toBe('')
    } else if (closing) expect(open.pop()).toBe(tag)
    else {
      expect(['svg', 'path', 'text']).toContain(tag)
      if (!empty) open.push(tag)
    }
  }
  expect(open).toEqual([])
  return found
}

describe('an SVG picture', () => {
  it.each([
    '</text><script>alert(1)</script>',
    '"><image href="https://example.org/x.png"/>',
    `a & b &amp; c &#0; ' " ]]>`,
    '\u0000\u0001\uFFFE\uD800 lone',
    '\u202Ekcab',
  ])('is well-formed and inert for the name %j', (name) => {
    const svg = svgWith(name)
    expect(texts(svg).length).toBeGreaterThan(4)
    expect(svg).not.toMatch(/<(?!\/?(?:svg|path|text)\b)/)
    expect(svg).not.toContain('\u0000')
  })

  it('is well-formed whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        texts(svgWith(name))
      }),
      { numRuns: 60 },
    )
  })

  it('shows names, types and counts', () => {
    const shown = texts(svgWith('Readings'))
    expect(shown.filter((text) => text === 'Readings').length).toBe(5)
    expect(shown).toContain('A process')
    expect(shown).toContain('12')
  })

  it('takes its colours from the palette', () => {
    const document = smallDiagram({ elements: { a: ['external', { x: 0, y: 0, w: 120, h: 64 }] } })
    const scene = drawDiagram({ document, diagram, vocabulary })
    expect(sceneToSvg(scene, darkPalette)).toContain(darkPalette['node-line'])
    expect(sceneToSvg(scene, darkPalette)).not.toContain(lightPalette['node-line'])
  })
})
