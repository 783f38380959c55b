import { expect, test } from 'vitest'
import { addDiagram } from '../commands/add-diagram.ts'
import { placeSubjects } from '../commands/place-subjects.ts'
import { removeDiagram } from '../commands/remove-diagram.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { createEditor } from './create-editor.ts'
import { stepDiagram, switchDiagram, switchToSubjects } from './switch-diagram.ts'

function twoDiagrams() {
  const { editor } = createEditor({
    project: 'test',
    document: documentOf([
      newRecord('diagram', { id: 'diagram:one', name: 'One' }),
      newRecord('diagram', { id: 'diagram:two', name: 'Two', order: 1 }),
      ...(['element:a', 'element:b'] as const).map((id) =>
        newRecord('element', { id, name: id, stencil: 'process' }),
      ),
      ...(['element:a', 'element:b'] as const).map((subject, i) =>
        newRecord('placement', {
          ...{ id: `placement:${subject}`, subject, diagram: i === 0 ? 'diagram:one' : 'diagram:two' },
          ...{ x: 0, y: 0, w: 100, h: 100 },
        }),
      ),
    ]),
    revision: 0,
    readOnly: null,
    vocabularies,
    newId: (table) => `${table}:new`,
    now: () => 0,
    author: () => '',
    retrySave: () => undefined,
    close: async () => {},
  })
  editor.session.setState({ canvasSize: { w: 1000, h: 600 } })
  return editor
}

test('a diagram is found again as it was left', () => {
  const editor = twoDiagrams()
  const left = { x: 12, y: -34, zoom: 0.5 }
  editor.session.setState({ viewport: left, selection: ['element:a'] })
  switchDiagram(editor, 'diagram:two')
  expect(editor.session.getState().viewport).not.toEqual(left)
  expect(editor.session.getState().selection).toEqual([])
  switchDiagram(editor, 'diagram:one')
  expect(editor.session.getState().viewport).toEqual(left)
})

test('going on after the last diagram begins with the first', () => {
  const editor = twoDiagrams()
  stepDiagram(editor, -1)
  expect(editor.session.getState().diagram).toBe('diagram:two')
  stepDiagram(editor, 1)
  expect(editor.session.getState().diagram).toBe('diagram:one')
})

test('goes where a subject is drawn, and stays where it is drawn nowhere', () => {
  const editor = twoDiagrams()
  switchToSubjects(editor, ['element:b'])
  expect(editor.session.getState().diagram).toBe('diagram:two')
  switchToSubjects(editor, ['element:gone'])
  expect(editor.session.getState().diagram).toBe('diagram:two')
})

test('undo and redo show the diagram in which the edit is to be seen', () => {
  const editor = twoDiagrams()
  const placements = [{ subject: 'element:a', x: 50 }] as const
  editor.dispatch(placeSubjects, { diagram: 'diagram:one', placements }, { label: 'Move' })
  switchDiagram(editor, 'diagram:two')
  editor.undo()
  expect(editor.session.getState().diagram).toBe('diagram:one')
  switchDiagram(editor, 'diagram:two')
  editor.redo()
  expect(editor.session.getState().diagram).toBe('diagram:one')
})

test('a new diagram is shown, and undoing it goes back', () => {
  const editor = twoDiagrams()
  editor.dispatch(addDiagram, { id: 'diagram:new', name: 'New' }, { label: 'Add', show: 'diagram:new' })
  expect(editor.session.getState().diagram).toBe('diagram:new')
  editor.undo()
  expect(editor.session.getState().diagram).toBe('diagram:one')
})

test('a diagram that is gone is left for another', () => {
  const editor = twoDiagrams()
  editor.dispatch(removeDiagram, { id: 'diagram:one' }, { label: 'Delete' })
  expect(editor.session.getState().diagram).toBe('diagram:two')
  editor.undo()
  expect(editor.session.getState().diagram).toBe('diagram:one')
})
