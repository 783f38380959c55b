import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { minimumBoundarySize } from '../../../drawing/sizes.ts'
import { canvasOf } from '../canvas-state.ts'
import { insertBoundaryBox, insertBoundaryLine } from '../insert-stencil.ts'
import { snapToGrid } from '../snap-move.ts'
import { boxBetween } from './begin-marquee.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/**
 * Draws a boundary from corner to corner, or a boundary line from end to end. A click without a drag gives the
 * usual size at that place.
 */
export function beginDraw(editor: Editor, kind: 'draw-box' | 'draw-line', start: Point): PointerGesture {
  const canvas = canvasOf(editor)
  const from = snapped(start)
  let to = from
  const { stencil } = editor.session.getState()
  const done = () => {
    canvas.setState({ gesture: null })
    editor.session.setState({ tool: 'select', stencil: null })
  }
  return {
    move: (at) => {
      to = snapped(at)
      canvas.setState({ gesture: { kind, from, to } })
    },
    end: () => {
      done()
      const box = boxBetween(from, to)
      if (kind === 'draw-line') {
        const drawn = Math.hypot(box.w, box.h) > 24
        insertBoundaryLine(editor, stencil, drawn ? { from, to } : { around: start })
      } else {
        const drawn = box.w >= minimumBoundarySize.w / 2 && box.h >= minimumBoundarySize.h / 2
        insertBoundaryBox(editor, stencil, drawn ? { box } : { around: start })
      }
    },
    cancel: done,
  }
}

function snapped(point: Point): Point {
  return { x: snapToGrid(point.x), y: snapToGrid(point.y) }
}
