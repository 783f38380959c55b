import type { Editor } from '../../../app/editor.ts'
import type { Box, Point } from '../../../base/geometry.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { withGroups } from '../arrange/groups.ts'
import { canvasOf } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { subjectsWithin } from '../subject-at.ts'
import { announceSelection } from '../use-announcements.ts'
import type { PointerGesture } from './pointer-gesture.ts'

/**
 * Selects by a rectangle, from document and routes rather than from what is mounted.
 * @param adding what was selected before stays selected
 */
export function beginMarquee(editor: Editor, from: Point, adding: boolean): PointerGesture {
  const canvas = canvasOf(editor)
  const before = editor.session.getState().selection
  const base = adding ? before : []
  return {
    move: (at) => {
      const box = boxBetween(from, at)
      canvas.setState({ gesture: { kind: 'marquee', box } })
      select(editor, base, withGroups(editor, subjectsWithin(liveDiagramOf(editor), box)))
    },
    end: () => {
      canvas.setState({ gesture: null })
      announceSelection(editor)
    },
    cancel: () => {
      canvas.setState({ gesture: null })
      editor.session.setState({ selection: before })
    },
  }
}

/** The box with `a` and `b` as opposite corners. */
export function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}

function select(editor: Editor, base: readonly SubjectId[], found: readonly SubjectId[]): void {
  const selection = [...new Set([...base, ...found])]
  const before = editor.session.getState().selection
  const same = selection.length === before.length && selection.every((id, index) => id === before[index])
  if (!same) editor.session.setState({ selection })
}
