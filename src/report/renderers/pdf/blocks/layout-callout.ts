import type { CalloutBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, type Line, layoutLines } from '../text-layout.ts'
import { colours, tones, type } from '../theme.ts'

/** A tinted box with a bar at its left; a long one goes on over the page. */
export function layoutCallout(block: CalloutBlock, context: LayoutContext): readonly Piece[] {
  const inner = context.width - 28
  const titleStyle = { ...style, bold: true, colour: tones[block.tone].ink }
  const title =
    block.title === '' ? [] : layoutLines([{ text: block.title }], titleStyle, inner, context.fonts)
  const lines = layoutLines(block.runs, style, inner, context.fonts)
  return [{ ...boxPiece([...title, ...lines], block.tone, context), before: 10 }]
}

const style = { ...type.body, colour: colours.ink }
const padding = 8

function boxPiece(lines: readonly Line[], tone: CalloutBlock['tone'], context: LayoutContext): Piece {
  const { fonts, width } = context
  const height = lines.length * style.leading + 2 * padding
  return {
    height,
    before: 0,
    split: (room) => {
      const fitting = Math.floor((room - 2 * padding) / style.leading)
      if (fitting < 2 || fitting >= lines.length) return null
      return [boxPiece(lines.slice(0, fitting), tone, context), boxPiece(lines.slice(fitting), tone, context)]
    },
    draw: (surface, x, top) => {
      surface.rect(x, top, width, height, { fill: tones[tone].tint, radius: 3 })
      surface.rect(x, top, 3, height, { fill: tones[tone].mark })
      drawLines(surface, lines, style, { x: x + 16, top: top + padding, width: width - 28 }, fonts)
    },
  }
}
