import { describe, expect, it } from 'vitest'
import { placedIn } from '../../../drawing/placed.ts'
import { canvasOf } from '../canvas-state.ts'
import { placedBox, placedElement, testEditor } from '../test-editor.ts'
import { beginMove } from './begin-move.ts'

function setUp() {
  const editor = testEditor([
    ...placedBox('boundary:b', 0, 0, 400, 400),
    ...placedElement('element:a', 96, 96),
    ...placedElement('element:far', 1600, 1600),
  ])
  const box = (id: 'element:a' | 'boundary:b') => {
    const { document } = editor.document.getState()
    const placement = placedIn(document, 'diagram:main').placements.get(id)
    return [placement?.x, placement?.y]
  }
  return { editor, box }
}

describe('moving by the pointer', () => {
  it('changes the document once, at the end, as one undo step', () => {
    const { editor, box } = setUp()
    const move = beginMove(editor, 'boundary:b', false)
    move.update(31, 9)
    move.update(42, 17)
    expect(editor.document.getState().revision).toBe(0)
    move.commit()
    expect(editor.document.getState().revision).toBe(1)
    expect([box('boundary:b'), box('element:a')]).toEqual([
      [40, 16],
      [136, 112],
    ])
    editor.undo()
    expect([box('boundary:b'), box('element:a')]).toEqual([
      [0, 0],
      [96, 96],
    ])
  })

  it('leaves no trace when it is cancelled, or ends where it began', () => {
    const { editor, box } = setUp()
    const cancelled = beginMove(editor, 'element:a', false)
    cancelled.update(100, 100)
    cancelled.cancel()
    const back = beginMove(editor, 'element:a', false)
    back.update(100, 100)
    back.update(1, 1)
    back.commit()
    expect(editor.document.getState().revision).toBe(0)
    expect(box('element:a')).toEqual([96, 96])
    expect(canvasOf(editor).getState().gesture).toBeNull()
  })
})
