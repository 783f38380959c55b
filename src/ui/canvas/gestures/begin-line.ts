import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { placeSubjects } from '../../../commands/place-subjects.ts'
import { placedIn } from '../../../drawing/placed.ts'
import { t } from '../../../messages/messages.ts'
import type { BoundaryId, Placement } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'
import { snapToGrid } from '../snap-move.ts'
import type { PointerGesture } from './pointer-gesture.ts'

type Line = NonNullable<Placement['line']>

/** Drags an end of a boundary line, or the handle through which it passes. */
export function beginLine(editor: Editor, boundary: BoundaryId, part: keyof Line): PointerGesture | null {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const before = placedIn(document, diagram).placements.get(boundary)?.line
  if (before === undefined || before === null) return null
  const canvas = canvasOf(editor)
  let line: Line | null = null
  return {
    move: (at) => {
      line = pulledLine(before, part, { x: snapToGrid(at.x), y: snapToGrid(at.y) })
      canvas.setState({ gesture: { kind: 'resize', draft: { placements: new Map([[boundary, { line }]]) } } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      if (line === null) return
      editor.dispatch(
        placeSubjects,
        { diagram, placements: [{ subject: boundary, line }] },
        { label: t('canvas.resize') },
      )
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}

/** When an end moves, the handle keeps its place relative to the middle, so that the bend stays alike. */
export function pulledLine(line: Line, part: keyof Line, to: Point): Line {
  if (part === 'handle') return { ...line, handle: to }
  const from = line[part]
  return {
    ...line,
    [part]: to,
    handle: { x: line.handle.x + (to.x - from.x) / 2, y: line.handle.y + (to.y - from.y) / 2 },
  }
}
