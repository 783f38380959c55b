import { expect, it } from 'vitest'
import { placedIn } from '../../drawing/placed.ts'
import { draftPlaced } from './draft-placed.ts'
import { mountedDuring, mountedPart } from './mounted-part.ts'
import { placedBox, placedElement, testEditor } from './test-editor.ts'

it('shows what is mounted where a gesture has it, and leaves everything else the same', () => {
  const editor = testEditor([
    ...placedBox('boundary:b', 0, 0, 900, 900),
    ...placedElement('element:a', 200, 200),
    ...placedElement('element:b', 500, 200),
    ...placedElement('element:far', 5_000, 200),
  ])
  const settled = placedIn(editor.document.getState().document, 'diagram:main')
  const part = mountedPart(settled, new Set(['boundary:b', 'element:a', 'element:b'] as const))
  expect(mountedDuring(part, settled)).toBe(part)
  const live = draftPlaced(settled, { placements: new Map([['element:a', { x: 240, y: 208 }]]) })
  expect(live.placements.get('element:a')).toMatchObject({ x: 240, y: 208, w: 100 })
  expect(live.boxes.get('element:a')).toMatchObject({ x: 240, y: 208 })
  expect(live.elements.map(({ placement }) => placement.x)).toEqual([240, 500, 5_000])

  const now = mountedDuring(part, live)
  expect(now.elements.map(({ element, placement }) => [element.id, placement.x])).toEqual([
    ['element:a', 240],
    ['element:b', 500],
  ])
  expect(now.elements[1]).toBe(part.elements[1])
  expect(now.boundaries[0]).toBe(part.boundaries[0])
})
