import { type FigureBlock, numberedCaption } from '../../../document.ts'
import { drawScene } from '../draw-scene.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import type { Line } from '../text-style.ts'
import { colours, type } from '../theme.ts'
import { tilePieces } from './tile-figure.ts'

/** A diagram as vectors, as large as the page allows but not larger than drawn, with its caption below. */
export function layoutFigure(block: FigureBlock, context: LayoutContext): readonly Piece[] {
  const { width, height, bleed } = context
  const { bounds } = block.scene
  const style = { ...type.small, colour: colours.second }
  const caption = layoutLines([{ text: numberedCaption(block) }], style, width, context.fonts)
  const room = height - caption.length * style.leading - headingRoom
  const scale = Math.min(
    (width + 2 * bleed) / Math.max(bounds.w, 1),
    room / Math.max(bounds.h, 1),
    largestScale,
  )
  const group = context.structure.add('Div')
  const node = group.add('Figure', { alternative: block.alternative })
  const whole = wholePiece(block, caption, scale, [node, group.add('Caption')], context)
  if (block.fit !== 'tiles' || scale >= readableScale) return [whole]
  return [whole, ...tilePieces(block, readableScale * 1.2, group, context)]
}

/** A diagram unit is a CSS pixel: 0.75 points show it in its size on the screen. */
const largestScale = 0.75
/** Below this, the smallest text of a diagram (11 units) is printed in less than 5 points. */
const readableScale = 5 / 11
/** What a heading above the figure takes. */
const headingRoom = 74

function wholePiece(
  block: FigureBlock,
  caption: readonly Line[],
  scale: number,
  [node, label]: readonly [StructureNode, StructureNode],
  { fonts, width }: LayoutContext,
): Piece {
  const { bounds } = block.scene
  const drawn = { w: bounds.w * scale, h: bounds.h * scale }
  const style = { ...type.small, colour: colours.second }
  return {
    height: drawn.h + 10 + caption.length * style.leading,
    before: 10,
    draw: (surface, x, top) => {
      surface.anchor(block.anchor, top - 12)
      const left = x + (width - drawn.w) / 2
      surface.bound(node, left, top, drawn.w, drawn.h)
      surface.tagged(node, () => {
        surface.scaled(left - bounds.x * scale, top - bounds.y * scale, scale, () => {
          drawScene(surface, block.scene, fonts)
        })
      })
      const box = { x, top: top + drawn.h + 10, width, align: 'center' as const }
      surface.tagged(label, () => drawLines(surface, caption, style, box, fonts))
    },
  }
}
