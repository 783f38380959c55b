import { expect, it } from 'vitest'
import { liveDiagramOf } from '../live-diagram.ts'
import { placedElement, testEditor } from '../test-editor.ts'
import { pinPlace, placeOnSubject } from './pin-place.ts'

it('keeps a pin at the same place of what it is pinned to, and elsewhere where it was put', () => {
  const live = liveDiagramOf(testEditor(placedElement('element:a', 300, 40)))
  const place = placeOnSubject(live, 'element:a', { x: 350.4, y: 60 })
  expect(place).toEqual({ x: 50, y: 20 })
  expect(pinPlace(live, { subject: 'element:a', ...place })).toEqual({ x: 350, y: 60 })
  expect(pinPlace(live, { subject: null, x: 7, y: 8 })).toEqual({ x: 7, y: 8 })
})
