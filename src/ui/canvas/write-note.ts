import type { Editor } from '../../app/editor.ts'
import { placeSubjects } from '../../commands/place-subjects.ts'
import { renameSubject } from '../../commands/rename-subject.ts'
import { noteHeight } from '../../drawing/note-block.ts'
import { t } from '../../messages/messages.ts'
import { findPlacement } from '../../model/find-records.ts'
import type { SubjectId } from '../../model/tables.ts'
import { snapToGrid } from './snap-move.ts'

/** Gives a note its text, and the height that it needs where it is shown; one step of undo. */
export function writeNote(editor: Editor, subject: SubjectId, text: string): void {
  const { revision } = editor.document.getState()
  const options = { label: t('canvas.rename'), mergeKey: `note ${subject} ${revision}` }
  editor.dispatch(renameSubject, { id: subject, name: text }, options)
  const { diagram } = editor.session.getState()
  const placement = findPlacement(editor.document.getState().document, diagram, subject)
  if (placement === undefined) return
  const needed = noteHeight(placement.w, text)
  if (needed <= placement.h) return
  const h = Math.max(snapToGrid(needed), snapToGrid(needed + 4))
  editor.dispatch(placeSubjects, { diagram, placements: [{ subject, h }] }, options)
}
