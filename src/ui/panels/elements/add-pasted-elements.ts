import type { Editor } from '../../../app/editor.ts'
import { addElement } from '../../../commands/add-element.ts'
import { boundsOf } from '../../../drawing/diagram-bounds.ts'
import type { ElementBase } from '../../../drawing/element-base.ts'
import { sizeFor } from '../../../drawing/sizes.ts'
import type { NewRow } from '../../grid/grid-source.ts'

/** From one element to the next, in diagram units. */
const step = { x: 240, y: 168 }
const perLine = 6

/**
 * Draws pasted rows in the open diagram, in lines below what is there.
 * @returns their ids, in order; null for a row that could not be drawn
 */
export function addPastedElements(
  editor: Editor,
  rows: readonly NewRow[],
  options: { readonly label: string; readonly mergeKey: string },
): readonly (string | null)[] {
  const { diagram } = editor.session.getState()
  const taken = boundsOf(editor.document.getState().document, diagram)
  const from = { x: taken?.x ?? 0, y: taken === null ? 0 : taken.y + taken.h + 64 }
  return rows.map((row, at) => {
    const id = editor.newId('element')
    const name = String(row.get('name') ?? '').slice(0, 300)
    const stencil = String(row.get('type') ?? 'process')
    const base = editor.vocabulary.baseOf(stencil, 'element') as ElementBase
    const size = sizeFor(base, name, editor.vocabulary.stencil(stencil)?.name ?? '')
    const x = Math.round(from.x + (at % perLine) * step.x)
    const y = Math.round(from.y + Math.floor(at / perLine) * step.y)
    return editor.dispatch(addElement, { id, diagram, stencil, name, x, y, ...size }, options).ok ? id : null
  })
}
