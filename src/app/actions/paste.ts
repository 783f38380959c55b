import { t } from '../../messages/messages.ts'
import { parseClip, subjectsOfClip } from '../../model/clip.ts'
import type { Action, ActionContext } from '../action.ts'
import { addPicture } from '../images/add-picture.ts'
import { readClipboardPicture } from '../images/read-clipboard-picture.ts'
import { linesToClip } from '../lines-to-clip.ts'
import { pasteClip } from '../paste-clip.ts'

/** What was copied from a diagram, lines of text as elements, or a picture. */
export const paste: Action = {
  id: 'paste',
  label: () => t('app.paste'),
  keys: [{ key: 'v', mod: true }],
  group: 'edit',
  enabled: () => true,
  run: async (context) => {
    const { shell } = context
    const text = await shell.readClipboard()
    const clip = parseClip(text ?? '')
    if (clip !== null) pasteClip(context, clip, t('app.pasteCount', { n: subjectsOfClip(clip).length }))
    else if (text !== null && text.trim() !== '') pasteLines(context, text)
    else {
      const picture = await readClipboardPicture()
      if (picture !== null) await addPicture(context, picture, t('images.pasted'))
      else shell.notify(text === null ? t('app.clipboardRefused') : t('app.nothingToPaste'))
    }
  },
}

function pasteLines(context: ActionContext, text: string): void {
  const { viewport } = context.editor.session.getState()
  const corner = { x: (80 - viewport.x) / viewport.zoom, y: (80 - viewport.y) / viewport.zoom }
  const clip = text.trimStart().startsWith('{') ? null : linesToClip(text, corner)
  if (clip === null) {
    context.shell.notify(t('app.nothingToPaste'))
    return
  }
  const count = { elements: clip.elements.length, flows: clip.flows.length }
  pasteClip(context, clip, t('images.pasteLines', count))
}
