import { lockSubjects } from '../../commands/lock-subjects.ts'
import { t } from '../../messages/messages.ts'
import { lockedIn } from '../../model/locked-subjects.ts'
import type { ActionContext } from '../action.ts'

/** All of the selection is locked in the diagram in view. */
export function isSelectionLocked({ editor }: Pick<ActionContext, 'editor'>): boolean {
  const { diagram, selection } = editor.session.getState()
  const locked = lockedIn(editor.document.getState().document, diagram)
  return selection.length > 0 && selection.every((id) => locked.has(id))
}

export function lockSelection({ editor, shell }: ActionContext): void {
  const { diagram, selection } = editor.session.getState()
  const locked = !isSelectionLocked({ editor })
  const done = editor.dispatch(
    lockSubjects,
    { diagram, subjects: selection, locked },
    { label: locked ? t('arrange.lock') : t('arrange.unlock') },
  )
  if (!done.ok) return
  const n = done.value.length
  shell.notify(locked ? t('arrange.locked', { n }) : t('arrange.unlocked', { n }))
}
