import { addImage } from '../../commands/add-image.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { formatFixed } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import type { IdOf } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'
import { pictureType } from './picture-type.ts'

/** In bytes: in base64 it is a third more, and a model may hold 6 MiB of that for each picture. */
export const mostPictureBytes = 4.5 * 1024 * 1024

/**
 * Puts a picture behind the diagram, in the middle of the view and no larger than that, free to be moved. What is no
 * picture, or too large, is refused with a sentence.
 */
export async function addPicture({ editor, shell }: ActionContext, file: Blob, name: string): Promise<void> {
  if (file.size > mostPictureBytes) {
    shell.notify(t('images.tooLarge', { name, mb: megabytes(file.size), most: megabytes(mostPictureBytes) }))
    return
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = pictureType(bytes)
  if (type === null) {
    shell.notify(t('images.notAPicture', { name }))
    return
  }
  const { diagram, viewport, canvasSize } = editor.session.getState()
  const view = { w: canvasSize.w / viewport.zoom, h: canvasSize.h / viewport.zoom }
  const share = Math.min(1, (0.8 * view.w) / type.w, (0.8 * view.h) / type.h)
  const w = Math.max(16, Math.round(type.w * share))
  const h = Math.max(16, Math.round(type.h * share))
  const x = Math.round(-viewport.x / viewport.zoom + (view.w - w) / 2)
  const y = Math.round(-viewport.y / viewport.zoom + (view.h - h) / 2)
  const id = editor.newId('image') as IdOf<'image'>
  const image = { id, diagram, x, y, w, h, mime: type.mime, data: base64Of(bytes), alternative: name }
  const done = editor.dispatch(
    addImage,
    { ...image, opacity: 0.5, locked: false },
    { label: t('images.add') },
  )
  shell.notify(done.ok ? t('images.added') : describeRefusal(done.error))
}

/** In slices: a call with millions of arguments fails. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function megabytes(bytes: number): string {
  return formatFixed(bytes / 1024 / 1024, 1)
}
