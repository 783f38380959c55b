import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { unplaceSubjects } from './unplace-subjects.ts'

const place = (diagram: DiagramId, subject: SubjectId) =>
  newRecord('placement', { id: `placement:${diagram}-${subject}`, diagram, subject, w: 100, h: 100 })

const before = documentOf([
  newRecord('diagram', { id: 'diagram:one', name: 'One' }),
  newRecord('diagram', { id: 'diagram:two', name: 'Two' }),
  newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' }),
  newRecord('element', { id: 'element:b', name: 'B', stencil: 'process' }),
  newRecord('flow', {
    ...{ id: 'flow:ab', name: 'AB', stencil: 'flow' },
    ...{ source: 'element:a', target: 'element:b' },
  }),
  place('diagram:one', 'element:a'),
  place('diagram:two', 'element:a'),
  place('diagram:one', 'element:b'),
  newRecord('placement', {
    ...{ id: 'placement:shape', diagram: 'diagram:one', subject: 'flow:ab' },
    via: { x: 1, y: 2 },
  }),
])

test('an element leaves one diagram, with the shapes of its flows there, and stays in the other', () => {
  const { tables } = runCommand(before, unplaceSubjects, { diagram: 'diagram:one', subjects: ['element:a'] })
  expect(Object.values(tables.placement).map(({ diagram, subject }) => [diagram, subject])).toEqual(
    expect.arrayContaining([
      ['diagram:two', 'element:a'],
      ['diagram:one', 'element:b'],
    ]),
  )
  expect(Object.keys(tables.placement)).toHaveLength(2)
  expect(Object.keys(tables.element)).toHaveLength(2)
})

test('what is drawn nowhere else stays where it is', () => {
  const args = { diagram: 'diagram:one', subjects: ['element:b'] } as const
  expect(refusalOf(before, unplaceSubjects, args)).toEqual({ code: 'nothing-to-do' })
})
