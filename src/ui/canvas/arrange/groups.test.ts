import { expect, it } from 'vitest'
import { groupSubjects } from '../../../commands/group-subjects.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { placedElement, testEditor } from '../test-editor.ts'
import { enterGroup, leaveGroup, withGroups } from './groups.ts'

const pair: readonly SubjectId[] = ['element:a', 'element:b']

function setUp() {
  const editor = testEditor([
    ...placedElement('element:a', 0, 0),
    ...placedElement('element:b', 200, 0),
    ...placedElement('element:c', 400, 0),
  ])
  editor.dispatch(
    groupSubjects,
    { diagram: 'diagram:main', subjects: pair, grouped: true },
    { label: 'Group' },
  )
  return editor
}

it('selects a group by any of its members', () => {
  const editor = setUp()
  expect(withGroups(editor, ['element:b'])).toEqual(['element:b', 'element:a'])
  expect(withGroups(editor, ['element:c'])).toEqual(['element:c'])
})

it('selects one by one in a group that was entered, until something else is pressed', () => {
  const editor = setUp()
  expect(enterGroup(editor, 'element:a')).toBe(true)
  expect(withGroups(editor, ['element:b'])).toEqual(['element:b'])
  leaveGroup(editor, 'element:b')
  expect(withGroups(editor, ['element:b'])).toEqual(['element:b'])
  leaveGroup(editor, 'element:c')
  expect(withGroups(editor, ['element:b'])).toEqual(['element:b', 'element:a'])
  expect(enterGroup(editor, 'element:c')).toBe(false)
})
