import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mainDiagram as diagram,
  smallDiagram,
  plainVocabulary as vocabulary,
} from '../../drawing/testing/small-diagram.ts'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { list } from '../../model/document.ts'
import { samples } from '../../model/samples/samples.ts'
import { writeMermaid } from './write.ts'

const box = (x: number, y: number, w = 100, h = 60) => ({ x, y, w, h })

/** Everything that a person names, named alike. */
function named(name: string): string {
  const document = smallDiagram({
    elements: { a: ['process', box(0, 0)], b: ['store', box(300, 0)], c: ['external', box(600, 0)] },
    flows: { f: ['a', 'b', { name }], g: ['b', 'a', { name }], h: ['a', 'a', { name }] },
    boundaries: {
      zone: box(-50, -50, 200, 200),
      line: { from: { x: 250, y: -50 }, handle: { x: 250, y: 50 }, to: { x: 250, y: 150 } },
    },
    names: { a: name, b: name, c: name, zone: name, line: name },
  })
  return writeMermaid({ document, diagram, vocabulary })
}

describe('a diagram as Mermaid text', () => {
  it('has shapes, nested boundaries and labelled arrows', () => {
    const document = smallDiagram({
      elements: {
        app: ['process', box(20, 20)],
        records: ['store', box(320, 20)],
        nurse: ['external', box(900, 20)],
        text: ['note', box(900, 200)],
      },
      flows: {
        f: ['app', 'records', { name: 'Readings' }],
        g: ['records', 'nurse', {}],
      },
      boundaries: {
        cloud: box(-50, -50, 700, 300),
        phone: box(0, 0, 200, 150),
        edge: { from: { x: 700, y: 0 }, handle: { x: 700, y: 100 }, to: { x: 700, y: 200 } },
      },
      names: { app: 'Phone app', records: 'Records', nurse: 'Nurse', text: 'Draft', edge: 'Edge' },
    })
    expect(writeMermaid({ document, diagram, vocabulary })).toBe(`---
title: "Main diagram"
---
flowchart LR
  e_nurse["Nurse"]
  e_draft["Draft"]
  subgraph b_cloud["cloud"]
    e_records[("Records")]
    subgraph b_phone["phone"]
      e_phone_app(("Phone app"))
    end
  end
  e_phone_app -->|"Readings"| e_records
  e_records --> e_nurse
  classDef note fill:none,stroke:none
  class e_draft note
  classDef boundary fill:none,stroke:#b3404c,stroke-dasharray:7 5
  class b_cloud,b_phone boundary
%% Boundary line, which Mermaid cannot draw: Edge
`)
  })

  it('says where boxes overlap, which subgraphs cannot', () => {
    const document = smallDiagram({
      elements: { a: ['process', box(150, 50, 40, 40)] },
      boundaries: { left: box(0, 0, 220, 200), right: box(100, 0, 200, 200) },
    })
    const text = writeMermaid({ document, diagram, vocabulary })
    expect(text).toContain('subgraph b_right["right"]\n    e_a(("a"))\n  end')
    expect(text).toContain('%% e_a also lies in b_left')
  })

  it('writes a part of a diagram, without flows that lose an end', () => {
    const document = smallDiagram({
      elements: { a: ['process', box(0, 0)], b: ['store', box(300, 0)], c: ['external', box(600, 0)] },
      flows: { f: ['a', 'b', { name: 'kept' }], g: ['b', 'c', { name: 'gone' }] },
    })
    const subjects = new Set(['element:a', 'element:b', 'flow:f', 'flow:g'] as const)
    const text = writeMermaid({ document, diagram, vocabulary, subjects })
    expect(text).toContain('e_a -->|"kept"| e_b')
    expect(text).not.toMatch(/gone|e_c/)
  })

  it.each([
    ['say "hi"', 'say #34;hi#34;'],
    ['end', 'end'],
    ['a] --> b[', 'a#93; --#62; b#91;'],
    ['one\r\ntwo\n\nthree', 'one<br>two<br>three'],
    ['`code`', '#96;code#96;'],
    ['1. first', '1#46; first'],
    ['- item', '#45; item'],
    ["v1.2 (beta), don't", "v1.2 (beta), don't"],
    ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
    ['www.example.org', 'www#46;example.org'],
    ['<b>#quot;', '#60;b#62;#35;quot#59;'],
    ['Ärztin 👩🏽‍⚕️ 患者', 'Ärztin 👩🏽‍⚕️ 患者'],
    ['a\u0000b\u202Ec', 'a\uFFFDbc'],
  ])('escapes %j as %j', (name, label) => {
    expect(named(name)).toContain(`(("${label}"))`)
  })

  it('calls what has no name by its type', () => {
    expect(named(' \u202E\n')).toContain('[("A store")]')
  })

  it('says everything once and stays well-formed, whatever the names are', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...tokens), { maxLength: 12 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(wild, (name) => {
        const lines = named(name).split('\n')
        const count = (shape: RegExp) => lines.filter((line) => shape.test(line)).length
        expect(count(/^ {4}e(_\w+)?\(\("[^"]+"\)\)$/)).toBe(1)
        expect(count(/^ {2}e(_\w+)?\[\("[^"]+"\)\]$/)).toBe(1)
        expect(count(/^ {2}e(_\w+)?\["[^"]+"\]$/)).toBe(1)
        expect(count(/^ {2}subgraph b(_\w+)?\["[^"]+"\]$/)).toBe(1)
        expect(count(/^ {2}end$/)).toBe(1)
        expect(count(/^ {2}e\w* -->(\|"[^"]+"\|)? e\w*$/)).toBe(3)
        expect(count(/^%% Boundary line/)).toBe(1)
        // Title, frame and one class beside these: nothing else comes from a name.
        expect(lines.length).toBe(16)
        for (const [label = ''] of named(name).matchAll(/"[^"]*"/g)) {
          expect(label.replace(/<br>/g, '')).not.toMatch(/[`[\]{}<>|\\*_~$%:&@]|#(?!\d+;)|(?<!#\d+);/)
        }
      }),
    )
  })

  it('quotes its title', () => {
    const document = smallDiagram({ elements: { a: ['process', box(0, 0)] } })
    const named = {
      ...document,
      tables: {
        ...document.tables,
        diagram: { [diagram]: { id: diagram, name: 'Main: "A"\n---\n#1 👍', order: 0 } },
      },
    }
    const [, title] = writeMermaid({ document: named as typeof document, diagram, vocabulary }).split('\n')
    expect(title).toBe('title: "Main\\u003a \\u0022A\\u0022 --- \\u00231 👍"')
    expect(JSON.parse(title?.slice('title: '.length) ?? '')).toBe('Main: "A" --- #1 👍')
  })

  it.each(samples.map(({ id, load }) => ({ id, load })))(
    'says all of the reference model $id',
    async ({ load }) => {
      const document = await load()
      const [first] = list(document, 'diagram')
      const text = writeMermaid({
        document,
        diagram: first?.id ?? 'diagram:main',
        vocabulary: createVocabularyIndex(vocabularies),
      })
      expect(text.match(/-->|-\.->/g)?.length).toBe(list(document, 'flow').length)
      expect(text.match(/^ +e_\w+[([]/gm)?.length).toBe(list(document, 'element').length)
    },
  )
})

const tokens = [
  '"',
  '`',
  'end',
  '\n',
  '#',
  ';',
  '%%{init',
  ']',
  '))',
  '|',
  '-->',
  'style a:',
  '1.',
  '👍',
  '\\',
  '---',
  '<br>',
  'subgraph x',
  ' ',
  'a',
]
