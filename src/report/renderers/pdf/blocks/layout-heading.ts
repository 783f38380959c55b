import type { HeadingBlock } from '../../../document.ts'
import { drawBadge, measureBadge } from '../badge.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { baselineIn, drawLines, layoutLines } from '../text-layout.ts'
import { type } from '../theme.ts'

/** A heading stays with what follows. Its anchor is a little above it, so that a jump shows it whole. */
export function layoutHeading(block: HeadingBlock, context: LayoutContext): readonly Piece[] {
  const { fonts, width } = context
  const level = styles[block.level - 1] ?? styles[3]
  const badgeWidth = block.badge === undefined ? 0 : measureBadge(block.badge, badgeSize, fonts) + 12
  const node = context.structure.addHeading(block.level)
  const number = block.number === '' ? '' : `${block.number}\u2002`
  const lines = layoutLines(
    [...(number === '' ? [] : [{ text: number, muted: true }]), { text: block.text }],
    { ...level.style, bold: true },
    width - badgeWidth,
    fonts,
  )
  return [
    {
      height: Math.max(lines.length, 1) * level.style.leading + level.after,
      before: level.before,
      keepWithNext: true,
      draw: (surface, x, top) => {
        surface.anchor(block.anchor, top - 12)
        surface.tagged(node, () => {
          drawLines(surface, lines, level.style, { x, top, width }, fonts)
          if (block.badge === undefined) return
          const left = x + width - badgeWidth + 12
          drawBadge(surface, block.badge, left, top + baselineIn(level.style), badgeSize, fonts)
        })
        if (block.level === 1) {
          const y = top + lines.length * level.style.leading + 5
          surface.line(x, y, x + width, y, { colour: context.accent, width: 0.75 })
        }
      },
    },
  ]
}

const badgeSize = 8.5

const styles = [
  { style: type.heading1, before: 0, after: 12 },
  { style: type.heading2, before: 24, after: 5 },
  { style: type.heading3, before: 24, after: 3 },
  { style: type.heading4, before: 8, after: 1 },
] as const
