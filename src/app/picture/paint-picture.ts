import { pictureSize } from '../../drawing/picture-size.ts'
import type { Scene } from '../../drawing/scene.ts'
import { createPaint } from '../../drawing/scene-to-canvas.ts'
import { backgroundOf, type PictureLook, paletteOf } from './picture-look.ts'

/** A scene as a PNG at `scale` pixels per unit; null when the browser cannot paint that many. */
export async function paintPng(scene: Scene, look: PictureLook, scale: number): Promise<Blob | null> {
  try {
    const { w, h } = pictureSize(scene.bounds, scale)
    const canvas = new OffscreenCanvas(w, h)
    const context = canvas.getContext('2d')
    if (context === null) return null
    await paintScene(context, scene, look, scale)
    return await canvas.convertToBlob({ type: 'image/png' })
  } catch {
    // Out of memory, or larger than this browser allows: the caller says what to do.
    return null
  }
}

/** Paints a scene onto a canvas of its size. */
export async function paintScene(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  scene: Scene,
  look: PictureLook,
  scale: number,
): Promise<void> {
  const palette = paletteOf(look)
  const background = backgroundOf(look)
  await fontsReady()
  const { w, h } = pictureSize(scene.bounds, scale)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, w, h)
  if (background !== null) {
    context.fillStyle = palette[background]
    context.fillRect(0, 0, w, h)
  }
  context.setTransform(scale, 0, 0, scale, -scene.bounds.x * scale, -scene.bounds.y * scale)
  const paint = createPaint(context, palette)
  for (const item of scene.items) paint(item)
}

/** A canvas does not wait for fonts by itself. */
async function fontsReady(): Promise<void> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 13px 'Inter Variable'`)))
}
