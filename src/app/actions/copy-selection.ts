import { t } from '../../messages/messages.ts'
import { copySubjects } from '../../model/clip.ts'
import type { Action, ActionContext } from '../action.ts'

export const copySelection: Action = {
  id: 'copy-selection',
  label: () => t('app.copy'),
  keys: [{ key: 'c', mod: true }],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: async (context) => {
    const copied = await copyToClipboard(context)
    if (!copied) context.shell.notify(t('app.clipboardRefused'))
  },
}

/** @returns whether the browser took it */
export function copyToClipboard({ editor, shell }: ActionContext): Promise<boolean> {
  const { selection, diagram } = editor.session.getState()
  const clip = copySubjects(editor.document.getState().document, diagram, selection)
  return shell.writeClipboard(JSON.stringify(clip))
}
