import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { canArrange } from '../arrange/can-arrange.ts'
import { pickFile } from '../file-access.ts'
import { addPicture as add } from '../images/add-picture.ts'

/** Asks for the file. */
export const addPicture: Action = {
  id: 'add-picture',
  label: () => t('images.choose'),
  keys: [],
  group: 'edit',
  enabled: canArrange,
  run: async (context) => {
    const extensions = ['.png', '.jpg', '.jpeg', '.webp']
    const picked = await pickFile({ description: t('images.files'), mime: 'image/png', extensions })
    if (!picked.ok) context.shell.notify(picked.error)
    else if (picked.value !== null) await add(context, picked.value, picked.value.name)
  },
}
