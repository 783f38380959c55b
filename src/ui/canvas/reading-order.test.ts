import { expect, it } from 'vitest'
import { liveDiagramOf } from './live-diagram.ts'
import { readingOrder } from './reading-order.ts'
import { flowBetween, placedBox, placedElement, testEditor } from './test-editor.ts'

it('goes row by row, boundaries before their content, flows after the element that they leave', () => {
  const editor = testEditor([
    ...placedElement('element:below', 0, 400),
    ...placedElement('element:right', 300, 110),
    ...placedElement('element:left', 20, 100),
    ...placedBox('boundary:zone', 0, 0, 200, 220),
    flowBetween('flow:1', 'element:left', 'element:right'),
    flowBetween('flow:2', 'element:below', 'element:left'),
  ])
  expect(readingOrder(liveDiagramOf(editor))).toEqual([
    'boundary:zone',
    'element:left',
    'flow:1',
    'element:right',
    'element:below',
    'flow:2',
  ])
})
