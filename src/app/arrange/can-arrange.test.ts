import { expect, test } from 'vitest'
import { flowBetween, placedElement, testEditor } from '../../ui/canvas/test-editor.ts'
import { hasSeveral, lacksSeveral } from './can-arrange.ts'

test('says how many are needed while too few are selected', () => {
  const editor = testEditor([
    ...placedElement('element:a', 0, 0),
    ...placedElement('element:b', 200, 0),
    flowBetween('flow:ab', 'element:a', 'element:b'),
  ])
  editor.session.setState({ selection: ['element:a', 'flow:ab'] })
  expect(hasSeveral(2)({ editor })).toBe(false)
  expect(lacksSeveral(2)({ editor })).toBe('Select two or more elements or boundaries first.')
  expect(lacksSeveral(3)({ editor })).toBe('Select three or more elements or boundaries first.')
  editor.session.setState({ selection: ['element:a', 'element:b'] })
  expect(lacksSeveral(2)({ editor })).toBeNull()
})

test('where nothing can be changed, that is the reason and not how many there are', () => {
  const editor = testEditor(placedElement('element:a', 0, 0))
  editor.document.setState({ readOnly: 'other-tab' })
  expect(lacksSeveral(2)({ editor })).toBeNull()
})
