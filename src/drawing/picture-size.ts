import type { Box } from '../base/geometry.ts'

/** Size of a picture in pixels. */
export interface PictureSize {
  readonly w: number
  readonly h: number
}

/** Pixels of a scene at `scale` pixels per unit; at least 1 × 1. */
export function pictureSize(bounds: Pick<Box, 'w' | 'h'>, scale: number): PictureSize {
  return { w: Math.max(1, Math.ceil(bounds.w * scale)), h: Math.max(1, Math.ceil(bounds.h * scale)) }
}

/** Whether every current browser can hold a canvas of this size. */
export function fitsCanvas({ w, h }: PictureSize): boolean {
  return w <= maxSidePx && h <= maxSidePx && w * h <= maxAreaPx
}

/**
 * The largest scale up to `wanted` at which a canvas can hold the scene: in whole steps down to 1, below that in
 * hundredths; at least 0.01.
 */
export function fittingScale(bounds: Pick<Box, 'w' | 'h'>, wanted: number): number {
  for (let scale = Math.floor(wanted); scale >= 1; scale--) {
    if (fitsCanvas(pictureSize(bounds, scale))) return scale
  }
  const { w, h } = pictureSize(bounds, 1)
  const limit = Math.min(maxSidePx / w, maxSidePx / h, Math.sqrt(maxAreaPx / (w * h)), wanted)
  // Rounding up to whole pixels may cost one hundredth more.
  for (let hundredths = Math.floor(limit * 100); hundredths > 1; hundredths--) {
    if (fitsCanvas(pictureSize(bounds, hundredths / 100))) return hundredths / 100
  }
  return 0.01
}

/** Sides that Chrome, Firefox and Safari all allow. */
const maxSidePx = 16_384
/** 512 MiB of pixels: more would fit some browsers, and leave little of the machine's memory. */
const maxAreaPx = 2 ** 27
