import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validatePack } from '../../../engine/validate-pack.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { describeTemplateNote } from '../../../messages/describe-template-note.ts'
import type { XmlElement, XmlNode } from '../xml/element.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { joinKnowledgeBase, splitKnowledgeBase } from './knowledge-xml.ts'
import { packOf, versionOf } from './pack-of.ts'

const xmlOf = (text: string): XmlElement => {
  const root = parseXml(new TextEncoder().encode(text))
  if (!root.ok) throw new Error(JSON.stringify(root.error))
  return root.value
}
const attribute = (name: string, values: readonly string[], mode = 'Dynamic') =>
  `<Attribute><Name>${name}</Name><DisplayName>${name}?</DisplayName><Mode>${mode}</Mode><AttributeValues>${values
    .map((value) => `<Value>${value}</Value>`)
    .join('')}</AttributeValues></Attribute>`
const type = (id: string, parent: string, representation: string, attributes = '') =>
  `<ElementType><Name>${id} name</Name><ID>${id}</ID><ParentElement>${parent}</ParentElement><Representation>${representation}</Representation><Attributes>${attributes}</Attributes></ElementType>`
const threat = (id: string, include: string, exclude = '', title = id, rest = '') =>
  `<ThreatType><GenerationFilters><Include>${include}</Include><Exclude>${exclude}</Exclude></GenerationFilters><Id>${id}</Id><ShortTitle>${title}</ShortTitle><Category>S</Category><Description>d</Description><PropertiesMetaData>${rest}</PropertiesMetaData></ThreatType>`
const generic = `${type('GE.P', 'ROOT', 'Ellipse', attribute('answer', ['Not Selected', 'Yes', 'No']))}${type('GE.DF', 'ROOT', 'Line')}${type('GE.TB.L', 'ROOT', 'LineBoundary')}`
const templateOf = (types: string, threats: string) =>
  packOf(
    xmlOf(
      `<KnowledgeBase><Manifest name="Small" id="1" version="2.5" author="me"/><ThreatMetaData><PropertiesMetaData><ThreatMetaDatum><Name>Priority</Name><Values><Value>Medium</Value></Values></ThreatMetaDatum></PropertiesMetaData></ThreatMetaData><GenericElements>${generic}</GenericElements><StandardElements>${types}</StandardElements><ThreatCategories><ThreatCategory><Name>Spoofing</Name><Id>S</Id></ThreatCategory></ThreatCategories><ThreatTypes>${threats}</ThreatTypes></KnowledgeBase>`,
    ),
  )

