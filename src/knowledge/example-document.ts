import type { ExampleSubject, RuleExample } from '../engine/rule.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord, IdOf } from '../model/tables.ts'

/**
 * The model that a rule's example describes: `element:el`, or `flow:flow` from `element:source` to
 * `element:target`, with each boundary drawn as a box around the source alone.
 */
export function exampleDocument(example: RuleExample): Document {
  if ('el' in example) return documentOf(element('el', example.el, 0))
  return documentOf([
    ...element('source', example.source, 0),
    ...element('target', example.target, 1000),
    newRecord('flow', {
      id: 'flow:flow',
      name: 'Flow',
      source: 'element:source',
      target: 'element:target',
      stencil: example.flow.stencil,
      properties: { ...example.flow.properties },
    }),
    ...(example.crosses ?? []).flatMap((stencil, index) => boundaryAroundSource(stencil, index)),
  ])
}

function element(key: string, { stencil, properties }: ExampleSubject, x: number): readonly AnyRecord[] {
  const id: IdOf<'element'> = `element:${key}`
  return [
    newRecord('element', { id, name: key, stencil, properties: { ...properties } }),
    newRecord('placement', { ...placed(id), x, y: 0, w: 120, h: 80 }),
  ]
}

function boundaryAroundSource(stencil: string, index: number): readonly AnyRecord[] {
  const id: IdOf<'boundary'> = `boundary:${index}`
  const margin = 40 * (index + 1)
  return [
    newRecord('boundary', { id, name: stencil, stencil }),
    newRecord('placement', {
      ...placed(id),
      x: -margin,
      y: -margin,
      w: 120 + 2 * margin,
      h: 80 + 2 * margin,
    }),
  ]
}

function placed<S extends IdOf<'element'> | IdOf<'boundary'>>(subject: S) {
  const id: IdOf<'placement'> = `placement:${subject.replace(':', '-')}`
  return { id, diagram: 'diagram:main' as const, subject }
}
