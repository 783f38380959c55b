import { describe, expect, it } from 'vitest'
import type { Editor } from '../../app/editor.ts'
import { boxesOverlap } from '../../base/geometry.ts'
import { placedIn } from '../../drawing/placed.ts'
import { list } from '../../model/document.ts'
import { connectElements } from './connect-elements.ts'
import { insertStencil } from './insert-stencil.ts'
import { flowBetween, placedElement, testEditor } from './test-editor.ts'

function insert(editor: Editor, id: string, at: { x: number; y: number } | null = null): void {
  const stencil = editor.vocabulary.stencil(id)
  if (stencil === undefined) throw new Error(`no stencil ${id}`)
  insertStencil(editor, stencil, at)
}

const placedOf = (editor: Editor) => placedIn(editor.document.getState().document, 'diagram:main')

describe('inserting a stencil', () => {
  it('puts the middle where it was dropped, on the grid, selected and ready to be named', () => {
    const editor = testEditor([])
    insert(editor, 'process', { x: 303, y: 201 })
    const [placed] = placedOf(editor).elements
    expect(placed?.placement).toMatchObject({ x: 248, y: 152, w: 104, h: 104 })
    const { selection, renaming } = editor.session.getState()
    expect([selection, renaming]).toEqual([[placed?.element.id], placed?.element.id])
  })

  it('numbers names that are taken', () => {
    const editor = testEditor([])
    for (let i = 0; i < 3; i++) insert(editor, 'process')
    expect(placedOf(editor).elements.map(({ element }) => element.name)).toEqual([
      'Process',
      'Process 2',
      'Process 3',
    ])
  })

  it('finds free places by itself', () => {
    const editor = testEditor([])
    for (let i = 0; i < 12; i++) insert(editor, 'process')
    const boxes = [...placedOf(editor).boxes.values()]
    const overlaps = boxes.filter((a, i) => boxes.some((b, j) => i < j && boxesOverlap(a, b)))
    expect([boxes.length, overlaps]).toEqual([12, []])
  })

  it('draws a boundary around what is selected', () => {
    const editor = testEditor([...placedElement('element:a', 96, 96), ...placedElement('element:b', 304, 96)])
    editor.session.setState({ selection: ['element:a', 'element:b'] })
    insert(editor, 'boundary.box')
    expect(placedOf(editor).boundaries[0]?.placement).toMatchObject({ x: 64, y: 64, w: 372, h: 164 })
  })

  it('connects two selected elements by a flow, else arms the tool', () => {
    const editor = testEditor([...placedElement('element:a', 0, 0), ...placedElement('element:b', 300, 0)])
    insert(editor, 'flow')
    expect(editor.session.getState()).toMatchObject({ tool: 'connect', stencil: 'flow' })
    editor.session.setState({ selection: ['element:b', 'element:a'], tool: 'select' })
    insert(editor, 'flow')
    const [flow] = list(editor.document.getState().document, 'flow')
    expect(flow).toMatchObject({ source: 'element:b', target: 'element:a', stencil: 'flow' })
  })

  it('changes nothing in a model that is read-only', () => {
    const editor = testEditor([])
    editor.document.setState({ readOnly: 'other-tab' })
    insert(editor, 'process')
    expect(placedOf(editor).elements).toEqual([])
  })
})

describe('connecting', () => {
  it('draws self flows, and what the tool was armed with', () => {
    const editor = testEditor([
      ...placedElement('element:a', 0, 0),
      flowBetween('flow:x', 'element:a', 'element:a'),
    ])
    editor.session.setState({ tool: 'connect', stencil: 'flow' })
    connectElements(editor, 'element:a', 'element:a')
    expect(placedOf(editor).flows).toHaveLength(2)
    expect(editor.session.getState()).toMatchObject({ tool: 'select', stencil: null })
  })
})
