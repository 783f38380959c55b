import type { Badge, Shape as MarkShape } from '../../document.ts'
import type { FontSet } from './fonts/font-set.ts'
import { ellipse } from './pdf-page.ts'
import type { Surface } from './surface.ts'
import { tones } from './theme.ts'

/** Width in points of a badge in type of `size`. */
export function measureBadge(badge: Badge, size: number, fonts: FontSet): number {
  const { text, padding, mark, gap } = sizes(badge, size)
  return 2 * padding + mark + gap + (fonts.shape('bold', badge.text).width * text) / 1000
}

/** Draws a badge whose words stand on `baseline`. */
export function drawBadge(
  surface: Surface,
  badge: Badge,
  x: number,
  baseline: number,
  size: number,
  fonts: FontSet,
): void {
  const { text, padding, mark, gap } = sizes(badge, size)
  const tone = tones[badge.tone]
  const middle = baseline - size * 0.357
  const height = size * 1.36
  const outline = { stroke: { colour: tone.mark, width: 0.6, dash: [1.6, 1.2] } }
  surface.rect(x, middle - height / 2, measureBadge(badge, size, fonts), height, {
    ...(badge.proposed === true ? outline : { fill: tone.tint }),
    radius: size * 0.3,
  })
  drawMark(surface, badge.shape, x + padding + mark / 2, middle, mark, tone.ink)
  const shape = fonts.shape('bold', badge.text)
  fonts.countMissing(shape)
  surface.text(x + padding + mark + gap, middle + text * 0.357, text, tone.ink, shape.runs)
}

/** A filled shape around a centre; `size` is its height. A ring is an empty circle. */
export function drawMark(
  surface: Surface,
  shape: MarkShape,
  cx: number,
  cy: number,
  size: number,
  colour: string,
): void {
  const r = size / 2
  switch (shape) {
    case 'triangle':
      surface.path(
        [['M', cx - r * 1.05, cy + r * 0.9], ['L', cx, cy - r], ['L', cx + r * 1.05, cy + r * 0.9], ['Z']],
        { fill: colour },
      )
      return
    case 'diamond':
      surface.path(
        [['M', cx - r, cy], ['L', cx, cy - r * 1.1], ['L', cx + r, cy], ['L', cx, cy + r * 1.1], ['Z']],
        { fill: colour },
      )
      return
    case 'circle':
      surface.path(ellipse(cx, cy, r * 0.9, r * 0.9), { fill: colour })
      return
    case 'ring':
      surface.path(ellipse(cx, cy, r * 0.75, r * 0.75), { stroke: { colour, width: size * 0.18 } })
      return
    case 'square':
      surface.rect(cx - r * 0.8, cy - r * 0.8, size * 0.8, size * 0.8, { fill: colour, radius: size * 0.12 })
      return
    case 'none':
      return
  }
}

function sizes(badge: Badge, size: number) {
  const mark = badge.shape === 'none' ? 0 : size * 0.68
  return { text: size * 0.92, padding: size * 0.45, mark, gap: mark === 0 ? 0 : size * 0.32 }
}