describe('packOf', () => {
  test('takes a blank Include as never and a blank Exclude as nothing', () => {
    const { pack, notes } = templateOf(
      '',
      `${threat('a', ' ')}${threat('b', "source is 'GE.P'", ' ')}${threat('c', "source is 'GE.P' and flow is 'GE.DF'", "flow crosses 'GE.TB.L'")}`,
    )
    const id = (typeId: string) => `${pack.id}.${typeId}`
    const isProcess = { op: 'isA', ref: 'source', value: id('GE.P') }
    expect(pack.rules.map(({ condition }) => condition)).toEqual([
      { op: 'isA', ref: 'source', value: id('never') },
      isProcess,
      {
        op: 'and',
        args: [
          isProcess,
          { op: 'isA', ref: 'flow', value: id('GE.DF') },
          { op: 'not', arg: { op: 'crosses', value: id('GE.TB.L') } },
        ],
      },
    ])
    expect(pack.rules[1]).toMatchObject({ group: 'Spoofing', stride: ['S'], priority: 'Medium' })
    expect(Object.values(pack.rules[1]?.suggestedDread ?? {})).toEqual([2, 2, 2, 2, 2])
    expect(notes).toEqual([])
  })

  test('reads "Not Selected" as unknown, but only of what has the property', () => {
    const { pack } = templateOf(
      type('child', 'GE.P', 'Inherited', attribute('answer', ['No'], 'Static')),
      `${threat('a', "source.answer is 'Not Selected'")}${threat('b', "source.answer is 'Yes'")}${threat('c', "flow.answer is 'Not Selected'")}`,
    )
    const [property] = pack.properties
    const ref = `source.${property?.id}`
    const isA = (typeId: string) => ({ op: 'isA', ref: 'source', value: `${pack.id}.${typeId}` })
    expect(property?.type).toEqual({
      kind: 'enum',
      values: [
        { id: 'Yes', label: 'Yes' },
        { id: 'No', label: 'No' },
      ],
    })
    expect(pack.rules.map(({ condition }) => condition)).toEqual([
      {
        op: 'and',
        args: [isA('GE.P'), { op: 'eq', ref, value: 'unknown' }],
      },
      { op: 'eq', ref, value: 'Yes' },
      isA('never'),
    ])
    const vocabulary = createVocabularyIndex([pack])
    expect(vocabulary.defaultsOf(`${pack.id}.child`)).toMatchObject({ [String(property?.id)]: 'No' })
  })

  test('says in a sentence what it cannot take as it stands, and is sound all the same', () => {
    const { pack, notes } = templateOf(
      [
        type('twice', 'GE.P', 'Ellipse'),
        type('twice', 'GE.P', 'Ellipse'),
        type('', 'GE.P', 'Ellipse'),
        type('lost', 'nowhere', 'Ellipse'),
        type('a', 'b', 'Ellipse'),
        type('b', 'a', 'Ellipse'),
        type('flow', 'GE.P', 'Line'),
        type('cloud', 'GE.P', 'Cloud', `${attribute('', ['x'])}${attribute('empty', ['Not Selected'])}`),
      ].join(''),
      [
        threat('1', "source is 'ROOT'"),
        threat('2', "source is 'gone'"),
        threat('3', 'target is [root]'),
        threat('4', "source is 'GE.DF'"),
        threat('5', "source.nothing is 'x'"),
        threat('6', "source.answer is 'Perhaps'"),
        threat('7', "source is 'GE.P' or flow is 'GE.DF' and target is 'GE.P'"),
        threat('8', "source is 'GE.P"),
        threat('9', "source is 'GE.P'", 'nonsense'),
        threat('1', "source is 'GE.P'"),
        threat('', "source is 'GE.P'"),
        threat('10', `${'not ('.repeat(30)}source is 'GE.P'${')'.repeat(30)}`),
        threat('11', "source is 'GE.P'", '', `${'x'.repeat(310)} {source.NAME} {other}`),
      ].join(''),
    )
    expect(validatePack(pack, [])).toMatchObject({ ok: true })
    const codes = notes.map((note) => note.code)
    expect(codes).toEqual([
      'repeated',
      'nameless',
      'no-parent',
      'no-parent',
      'no-parent',
      'unknown-shape',
      'nameless',
      'no-answers',
      'unknown-type',
      'unknown-type',
      'unknown-type',
      'unknown-property',
      'unknown-answer',
      'ambiguous-filter',
      'unreadable-filter',
      'unreadable-filter',
      'repeated',
      'nameless',
      'unreadable-filter',
      'shortened',
    ])
    const sentences = notes.map(describeTemplateNote)
    expect(new Set(sentences.map((sentence) => sentence.slice(-200))).size).toBeGreaterThan(17)
    expect(sentences.find((sentence) => sentence.includes('closing quote'))).toBe(
      '“8” never fires: its filter cannot be read at character 11, where a closing quote or bracket should stand.',
    )
    expect(pack.rules.map(({ id }) => id).slice(9, 11)).toEqual(['1-2', 'rule'])
  })

  test('fills in names whatever their case and leaves no other braces', () => {
    const { pack } = templateOf(
      '',
      threat('a', '', '', 'From {source.name} to {TARGET.Name} by { flow.Name } of {x}'),
    )
    expect(pack.rules[0]?.title).toBe('From {source} to {target} by {flow} of (x)')
  })

  test('ends at its limits', () => {
    const long = Array.from({ length: 1_000 }, () => "source is 'GE.P'").join(' or ')
    const { pack, notes } = templateOf(
      '',
      Array.from({ length: 102 }, (_, i) => threat(`t${i}`, long)).join(''),
    )
    expect(pack.rules).toHaveLength(102)
    expect(notes.map((note) => note.code)).toEqual(['unreadable-filter', 'unreadable-filter'])
    const many = templateOf('', Array.from({ length: 600 }, (_, i) => threat(`t${i}`, 'nonsense')).join(''))
    expect(many.notes.map(describeTemplateNote).at(-1)).toBe('There are 100 more notes like these.')
  }, 30_000)

  test('is sound whatever is left out or doubled in a template', () => {
    const whole = xmlOf(
      `<KnowledgeBase><Manifest name="S" id="1" version="1" author=""/><GenericElements>${generic}</GenericElements><StandardElements>${type('child', 'GE.P', 'Inherited', attribute('answer', ['No'], 'Static'))}</StandardElements><ThreatCategories/><ThreatTypes>${threat('a', "source is 'child' or target.answer is 'No'", "flow crosses 'GE.TB.L'", 'a', '<ThreatMetaDatum><Name>Mitigations</Name><Values><Value>x</Value></Values></ThreatMetaDatum>')}</ThreatTypes></KnowledgeBase>`,
    )
    const mutated = (element: XmlElement, random: () => number): XmlElement => ({
      ...element,
      children: element.children.flatMap((node): readonly XmlNode[] => {
        const chance = random()
        if (chance < 0.04) return []
        if (typeof node === 'string')
          return [chance < 0.1 ? (noise[Math.floor(random() * noise.length)] ?? '') : node]
        const next = mutated(node, random)
        return chance > 0.95 ? [next, next] : [next]
      }),
    })
    const noise = [
      '',
      'ROOT',
      'GE.P',
      'unknown',
      'Not Selected',
      '__proto__',
      '{x}',
      "'",
      'x'.repeat(500),
      '\u0000',
      ' ',
    ]
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          const { pack, notes } = packOf(mutated(whole, () => stream.next().value ?? 0))
          expect(validatePack(pack, [])).toMatchObject({ ok: true })
          for (const note of notes) expect(describeTemplateNote(note).length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 500 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('a knowledge base inside a model', () => {
  const model = xmlOf(
    '<ThreatModel xmlns="urn:m" xmlns:i="urn:i"><Notes/><KnowledgeBase z:Id="i16" xmlns:a="urn:a" xmlns:z="urn:z"><a:Manifest i:nil="true"/></KnowledgeBase><Profile/></ThreatModel>',
  )

  test('is taken out and put back', () => {
    const { file, knowledgeBase } = splitKnowledgeBase(model)
    if (knowledgeBase === null) throw new Error('none')
    expect(joinKnowledgeBase(file, knowledgeBase)).toEqual(model)
    expect(JSON.stringify(file)).not.toContain('Manifest')
  })

  test('stands on its own, without its number in the file', () => {
    const { knowledgeBase } = splitKnowledgeBase(model)
    expect(knowledgeBase?.attributes).toEqual([
      ['xmlns', 'urn:m'],
      ['xmlns:a', 'urn:a'],
      ['xmlns:i', 'urn:i'],
      ['xmlns:z', 'urn:z'],
    ])
  })

  test('may be missing or empty', () => {
    for (const text of ['<ThreatModel/>', '<ThreatModel><KnowledgeBase/></ThreatModel>']) {
      expect(splitKnowledgeBase(xmlOf(text))).toEqual({ file: xmlOf(text), knowledgeBase: null })
    }
  })
})

test('versions of any form become three numbers', () => {
  expect(['4.1.0.11', '2.5', '', 'v3', '1.99999999.0'].map(versionOf)).toEqual([
    '4.1.0',
    '2.5.0',
    '1.0.0',
    '3.0.0',
    '1.999999.0',
  ])
})
