import { removeSubjects } from '../../commands/remove-subjects.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const deleteSelection: Action = {
  id: 'delete-selection',
  label: () => t('app.deleteSelection'),
  keys: [{ key: 'Delete' }, { key: 'Backspace' }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: ({ editor }) => {
    const { selection } = editor.session.getState()
    editor.dispatch(
      removeSubjects,
      { ids: selection },
      { label: t('app.deleteCount', { n: selection.length }), select: [] },
    )
  },
}
