import { groupSubjects } from '../../commands/group-subjects.ts'
import { t } from '../../messages/messages.ts'
import { placementsIn } from '../../model/find-records.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'

export const ungroupSelection: Action = {
  id: 'ungroup-selection',
  label: () => t('arrange.ungroup'),
  keys: [{ key: 'g', mod: true, shift: true }],
  group: 'edit',
  enabled: (context) => {
    const { diagram, selection } = context.editor.session.getState()
    const placements = placementsIn(context.editor.document.getState().document, diagram)
    return canArrange(context) && selection.some((id) => placements.get(id)?.group !== undefined)
  },
  run: ({ editor }) => {
    const { diagram, selection } = editor.session.getState()
    const args = { diagram, subjects: selection, grouped: false }
    editor.dispatch(groupSubjects, args, { label: t('arrange.ungroup') })
  },
}
