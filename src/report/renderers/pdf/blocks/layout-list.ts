import type { ListBlock } from '../../../document.ts'
import { drawMark } from '../badge.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { baselineIn } from '../text-layout.ts'
import { colours, type } from '../theme.ts'
import { linePieces } from './text-pieces.ts'

/** Items with a hanging indent; the sign stands beside the first line. */
export function layoutList(block: ListBlock, context: LayoutContext): readonly Piece[] {
  const { fonts } = context
  const style = type[block.style]
  const list = context.structure.add('L')
  return block.items.flatMap((item, i) => {
    const element = list.add('LI')
    const label = element.add('Lbl')
    const pieces = linePieces(item, style, context, {
      node: element.add('LBody'),
      before: i === 0 ? 4 : style.leading * 0.17,
      indent: 16,
    })
    return pieces.map((piece, line) => {
      if (line > 0) return piece
      const sign = (surface: Parameters<Piece['draw']>[0], x: number, top: number) => {
        const baseline = top + baselineIn(style)
        if (block.ordered) {
          const shape = fonts.shape('regular', `${i + 1}.`)
          surface.text(x, baseline, style.size, colours.third, shape.runs)
        } else {
          drawMark(surface, 'circle', x + 5, baseline - style.size * 0.33, style.size * 0.38, colours.third)
        }
      }
      return {
        ...piece,
        draw: (surface, x, top) => {
          surface.tagged(label, () => sign(surface, x, top))
          piece.draw(surface, x, top)
        },
      } satisfies Piece
    })
  })
}
