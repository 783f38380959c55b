import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { placeSubjects } from '../../../commands/place-subjects.ts'
import { placedIn } from '../../../drawing/placed.ts'
import { minimumBoundarySize, minimumElementSize } from '../../../drawing/sizes.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import type { Draft } from '../draft.ts'
import { neighboursDuring } from '../guides/neighbours.ts'
import { snapResize } from '../guides/snap-resize.ts'
import { snappingOf } from '../guides/snapping.ts'
import { type ResizeHandle, resizeBox } from '../resize-box.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/** Resizes an element or a box boundary. Circles stay circles unless Shift is held. */
export function beginResize(
  editor: Editor,
  subject: SubjectId,
  handle: ResizeHandle,
  from: Point,
): PointerGesture | null {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const placement = placedIn(document, diagram).placements.get(subject)
  if (placement === undefined || placement.locked === true) return null
  const neighbours = neighboursDuring(editor, new Set([subject]))
  const canvas = canvasOf(editor)
  const element = get(document, 'element', subject)
  const round = element !== undefined && editor.vocabulary.baseOf(element.stencil) === 'process'
  const isCircle = round && placement.w === placement.h
  const minimum = element === undefined ? minimumBoundarySize : minimumElementSize
  let draft: Draft | null = null
  return {
    move: (at, keys) => {
      const snapping = snappingOf(editor, keys)
      const near = snapping.isGridFirst || snapping.reach < 0 ? [] : neighbours(placement)
      const pull = snapResize(placement, handle, at.x - from.x, at.y - from.y, near, snapping.reach)
      const isOn = (axis: 'x' | 'y') => pull.guides.some((guide) => guide.axis === axis)
      const grid = { x: isOn('x') ? 0.5 : snapping.grid, y: isOn('y') ? 0.5 : snapping.grid }
      const box = resizeBox(placement, handle, pull.dx, pull.dy, isCircle && !keys.shiftKey, minimum, grid)
      draft = { placements: new Map([[subject, box]]) }
      canvas.setState({ gesture: { kind: 'resize', draft, guides: pull.guides } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      const box = draft?.placements.get(subject)
      if (box === undefined) return
      editor.dispatch(
        placeSubjects,
        { diagram, placements: [{ subject, ...box }] },
        { label: t('canvas.resize') },
      )
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}
