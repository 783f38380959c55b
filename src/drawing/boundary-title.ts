import type { Box, Point } from '../base/geometry.ts'
import { boundaryCurve, directionAt } from './curve.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import { ellipsized } from './wrap-text.ts'

/** A boundary's name, ready to be drawn. */
export interface BoundaryTitle {
  readonly text: string
  /** Left end of the baseline. */
  readonly at: Point
  readonly width: number
  readonly style: TextStyle
  /** What the title takes up; of a box boundary it interrupts the top edge for this width. */
  readonly box: Box
}

export const boundaryTitleStyle: TextStyle = { size: 12, weight: 600 }

/**
 * Name set into the top edge of a boundary box, near its left end; null without a name or room.
 * @param scale how much larger than usual, for reading it from afar
 */
export function boxTitle(box: Box, name: string, scale = 1): BoundaryTitle | null {
  // A title made larger gives some of that back before it is cut.
  for (const share of scale > 1 ? [1, 0.88, 0.78] : []) {
    const title = boxTitleAt(box, name, Math.max(1, scale * share))
    if (title !== null && !title.text.endsWith('…')) return title
  }
  return boxTitleAt(box, name, scale)
}

function boxTitleAt(box: Box, name: string, scale: number): BoundaryTitle | null {
  const style = titleStyle(scale)
  const padding = usualPadding * scale
  const height = usualHeight * scale
  const room = box.w - 2 * inset - 2 * padding
  if (name.trim() === '' || room < 24 * scale) return null
  const text = ellipsized(name.trim(), room, style)
  const width = measureText(text, style)
  return {
    text,
    at: { x: box.x + inset + padding, y: box.y + style.size * 0.36 },
    width,
    style,
    box: { x: box.x + inset, y: box.y - height / 2, w: width + 2 * padding, h: height },
  }
}

/** Name just before the start of a boundary line, so that the line seems to come out of it. */
export function lineTitle(
  line: { readonly from: Point; readonly handle: Point; readonly to: Point },
  name: string,
  scale = 1,
): BoundaryTitle | null {
  if (name.trim() === '') return null
  const style = titleStyle(scale)
  const padding = usualPadding * scale
  const height = usualHeight * scale
  const text = ellipsized(name.trim(), 240 * scale, style)
  const width = measureText(text, style)
  const towards = directionAt(boundaryCurve(line), 0)
  const length = Math.hypot(towards.x, towards.y)
  const ux = length > 0 ? towards.x / length : 0
  const uy = length > 0 ? towards.y / length : 1
  const w = width + 2 * padding
  const reach = Math.min(
    Math.abs(ux) > 1e-6 ? w / 2 / Math.abs(ux) : Number.POSITIVE_INFINITY,
    Math.abs(uy) > 1e-6 ? height / 2 / Math.abs(uy) : Number.POSITIVE_INFINITY,
  )
  const centre = { x: line.from.x - ux * reach, y: line.from.y - uy * reach }
  return {
    text,
    at: { x: centre.x - width / 2, y: centre.y + style.size * 0.36 },
    width,
    style,
    box: { x: centre.x - w / 2, y: centre.y - height / 2, w, h: height },
  }
}

const inset = 18
const usualPadding = 6
const usualHeight = 18

function titleStyle(scale: number): TextStyle {
  return scale === 1 ? boundaryTitleStyle : { ...boundaryTitleStyle, size: boundaryTitleStyle.size * scale }
}
