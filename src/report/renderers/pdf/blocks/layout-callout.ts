import type { CalloutBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import { tones, type } from '../theme.ts'

/** A tinted box with a bar at its left. */
export function layoutCallout(block: CalloutBlock, context: LayoutContext): readonly Piece[] {
  const { fonts, width } = context
  const inner = width - 28
  const style = { ...type.body, colour: '#161a22' }
  const titleStyle = { ...type.body, bold: true, colour: tones[block.tone].ink }
  const title = block.title === '' ? [] : layoutLines([{ text: block.title }], titleStyle, inner, fonts)
  const lines = layoutLines(block.runs, style, inner, fonts)
  const height = (title.length + lines.length) * style.leading + 16
  return [
    {
      height,
      before: 10,
      draw: (surface, x, top) => {
        surface.rect(x, top, width, height, { fill: tones[block.tone].tint, radius: 3 })
        surface.rect(x, top, 3, height, { fill: tones[block.tone].mark })
        const box = { x: x + 16, width: inner }
        drawLines(surface, title, titleStyle, { ...box, top: top + 8 }, fonts)
        drawLines(surface, lines, style, { ...box, top: top + 8 + title.length * style.leading }, fonts)
      },
    },
  ]
}
