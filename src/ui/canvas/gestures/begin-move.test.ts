import { describe, expect, it } from 'vitest'
import { placedIn } from '../../../drawing/placed.ts'
import { canvasOf } from '../canvas-state.ts'
import { flowBetween, placedBox, placedElement, testEditor } from '../test-editor.ts'
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

describe('letting an element go on a flow', () => {
  const setUpFlow = () =>
    testEditor([
      ...placedElement('element:a', 0, 0),
      ...placedElement('element:b', 600, 0),
      ...placedElement('element:free', 300, 400),
      flowBetween('flow:f', 'element:a', 'element:b'),
    ])

  it('sets it into the flow, as one step', () => {
    const editor = setUpFlow()
    const move = beginMove(editor, 'element:free', false)
    move.update(0, -400)
    expect(canvasOf(editor).getState().gesture).toMatchObject({ onto: 'flow:f' })
    move.commit()
    const { tables } = editor.document.getState().document
    const ends = Object.values(tables.flow).map(({ source, target }) => [source, target])
    expect(ends).toEqual([
      ['element:a', 'element:free'],
      ['element:free', 'element:b'],
    ])
    expect(placedIn(editor.document.getState().document, 'diagram:main').boxes.get('element:free')?.y).toBe(0)
    editor.undo()
    expect(Object.keys(editor.document.getState().document.tables.flow)).toEqual(['flow:f'])
  })

  it('only moves what has flows already', () => {
    const editor = setUpFlow()
    const far = beginMove(editor, 'element:b', false)
    far.update(-300, 0)
    far.commit()
    expect(Object.keys(editor.document.getState().document.tables.flow)).toEqual(['flow:f'])
  })
})
