import { copyDecisions, decisionsToCopy } from '../commands/copy-decisions.ts'
import { pasteSubjects } from '../commands/paste-subjects.ts'
import { t } from '../messages/messages.ts'
import { type Clip, subjectsOfClip } from '../model/clip.ts'
import { tableOf } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import type { ActionContext } from './action.ts'

/** How far copies stand from their originals, in diagram units: a multiple of the grid. */
const offset = 32

/**
 * Pastes into the diagram in view and selects the copies. Where the originals have decisions in this model,
 * a message offers to bring them along.
 */
export function pasteClip({ editor, shell }: ActionContext, clip: Clip, label: string): void {
  const ids: { [old: string]: SubjectId } = {}
  for (const id of subjectsOfClip(clip)) ids[id] = editor.newId(tableOf(id)) as SubjectId
  const { diagram } = editor.session.getState()
  const pasted = editor.dispatch(
    pasteSubjects,
    { diagram, clip, dx: offset, dy: offset, ids },
    { label, select: Object.values(ids) },
  )
  if (!pasted.ok) return
  const { decisions, assignments } = decisionsToCopy(editor.document.getState().document, ids)
  const n = new Set([...decisions, ...assignments].map(({ finding }) => finding)).size
  if (n === 0) return
  shell.notify(t('app.pastedDecided', { n }), {
    label: t('app.bringDecisions', { n }),
    run: () => void editor.dispatch(copyDecisions, { ids }, { label: t('app.bringDecisions', { n }) }),
  })
}
