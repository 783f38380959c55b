import { describe, expect, it } from 'vitest'
import { placedIn } from '../../drawing/placed.ts'
import { flowBetween, placedBox, placedElement, testEditor } from '../canvas/test-editor.ts'
import { boundaryAround } from '../canvas/within.ts'
import { moveInto } from './move-into.ts'
import { openness, outlineOf, setOpen } from './outline-state.ts'
import { outlineRows, pathTo } from './outline-tree.ts'

const make = () =>
  testEditor([
    ...placedBox('boundary:home', 0, 0, 400, 300),
    ...placedBox('boundary:tiny', 800, 0, 60, 60),
    ...placedElement('element:a', 40, 80),
    ...placedElement('element:b', 500, 80),
    flowBetween('flow:ab', 'element:a', 'element:b'),
  ])

function rowsOf(editor: ReturnType<typeof make>) {
  const { toggled } = outlineOf(editor).getState()
  const { diagram } = editor.session.getState()
  return outlineRows(editor.document.getState().document, openness(toggled, diagram))
}

const told = (editor: ReturnType<typeof make>) =>
  rowsOf(editor).map(({ item, level }) =>
    `${level} ${item.kind} ${item.kind === 'diagram' ? '' : item.subject}`.trim(),
  )

describe('the outline', () => {
  it('has boundaries before elements, what stands in them, and elements closed', () => {
    expect(told(make())).toEqual([
      '1 diagram',
      '2 boundary boundary:home',
      '3 element element:a',
      '2 boundary boundary:tiny',
      '2 element element:b',
    ])
  })

  it('has each flow under both of its ends', () => {
    const editor = make()
    setOpen(editor, rowsOf(editor), true)
    expect(told(editor)).toEqual([
      '1 diagram',
      '2 boundary boundary:home',
      '3 element element:a',
      '4 out flow:ab',
      '2 boundary boundary:tiny',
      '2 element element:b',
      '3 in flow:ab',
    ])
    setOpen(editor, rowsOf(editor).slice(0, 1), false)
    expect(told(editor)).toEqual(['1 diagram'])
  })

  it('says place and number among siblings, and the way to each line', () => {
    const editor = make()
    setOpen(editor, rowsOf(editor), true)
    const rows = rowsOf(editor)
    const b = rows.find(({ item }) => item.kind === 'element' && item.subject === 'element:b')
    expect([b?.place, b?.siblings]).toEqual([3, 3])
    const { document } = editor.document.getState()
    const path = pathTo(document, 'diagram:main', 'flow:ab')
    expect(path).toHaveLength(4)
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining([...(path ?? [])]))
    expect(pathTo(document, 'diagram:main', 'element:none')).toBeNull()
  })
})

describe('moving in the outline', () => {
  const around = (editor: ReturnType<typeof make>, id: 'element:a' | 'element:b') =>
    boundaryAround(placedIn(editor.document.getState().document, 'diagram:main'), id)

  it('puts an element into a boundary, which grows when it has no room', () => {
    const editor = make()
    moveInto(editor, 'element:b', 'boundary:home')
    expect(around(editor, 'element:b')).toBe('boundary:home')
    moveInto(editor, 'element:b', 'boundary:tiny')
    expect(around(editor, 'element:b')).toBe('boundary:tiny')
    editor.undo()
    expect(around(editor, 'element:b')).toBe('boundary:home')
  })

  it('takes it out of all, and never puts a boundary into itself', () => {
    const editor = make()
    moveInto(editor, 'element:a', null)
    expect(around(editor, 'element:a')).toBeNull()
    const before = editor.document.getState().revision
    moveInto(editor, 'boundary:home', 'boundary:home')
    expect(editor.document.getState().revision).toBe(before)
  })
})
