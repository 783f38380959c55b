import type { CalloutBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import type { Line } from '../text-style.ts'
import { colours, tones, type } from '../theme.ts'

/** A tinted box with a bar at its left; a long one goes on over the page. */
export function layoutCallout(block: CalloutBlock, context: LayoutContext): readonly Piece[] {
  const inner = context.width - 28
  const titleStyle = { ...style, bold: true, colour: tones[block.tone].ink }
  const title =
    block.title === '' ? [] : layoutLines([{ text: block.title }], titleStyle, inner, context.fonts)
  const lines = layoutLines(block.runs, style, inner, context.fonts)
  const node = context.structure.add('P')
  return [{ ...boxPiece([...title, ...lines], block.tone, node, context), before: 10 }]
}

const style = { ...type.body, colour: colours.ink }
const padding = 8

function boxPiece(
  lines: readonly Line[],
  tone: CalloutBlock['tone'],
  node: StructureNode,
  context: LayoutContext,
): Piece {
  const { fonts, width } = context
  const height = lines.length * style.leading + 2 * padding
  return {
    height,
    before: 0,
    split: (room) => {
      const fitting = Math.floor((room - 2 * padding) / style.leading)
      if (fitting < 2 || fitting >= lines.length) return null
      return [
        boxPiece(lines.slice(0, fitting), tone, node, context),
        boxPiece(lines.slice(fitting), tone, node, context),
      ]
    },
    draw: (surface, x, top) => {
      surface.rect(x, top, width, height, { fill: tones[tone].tint, radius: 3 })
      surface.rect(x, top, 3, height, { fill: tones[tone].mark })
      const box = { x: x + 16, top: top + padding, width: width - 28 }
      surface.tagged(node, () => drawLines(surface, lines, style, box, fonts))
    },
  }
}
