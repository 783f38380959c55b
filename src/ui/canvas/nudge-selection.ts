import type { Editor } from '../../app/editor.ts'
import { placeSubjects } from '../../commands/place-subjects.ts'
import { movedSubjects, shiftPlacements } from '../../layout/move-subjects.ts'
import { t } from '../../messages/messages.ts'

/** Moves the selection by (dx, dy) diagram units; quick presses become one undo step. */
export function nudgeSelection(editor: Editor, dx: number, dy: number): void {
  const { diagram, selection } = editor.session.getState()
  const { document } = editor.document.getState()
  const moved = movedSubjects(document, diagram, selection, false)
  if (moved.size === 0) return
  const placements = [...shiftPlacements(document, diagram, moved, dx, dy)].map(([subject, patch]) => ({
    subject,
    ...patch,
  }))
  editor.dispatch(
    placeSubjects,
    { diagram, placements },
    { label: t('canvas.move', { n: moved.size }), mergeKey: `nudge ${selection.join(' ')}` },
  )
}
