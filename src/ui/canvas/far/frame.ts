import { type Box, boxesOverlap, containsBox, inflate, unionOf } from '../../../base/geometry.ts'
import { type Viewport, visibleBox } from '../viewport.ts'

/** What part of the diagram is painted, and how large. */
export interface Frame {
  readonly box: Box
  /** CSS pixels per diagram unit. */
  readonly zoom: number
  /** Device pixels per diagram unit. */
  readonly scale: number
}

export interface Size {
  readonly w: number
  readonly h: number
}

/** How far it reaches beyond the viewport, as a share of it. */
const margin = 0.3
/** Room around the diagram, in diagram units. */
const edge = 40
/** Changes to more than this share of the picture are painted anew as a whole, over several frames. */
const maxPatched = 0.05
const maxPatches = 60

/**
 * What to paint for a view: it and a margin around it, as far as there is something. Its corner lies on a whole
 * device pixel of the screen, or everything would be painted between two of them.
 */
export function frameFor(bounds: Box | null, viewport: Viewport, size: Size, pixelRatio: number): Frame {
  const seen = visibleBox(viewport, size)
  const { x, y, w, h } = seen
  const wide = { x: x - w * margin, y: y - h * margin, w: w * (1 + 2 * margin), h: h * (1 + 2 * margin) }
  const box = overlapOf(wide, inflate(bounds ?? seen, edge)) ?? seen
  const { zoom } = viewport
  const scale = zoom * pixelRatio
  const snapped = (at: number, offset: number) =>
    (Math.floor((offset + at * zoom) * pixelRatio) / pixelRatio - offset) / zoom
  return {
    box: {
      x: snapped(box.x, viewport.x),
      y: snapped(box.y, viewport.y),
      // What the corner was moved by.
      w: box.w + 1 / scale,
      h: box.h + 1 / scale,
    },
    zoom,
    scale,
  }
}

/** Whether a frame shows all that there is in a view, and how sharply. */
export function frameQuality(
  frame: Frame,
  bounds: Box | null,
  viewport: Viewport,
  size: Size,
): 'sharp' | 'blurred' | 'missing' {
  const wanted = bounds === null ? null : overlapOf(visibleBox(viewport, size), inflate(bounds, edge))
  if (wanted !== null && !containsBox(inflate(frame.box, 1 / frame.scale), wanted)) return 'missing'
  return Math.abs(frame.zoom / viewport.zoom - 1) < 0.001 ? 'sharp' : 'blurred'
}

/** A box of the diagram in whole device pixels of the picture. */
export function aligned(box: Box, { box: origin, scale }: Frame): Box {
  const x = Math.floor((box.x - origin.x) * scale) - 1
  const y = Math.floor((box.y - origin.y) * scale) - 1
  const right = Math.ceil((box.x + box.w - origin.x) * scale) + 1
  const bottom = Math.ceil((box.y + box.h - origin.y) * scale) + 1
  return { x, y, w: right - x, h: bottom - y }
}

/** Changed boxes, those that overlap put together; null when that is so much that all may as well be painted. */
export function patchesOf(frame: Box, changed: readonly Box[]): readonly Box[] | null {
  if (changed.length > maxPatches) return null
  const patches: Box[] = []
  for (const box of changed) {
    if (!boxesOverlap(box, frame)) continue
    let patch = box
    for (let i = patches.length - 1; i >= 0; i--) {
      const other = patches[i]
      if (other === undefined || !boxesOverlap(other, patch)) continue
      patch = unionOf([other, patch]) ?? patch
      patches.splice(i, 1)
    }
    patches.push(patch)
  }
  const area = patches.reduce((sum, { w, h }) => sum + w * h, 0)
  return area > maxPatched * frame.w * frame.h ? null : patches
}

function overlapOf(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const w = Math.min(a.x + a.w, b.x + b.w) - x
  const h = Math.min(a.y + a.h, b.y + b.h) - y
  return w <= 0 || h <= 0 ? null : { x, y, w, h }
}
