import { t } from '../../messages/messages.ts'
import { copySubjects } from '../../model/clip.ts'
import type { Action, ActionContext } from '../action.ts'

export const copySelection: Action = {
  id: 'copy-selection',
  label: () => t('app.copy'),
  keys: [{ key: 'c', mod: true }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: copyToClipboard,
}

export function copyToClipboard({ editor, shell }: ActionContext): Promise<void> {
  const { selection, diagram } = editor.session.getState()
  const clip = copySubjects(editor.document.getState().document, diagram, selection)
  return shell.writeClipboard(JSON.stringify(clip))
}
