import type { Box, Point } from '../../../base/geometry.ts'
import type { Size } from '../far/frame.ts'
import { type Viewport, visibleBox } from '../viewport.ts'

/** How a diagram lies on its map: CSS pixels per diagram unit, and where its origin is on the map. */
export interface MapFrame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Empty space around the diagram, in CSS pixels. */
const padding = 6

/** All of the diagram, as large as the map allows, in its middle. */
export function mapFrameOf(bounds: Box, map: Size): MapFrame {
  const scale = Math.min(
    (map.w - 2 * padding) / Math.max(bounds.w, 1),
    (map.h - 2 * padding) / Math.max(bounds.h, 1),
    maxScale,
  )
  return {
    scale,
    x: map.w / 2 - (bounds.x + bounds.w / 2) * scale,
    y: map.h / 2 - (bounds.y + bounds.h / 2) * scale,
  }
}

/** A few small things do not fill the map. */
const maxScale = 0.25

/** What the canvas shows, on the map; cut to the map, as one can look far beside the diagram. */
export function viewOnMap(frame: MapFrame, viewport: Viewport, canvas: Size, map: Size): Box {
  const seen = visibleBox(viewport, canvas)
  const left = clamp(seen.x * frame.scale + frame.x, map.w)
  const top = clamp(seen.y * frame.scale + frame.y, map.h)
  const right = clamp((seen.x + seen.w) * frame.scale + frame.x, map.w)
  const bottom = clamp((seen.y + seen.h) * frame.scale + frame.y, map.h)
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** The viewport that has a place of the map in the middle of the canvas, as near as before. */
export function viewportAt(frame: MapFrame, at: Point, viewport: Viewport, canvas: Size): Viewport {
  const { zoom } = viewport
  const place = { x: (at.x - frame.x) / frame.scale, y: (at.y - frame.y) / frame.scale }
  return { zoom, x: canvas.w / 2 - place.x * zoom, y: canvas.h / 2 - place.y * zoom }
}

function clamp(at: number, size: number): number {
  return Math.min(Math.max(at, 0), size)
}
