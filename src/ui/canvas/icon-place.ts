import type { Box, Point } from '../../base/geometry.ts'
import type { ElementBase } from '../../drawing/element-base.ts'
import type { NameBlock } from '../../drawing/name-line.ts'

export const iconSize = 14

/**
 * Upper left corner of the type's icon, relative to the element: above the name where there is room, else in
 * the upper left corner of a box, else nowhere: the name always goes first.
 */
export function iconPlace(base: ElementBase, size: Pick<Box, 'w' | 'h'>, block: NameBlock): Point | null {
  const first = block.lines[0]
  if (first === undefined) return { x: (size.w - iconSize) / 2, y: (size.h - iconSize) / 2 }
  const top = first.y - first.style.size
  const margin = base === 'process' ? 8 : 5
  if (top >= iconSize + margin) {
    return { x: (size.w - iconSize) / 2, y: Math.max(margin, Math.min(top - iconSize - 4, top / 2 - 3)) }
  }
  const left = Math.min(...block.lines.map((line) => line.x - line.width / 2))
  if (base !== 'process' && left >= 6 + iconSize + 4) return { x: 6, y: 6 }
  return null
}
