import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'
import { isSelectionLocked, lockSelection as lock } from '../arrange/lock-selection.ts'

/** Locks what is selected, or unlocks it where all of it is locked. */
export const lockSelection: Action = {
  id: 'lock-selection',
  label: (context) => (isSelectionLocked(context) ? t('arrange.unlock') : t('arrange.lock')),
  keys: [{ key: 'l', mod: true, shift: true }],
  group: 'edit',
  enabled: (context) => canArrange(context) && context.editor.session.getState().selection.length > 0,
  run: lock,
}
