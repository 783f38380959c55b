import { groupSubjects } from '../../commands/group-subjects.ts'
import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { hasSeveral, lacksSeveral } from '../arrange/can-arrange.ts'

export const groupSelection: Action = {
  id: 'group-selection',
  label: () => t('arrange.group'),
  keys: [{ key: 'g', mod: true }],
  group: 'edit',
  enabled: hasSeveral(2),
  reason: lacksSeveral(2),
  run: ({ editor, shell }) => {
    const { diagram, selection } = editor.session.getState()
    const args = { diagram, subjects: selection, grouped: true }
    const done = editor.dispatch(groupSubjects, args, { label: t('arrange.group') })
    shell.notify(done.ok ? t('arrange.grouped', { n: done.value.length }) : t('arrange.alreadyGrouped'))
  },
}
