import { describe, expect, it } from 'vitest'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { ElementId, SubjectId } from '../../model/tables.ts'
import { connectedTo } from './connected.ts'
import { anything, findSubjects, type SubjectQuery } from './find-subjects.ts'

const diagram = 'diagram:main'
const vocabulary = createVocabularyIndex(vocabularies)

const element = (id: ElementId, x: number, stencil: string, properties = {}) => [
  newRecord('element', { id, name: id, stencil, properties }),
  newRecord('placement', { id: `placement:${id}`, diagram, subject: id, x, y: 0, w: 100, h: 100 }),
]
const flow = (name: string, source: ElementId, target: ElementId) =>
  newRecord('flow', { id: `flow:${name}`, name, stencil: 'flow', source, target })

const document = documentOf([
  ...element('element:app', 0, 'mobile.app'),
  ...element('element:api', 300, 'process'),
  ...element('element:store', 600, 'store'),
  ...element('element:alone', 2000, 'process'),
  newRecord('boundary', { id: 'boundary:b', name: 'B', stencil: 'boundary.box' }),
  newRecord('placement', {
    ...{ id: 'placement:b', diagram, subject: 'boundary:b', x: 250, y: -50, w: 500, h: 200 },
  }),
  flow('in', 'element:app', 'element:api'),
  flow('save', 'element:api', 'element:store'),
])

const levels = new Map<SubjectId, 'High' | 'Low'>([
  ['element:api', 'High'],
  ['flow:in', 'Low'],
])
const find = (query: Partial<SubjectQuery>) =>
  findSubjects(
    document,
    diagram,
    vocabulary,
    (id) => {
      const level = levels.get(id)
      return level === undefined ? [] : [{ dread: { level } as never }]
    },
    { ...anything, ...query },
  )

describe('selecting by a query', () => {
  it('finds types with those that descend from them', () => {
    expect(find({ kind: 'element', stencil: 'process' })).toEqual([
      'element:alone',
      'element:api',
      'element:app',
    ])
    expect(find({ stencil: 'mobile.app' })).toEqual(['element:app'])
  })

  it('finds by threats, and by having none', () => {
    expect(find({ threats: 'High' })).toEqual(['element:api'])
    expect(find({ threats: 'any' })).toEqual(['element:api', 'flow:in'])
    expect(find({ kind: 'flow', threats: 'none' })).toEqual(['flow:save'])
  })

  it('finds what stands in a boundary, and what stands in none', () => {
    expect(find({ within: 'boundary:b' })).toEqual(['element:api', 'element:store', 'flow:save'])
    expect(find({ within: 'none' })).toEqual(['element:alone', 'element:app'])
  })

  it('finds by an answer, also by one that is not known, where the question is asked', () => {
    const [property] = vocabulary.propertiesOf('flow').filter(({ id }) => vocabulary.asks('flow', id))
    if (property === undefined) throw new Error('flows are asked nothing')
    const found = find({ kind: 'flow', answer: { property: property.id, value: 'unknown' } })
    const known = vocabulary.answerOf({ stencil: 'flow', properties: {} }, property.id).basis !== 'unknown'
    expect(found).toEqual(known ? [] : ['flow:in', 'flow:save'])
    expect(find({ answer: { property: 'no such question', value: 'unknown' } })).toEqual([])
  })
})

describe('selecting along flows', () => {
  it('follows flows both ways, down or up, and keeps what it started from', () => {
    const all = ['element:api', 'element:app', 'element:store', 'flow:in', 'flow:save']
    expect(connectedTo(document, diagram, ['element:store'], 'both')).toEqual(all)
    expect(connectedTo(document, diagram, ['element:api'], 'downstream')).toEqual([
      ...['element:api', 'element:store', 'flow:save'],
    ])
    expect(connectedTo(document, diagram, ['element:api'], 'upstream')).toEqual([
      ...['element:api', 'element:app', 'flow:in'],
    ])
    expect(connectedTo(document, diagram, ['flow:in'], 'downstream')).toEqual([
      ...['element:api', 'element:store', 'flow:in', 'flow:save'],
    ])
  })
})
