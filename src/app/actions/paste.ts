import { t } from '../../messages/messages.ts'
import { parseClip, subjectsOfClip } from '../../model/clip.ts'
import type { Action } from '../action.ts'
import { pasteClip } from '../paste-clip.ts'

export const paste: Action = {
  id: 'paste',
  label: () => t('app.paste'),
  keys: [{ key: 'v', mod: true }],
  group: 'edit',
  enabled: () => true,
  run: async (context) => {
    const { shell } = context
    const text = await shell.readClipboard()
    if (text === null) return shell.notify(t('app.clipboardRefused'))
    const clip = parseClip(text)
    if (clip === null) return shell.notify(t('app.nothingToPaste'))
    pasteClip(context, clip, t('app.pasteCount', { n: subjectsOfClip(clip).length }))
  },
}
