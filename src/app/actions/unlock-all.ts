import { lockSubjects } from '../../commands/lock-subjects.ts'
import { t } from '../../messages/messages.ts'
import { lockedIn } from '../../model/locked-subjects.ts'
import type { Action, ActionContext } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'

/** Of the diagram in view. */
export const unlockAll: Action = {
  id: 'unlock-all',
  label: () => t('arrange.unlockAll'),
  keys: [],
  group: 'edit',
  enabled: (context) => canArrange(context) && lockedHere(context).length > 0,
  run: (context) => {
    const { diagram } = context.editor.session.getState()
    const args = { diagram, subjects: lockedHere(context), locked: false }
    context.editor.dispatch(lockSubjects, args, { label: t('arrange.unlockAll') })
  },
}

function lockedHere({ editor }: ActionContext) {
  return [...lockedIn(editor.document.getState().document, editor.session.getState().diagram)]
}
