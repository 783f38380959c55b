import type { Editor } from '../../app/editor.ts'
import { placeSubjects } from '../../commands/place-subjects.ts'
import { placedIn } from '../../drawing/placed.ts'
import { minimumBoundarySize, minimumElementSize } from '../../drawing/sizes.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { Placement, SubjectId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'
import { resizeBox } from './resize-box.ts'
import { gridSize } from './snap-move.ts'

/**
 * Makes what is selected wider and higher (1) or narrower and lower (-1) by a step of the grid: elements and boundary
 * boxes at their right and lower edges, circles staying circles; of a boundary line the end moves. Quick presses become
 * one step of undo.
 */
export function resizeByKeys(editor: Editor, x: -1 | 0 | 1, y: -1 | 0 | 1): void {
  const { diagram, selection } = editor.session.getState()
  const { document, readOnly } = editor.document.getState()
  if (readOnly !== null) return
  const { placements } = placedIn(document, diagram)
  const places = selection.flatMap((subject) => {
    const placement = placements.get(subject)
    if (placement === undefined || subject.startsWith('flow:')) return []
    return { subject, ...resized(editor, subject, placement, x * gridSize, y * gridSize) }
  })
  if (places.length === 0) {
    announce(editor, t('keys.cannotResize'))
    return
  }
  const result = editor.dispatch(
    placeSubjects,
    { diagram, placements: places },
    { label: t('canvas.resize'), mergeKey: `resize ${selection.join(' ')}` },
  )
  if (!result.ok) {
    if (result.error.code !== 'nothing-to-do') announce(editor, describeRefusal(result.error))
    return
  }
  const [first] = places
  if (first !== undefined && 'w' in first) announce(editor, t('keys.size', { w: first.w, h: first.h }))
}

function resized(editor: Editor, subject: SubjectId, placement: Placement, dx: number, dy: number) {
  const { line } = placement
  if (line !== null) {
    const to = { x: line.to.x + dx, y: line.to.y + dy }
    // The bend keeps its place between both ends.
    const handle = { x: line.handle.x + dx / 2, y: line.handle.y + dy / 2 }
    return { line: { from: line.from, handle, to } }
  }
  const element = get(editor.document.getState().document, 'element', subject)
  const isRound = element !== undefined && editor.vocabulary.baseOf(element.stencil) === 'process'
  const minimum = element === undefined ? minimumBoundarySize : minimumElementSize
  const handle = { x: dx === 0 ? 0 : 1, y: dy === 0 ? 0 : 1 } as const
  return resizeBox(placement, handle, dx, dy, isRound && placement.w === placement.h, minimum)
}
