import type { Box } from '../../../base/geometry.ts'
import { createPaint } from '../../../drawing/scene-to-canvas.ts'
import type { Frame } from './frame.ts'
import { itemsOf, markOf, nameOf, type Picture, titleOf } from './picture.ts'

/** Lines are at least this wide, in CSS pixels. */
const thinnest = 0.7
/** Marks of what lies just outside of a region reach into it, in diagram units. */
const reach = 40

/** Paints a part of the picture anew. @param region in device pixels of the picture, whole ones */
export function paintRegion(
  context: CanvasRenderingContext2D,
  { box, zoom, scale }: Frame,
  region: Box,
  picture: Picture,
): void {
  context.save()
  context.beginPath()
  context.rect(region.x, region.y, region.w, region.h)
  context.clip()
  context.fillStyle = picture.palette.background
  context.fillRect(region.x, region.y, region.w, region.h)
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  const paint = createPaint(context, picture.palette, thinnest / zoom)
  const ids = picture.index
    .within({
      x: box.x + region.x / scale - reach,
      y: box.y + region.y / scale - reach,
      w: region.w / scale + 2 * reach,
      h: region.h / scale + 2 * reach,
    })
    .filter((id) => !picture.hidden.has(id))
  for (const id of ids) for (const item of itemsOf(id, picture)) paint(item)
  const { names, titleScale } = picture.textAt(zoom)
  for (const id of ids) for (const item of titleOf(id, picture, titleScale)) paint(item)
  for (const id of ids) for (const item of nameOf(id, picture, names)) paint(item)
  for (const id of ids) for (const item of markOf(id, picture, zoom)) paint(item)
  context.restore()
}
