import { expect, test } from 'vitest'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord } from '../../model/tables.ts'
import type { Stencil, Vocabulary } from '../pack.ts'
import { smallPack } from '../testing/small-pack.ts'
import { crossingsAsRead } from './crossings-as-read.ts'

const place = newRecord('placement', { id: 'placement:x', diagram: 'diagram:main', subject: 'element:a' })
const ends = { source: 'element:a', target: 'element:b' } as const
const records: readonly AnyRecord[] = [
  newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' }),
  newRecord('element', { id: 'element:b', name: 'B', stencil: 'process' }),
  newRecord('boundary', { id: 'boundary:box', name: 'Box', stencil: 'boundary' }),
  newRecord('flow', { id: 'flow:ours', name: 'F', stencil: 'flow', ...ends }),
  newRecord('flow', { id: 'flow:theirs', name: 'F', stencil: 'tmt.flow', ...ends }),
  { ...place, id: 'placement:a', x: 0, y: 0, w: 100, h: 100 },
  { ...place, id: 'placement:b', subject: 'element:b', x: 300, y: 0, w: 100, h: 100 },
  // Between the two: neither centre is in it, but a line from one to the other runs through it.
  { ...place, id: 'placement:box', subject: 'boundary:box', x: 150, y: -20, w: 100, h: 200 },
]

test('a flow crosses what its own pack says it does', () => {
  const document = documentOf(records)
  const flow = { id: 'tmt.flow', base: 'flow' } as Stencil
  const template: Vocabulary = { ...smallPack, id: 'tmt', crossing: 'tmt', stencils: [flow] }
  const { crossedBy } = crossingsAsRead(document, [smallPack, template])
  expect(crossedBy('flow:theirs')).toEqual(['boundary:box'])
  expect(crossedBy('flow:ours')).toEqual([])
  expect(crossingsAsRead(document, [smallPack]).crossedBy('flow:theirs')).toEqual([])
})
