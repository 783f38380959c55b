import { pasteSubjects } from '../commands/paste-subjects.ts'
import { type Clip, subjectsOfClip } from '../model/clip.ts'
import { tableOf } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import type { Editor } from './editor.ts'

/** How far copies stand from their originals, in diagram units: a multiple of the grid. */
const offset = 32

/** Pastes into the diagram in view and selects the copies. */
export function pasteClip(editor: Editor, clip: Clip, label: string): void {
  const ids: { [old: string]: SubjectId } = {}
  for (const id of subjectsOfClip(clip)) ids[id] = editor.newId(tableOf(id)) as SubjectId
  const { diagram } = editor.session.getState()
  editor.dispatch(
    pasteSubjects,
    { diagram, clip, dx: offset, dy: offset, ids },
    { label, select: Object.values(ids) },
  )
}
