import { expect, test } from 'vitest'
import { get, list } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { drawnSubjects } from '../model/drawn-subjects.ts'
import { newRecord } from '../model/new-record.ts'
import { moveToDiagram } from './move-to-diagram.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const element = (id: string) => newRecord('element', { id: `element:${id}`, name: id, stencil: 'process' })
const document = documentOf([
  newRecord('diagram', { id: 'diagram:1', name: 'One', order: 0 }),
  newRecord('diagram', { id: 'diagram:2', name: 'Two', order: 1 }),
  ...['a', 'b'].map(element),
  newRecord('flow', {
    ...{ id: 'flow:ab', name: '', stencil: 'flow', source: 'element:a', target: 'element:b' },
  }),
  ...['a', 'b'].map((id) =>
    newRecord('placement', {
      ...{
        id: `placement:${id}`,
        diagram: 'diagram:1',
        subject: `element:${id}` as const,
        x: 10,
        w: 100,
        h: 60,
      },
    }),
  ),
  newRecord('placement', {
    ...{ id: 'placement:ab', diagram: 'diagram:1', subject: 'flow:ab', via: { x: 5, y: 5 } },
  }),
])
const place = { subject: 'element:a', x: 400, y: 0, w: 100, h: 60, line: null } as const

test('what is moved leaves its diagram, stands in the other, and stays the same thing', () => {
  const args = { from: 'diagram:1', to: 'diagram:2', subjects: ['element:a'], placements: [place] } as const
  const after = runCommand(document, moveToDiagram, args)
  expect([...drawnSubjects(after, 'diagram:1')]).toEqual(['element:b'])
  expect([...drawnSubjects(after, 'diagram:2')]).toEqual(['element:a'])
  expect(list(after, 'placement').find(({ subject }) => subject === 'element:a')).toMatchObject({ x: 400 })
  // The shape that the flow had here has no meaning there.
  expect(get(after, 'placement', 'placement:ab')).toBeUndefined()
  expect(get(after, 'flow', 'flow:ab')).toBe(get(document, 'flow', 'flow:ab'))
})

test('what has no place in the other diagram does not leave this one', () => {
  const args = { from: 'diagram:1', to: 'diagram:2', subjects: ['element:b'], placements: [] } as const
  expect(refusalOf(document, moveToDiagram, args)).toMatchObject({ code: 'nothing-to-do' })
})

test('is refused for a diagram that is not there', () => {
  const args = { from: 'diagram:1', to: 'diagram:9', subjects: ['element:a'], placements: [place] } as const
  expect(refusalOf(document, moveToDiagram, args)).toMatchObject({ code: 'not-found', id: 'diagram:9' })
})
