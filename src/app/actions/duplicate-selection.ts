import { t } from '../../messages/messages.ts'
import { copySubjects, subjectsOfClip } from '../../model/clip.ts'
import type { Action } from '../action.ts'
import { pasteClip } from '../paste-clip.ts'

export const duplicateSelection: Action = {
  id: 'duplicate-selection',
  label: () => t('app.duplicate'),
  keys: [{ key: 'd', mod: true }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: (context) => {
    const { editor } = context
    const { selection, diagram } = editor.session.getState()
    const clip = copySubjects(editor.document.getState().document, diagram, selection)
    const n = subjectsOfClip(clip).length
    if (n > 0) pasteClip(context, clip, t('app.duplicateCount', { n }))
  },
}
