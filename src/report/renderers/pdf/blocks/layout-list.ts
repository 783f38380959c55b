import type { ListBlock } from '../../../document.ts'
import { drawMark } from '../badge.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { baselineIn } from '../text-layout.ts'
import { colours, type } from '../theme.ts'
import { linePieces } from './text-pieces.ts'

/** Items with a hanging indent; the sign stands beside the first line. */
export function layoutList(block: ListBlock, context: LayoutContext): readonly Piece[] {
  const { fonts } = context
  return block.items.flatMap((item, i) => {
    const pieces = linePieces(item, type.body, context, { before: i === 0 ? 4 : 2.5, indent: 16 })
    return pieces.map((piece, line) => {
      if (line > 0) return piece
      const sign = (surface: Parameters<Piece['draw']>[0], x: number, top: number) => {
        const baseline = top + baselineIn(type.body)
        if (block.ordered) {
          const shape = fonts.shape('regular', `${i + 1}.`)
          surface.text(x, baseline, type.body.size, colours.third, shape.runs)
        } else {
          drawMark(surface, 'circle', x + 5, baseline - 3.1, 3.6, colours.third)
        }
      }
      return {
        ...piece,
        draw: (surface, x, top) => {
          sign(surface, x, top)
          piece.draw(surface, x, top)
        },
      } satisfies Piece
    })
  })
}
