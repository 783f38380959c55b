import type { Box } from '../../../base/geometry.ts'
import { createPaint } from '../../../drawing/scene-to-canvas.ts'
import type { SubjectId } from '../../../model/tables.ts'
import type { Frame } from './frame.ts'
import { itemsOf, markOf, nameOf, type Picture, titleOf } from './picture.ts'

/** Lines are at least this wide, in CSS pixels. */
const thinnest = 0.7
/** Names, titles and marks of what lies just outside of a region reach into it: by so much, in CSS pixels. */
const reachPx = 14
/** So many subjects are painted in one go. */
const perStep = 24

/** Paints all of the picture that a frame shows, some subjects at every step. */
export function* paintFrame(
  context: CanvasRenderingContext2D,
  frame: Frame,
  picture: Picture,
): Generator<void, void> {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = picture.palette.background
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  yield* painting(context, frame, frame.box, picture)
}

/** Paints a part of the picture anew, at once. @param region in device pixels of the picture, whole ones */
export function paintRegion(
  context: CanvasRenderingContext2D,
  frame: Frame,
  region: Box,
  picture: Picture,
): void {
  const { box, scale } = frame
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.beginPath()
  context.rect(region.x, region.y, region.w, region.h)
  context.clip()
  context.fillStyle = picture.palette.background
  context.fillRect(region.x, region.y, region.w, region.h)
  const area = {
    x: box.x + region.x / scale,
    y: box.y + region.y / scale,
    w: region.w / scale,
    h: region.h / scale,
  }
  for (const _ of painting(context, frame, area, picture));
  context.restore()
}

function* painting(
  context: CanvasRenderingContext2D,
  { box, zoom, scale }: Frame,
  area: Box,
  picture: Picture,
): Generator<void, void> {
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  const paint = createPaint(context, picture.palette, thinnest / zoom)
  const { x, y, w, h } = area
  const reach = Math.max(40, reachPx / zoom)
  const wide = { x: x - reach, y: y - reach, w: w + 2 * reach, h: h + 2 * reach }
  const ids = picture.index.within(wide).filter((id) => !picture.hidden.has(id))
  const { names, titleScale } = picture.textAt(zoom)
  const layers = [
    (id: SubjectId) => itemsOf(id, picture),
    (id: SubjectId) => titleOf(id, picture, titleScale),
    (id: SubjectId) => nameOf(id, picture, names),
    (id: SubjectId) => markOf(id, picture, zoom),
  ]
  for (const layer of layers) {
    let painted = 0
    for (const id of ids) {
      const items = layer(id)
      for (const item of items) paint(item)
      if (items.length > 0 && ++painted % perStep === 0) yield
    }
  }
}
