import { removeSubjects } from '../../commands/remove-subjects.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { lockedAnywhere } from '../../model/locked-subjects.ts'
import type { Action } from '../action.ts'

/** What is locked stays, and stays selected. */
export const deleteSelection: Action = {
  id: 'delete-selection',
  label: () => t('app.deleteSelection'),
  keys: [{ key: 'Delete' }, { key: 'Backspace' }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: ({ editor, shell }) => {
    const { selection } = editor.session.getState()
    const locked = lockedAnywhere(editor.document.getState().document, selection)
    const ids = selection.filter((id) => !locked.includes(id))
    const done = editor.dispatch(
      removeSubjects,
      { ids: ids.length > 0 ? ids : selection },
      { label: t('app.deleteCount', { n: ids.length }), select: locked },
    )
    if (!done.ok) shell.notify(describeRefusal(done.error))
    else if (locked.length > 0) shell.notify(t('arrange.lockedStay', { n: locked.length }))
  },
}
