import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { withGroups } from '../arrange/groups.ts'
import { lassoStep, subjectsInLoop } from '../arrange/lasso.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { announceSelection } from '../use-announcements.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/**
 * Selects by a loop drawn by hand; it closes itself.
 * @param adding what was selected before stays selected
 */
export function beginLasso(editor: Editor, from: Point, adding: boolean): PointerGesture {
  const canvas = canvasOf(editor)
  const { selection: before, viewport } = editor.session.getState()
  let loop: readonly Point[] = [from]
  canvas.setState({ gesture: { kind: 'lasso', loop } })
  return {
    move: (at) => {
      const last = loop.at(-1) ?? from
      if (Math.hypot(at.x - last.x, at.y - last.y) < lassoStep / viewport.zoom) return
      loop = [...loop, at]
      canvas.setState({ gesture: { kind: 'lasso', loop } })
    },
    end: () => {
      canvas.setState({ gesture: null })
      const found = withGroups(editor, subjectsInLoop(liveDiagramOf(editor), loop))
      editor.session.setState({
        selection: [...new Set([...(adding ? before : []), ...found])],
        tool: 'select',
      })
      announceSelection(editor)
    },
    cancel: () => canvas.setState({ gesture: null }),
  }
}
