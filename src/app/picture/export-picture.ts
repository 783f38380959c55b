import { fail, ok, type Result } from '../../base/result.ts'
import type { Scene } from '../../drawing/scene.ts'
import { sceneToSvg } from '../../drawing/scene-to-svg.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { DiagramId } from '../../model/tables.ts'
import { type FileType, fileNameOf, saveFile } from '../file-access.ts'
import { paintPng } from './paint-picture.ts'
import { backgroundOf, type PictureLook, paletteOf } from './picture-look.ts'

export type PictureFormat = 'svg' | 'png' | 'mermaid'

/** Model and diagram, as pictures and files are called. */
export function pictureTitle(document: Document, diagram: DiagramId): string {
  return t('picture.svgTitle', {
    model: get(document, 'model', 'model:main')?.title.trim() ?? '',
    diagram: get(document, 'diagram', diagram)?.name.trim() ?? '',
  })
}

/** The text of an SVG file. */
export function svgText(
  scene: Scene,
  look: PictureLook,
  words: { readonly title: string; readonly description: string },
): string {
  const background = backgroundOf(look)
  return sceneToSvg(scene, paletteOf(look), { ...words, ...(background === null ? {} : { background }) })
}

/** Saves where the person says. The name that the file got; null when they changed their mind. */
export async function savePicture(
  format: PictureFormat,
  title: string,
  content: string | Blob,
): Promise<Result<string | null, string>> {
  const type = fileTypes[format]()
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : new Uint8Array(await content.arrayBuffer())
  return saveFile({ name: fileNameOf(title, t('app.untitled'), type.extensions[0] ?? ''), type, bytes })
}

/** Puts a picture on the clipboard. The error is a sentence: not painted, or refused by the browser. */
export async function copyPicture(
  scene: Scene,
  look: PictureLook,
  scale: number,
): Promise<Result<null, string>> {
  // Begun before the clipboard is asked, which some browsers allow only in the course of the click itself.
  const png = paintPng(scene, look, scale)
  try {
    const item = new ClipboardItem({
      'image/png': png.then((blob) => blob ?? Promise.reject(new Error('not painted'))),
    })
    await navigator.clipboard.write([item])
    return ok(null)
  } catch {
    return fail((await png) === null ? t('picture.notPainted') : t('picture.copyRefused'))
  }
}

/** Puts text on the clipboard; the error is a sentence. */
export async function copyText(text: string): Promise<Result<null, string>> {
  try {
    await navigator.clipboard.writeText(text)
    return ok(null)
  } catch {
    return fail(t('picture.copyRefused'))
  }
}

const fileTypes: { readonly [format in PictureFormat]: () => FileType } = {
  svg: () => ({ description: t('picture.svgFile'), mime: 'image/svg+xml', extensions: ['.svg'] }),
  png: () => ({ description: t('picture.pngFile'), mime: 'image/png', extensions: ['.png'] }),
  mermaid: () => ({ description: t('picture.mermaidFile'), mime: 'text/plain', extensions: ['.mmd'] }),
}
