import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { removeDiagram } from './remove-diagram.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const element = (id: `element:${string}`) => newRecord('element', { id, name: id, stencil: 'process' })
const flow = (id: `flow:${string}`, source: `element:${string}`, target: `element:${string}`) =>
  newRecord('flow', { id, name: id, stencil: 'flow', source, target })
const place = (diagram: DiagramId, subject: SubjectId) =>
  newRecord('placement', { id: `placement:${diagram}-${subject}`, diagram, subject, w: 100, h: 100 })

test('what is drawn only there goes with a diagram, what others show stays', () => {
  const before = documentOf([
    newRecord('diagram', { id: 'diagram:one', name: 'One' }),
    newRecord('diagram', { id: 'diagram:two', name: 'Two', order: 1 }),
    element('element:here'),
    element('element:both'),
    element('element:there'),
    flow('flow:inner', 'element:here', 'element:both'),
    flow('flow:outer', 'element:both', 'element:there'),
    place('diagram:one', 'element:here'),
    place('diagram:one', 'element:both'),
    place('diagram:two', 'element:both'),
    place('diagram:two', 'element:there'),
  ])
  const { tables } = runCommand(before, removeDiagram, { id: 'diagram:one' })
  expect(Object.keys(tables.diagram)).toEqual(['diagram:two'])
  expect(Object.keys(tables.element).sort()).toEqual(['element:both', 'element:there'])
  expect(Object.keys(tables.flow)).toEqual(['flow:outer'])
  expect(Object.values(tables.placement).map(({ diagram }) => diagram)).toEqual([
    'diagram:two',
    'diagram:two',
  ])
})

test('a flow goes when no other diagram shows both its ends', () => {
  const before = documentOf([
    newRecord('diagram', { id: 'diagram:one', name: 'One' }),
    newRecord('diagram', { id: 'diagram:two', name: 'Two', order: 1 }),
    newRecord('diagram', { id: 'diagram:three', name: 'Three', order: 2 }),
    element('element:a'),
    element('element:b'),
    flow('flow:ab', 'element:a', 'element:b'),
    place('diagram:one', 'element:a'),
    place('diagram:one', 'element:b'),
    place('diagram:two', 'element:a'),
    place('diagram:three', 'element:b'),
  ])
  const { tables } = runCommand(before, removeDiagram, { id: 'diagram:one' })
  expect(Object.keys(tables.flow)).toEqual([])
  expect(Object.keys(tables.element)).toHaveLength(2)
})

test('the last diagram stays', () => {
  const before = documentOf([newRecord('diagram', { id: 'diagram:one', name: 'One' })])
  expect(refusalOf(before, removeDiagram, { id: 'diagram:one' })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(before, removeDiagram, { id: 'diagram:none' })?.code).toBe('not-found')
})
