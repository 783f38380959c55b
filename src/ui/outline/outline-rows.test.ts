import { expect, test } from 'vitest'
import { renameSubject } from '../../commands/rename-subject.ts'
import { flowBetween, placedBox, placedElement, testEditor } from '../canvas/test-editor.ts'
import { moveInto } from './move-into.ts'
import { createOutlineRows } from './outline-rows.ts'
import { openness } from './outline-state.ts'
import { outlineRows } from './outline-tree.ts'

const make = () =>
  testEditor([
    ...placedBox('boundary:home', 0, 0, 400, 300),
    ...placedElement('element:a', 40, 80),
    ...placedElement('element:b', 500, 80),
    ...placedElement('element:c', 500, 400),
    flowBetween('flow:ab', 'element:a', 'element:b'),
  ])

const toggled: ReadonlySet<string> = new Set()

test('a new name leaves all lines as they were', () => {
  const editor = make()
  const { diagram } = editor.session.getState()
  const rowsOf = createOutlineRows()
  const before = rowsOf(editor.document.getState().document, toggled, diagram)
  expect(before).toHaveLength(5)
  editor.dispatch(renameSubject, { id: 'element:a', name: 'Another' }, { label: 'Rename' })
  editor.dispatch(renameSubject, { id: 'flow:ab', name: 'Readings' }, { label: 'Rename' })
  expect(rowsOf(editor.document.getState().document, toggled, diagram)).toBe(before)
})

test('what moves makes new lines of what stands elsewhere now, and of nothing else', () => {
  const editor = make()
  const { diagram } = editor.session.getState()
  const rowsOf = createOutlineRows()
  const before = rowsOf(editor.document.getState().document, toggled, diagram)
  moveInto(editor, 'element:b', 'boundary:home')
  const { document } = editor.document.getState()
  const after = rowsOf(document, toggled, diagram)
  expect(after).toEqual(outlineRows(document, openness(toggled, diagram)))
  const kept = after.filter((row) => before.includes(row)).map(({ item }) => item)
  expect(kept).toContainEqual({ kind: 'diagram', diagram })
  expect(kept).not.toContainEqual({ kind: 'element', diagram, subject: 'element:b' })
})

test('what is opened shows its flows', () => {
  const editor = make()
  const { diagram } = editor.session.getState()
  const rowsOf = createOutlineRows()
  const { document } = editor.document.getState()
  const closed = rowsOf(document, toggled, diagram)
  const line = closed.find(({ item }) => item.kind === 'element' && item.subject === 'element:a')
  const opened = rowsOf(document, new Set([line?.key ?? '']), diagram)
  expect(opened.map(({ item }) => item.kind)).toContain('out')
  expect(opened).toHaveLength(closed.length + 1)
})
