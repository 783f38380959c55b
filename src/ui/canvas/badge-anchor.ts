import type { Point } from '../../base/geometry.ts'
import type { ElementBase } from '../../drawing/element-base.ts'
import { cornerRadius } from '../../drawing/shapes.ts'
import { badgeWidth } from './Badge.tsx'
import type { Badge } from './badges.ts'

/**
 * Middle of the badge, on the outline at the upper right; it grows to the right.
 * @param textScale above 1 the name is larger, and the badge stands further out
 */
export function badgeAnchor(base: ElementBase, w: number, h: number, badge: Badge, textScale = 1): Point {
  const width = badgeWidth(badge)
  const radius = cornerRadius(base, { x: 0, y: 0, w, h })
  // On the arc's diagonal, or at the corner itself where there is none.
  const inset = radius * (1 - Math.SQRT1_2)
  const out = textScale > 1 ? 5 : 0
  return {
    x: w - inset - 10 + width / 2 - (base === 'process' ? 4 : 6) + out,
    y: inset - (base === 'process' ? 2 : 0) - out,
  }
}
