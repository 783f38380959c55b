import type { Inline } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import type { Line, TextStyle } from '../text-style.ts'

/**
 * Lines as pieces: the first two and the last two of a paragraph stay together.
 * @param options.node the element that they are the content of; null for decoration
 */
export function linePieces(
  content: readonly Inline[],
  style: TextStyle,
  context: LayoutContext,
  options: { readonly before: number; readonly indent?: number; readonly node: StructureNode | null },
): readonly Piece[] {
  const indent = options.indent ?? 0
  const width = context.width - indent
  const lines = layoutLines(content, style, width, context.fonts)
  return lines.map((line, i) =>
    linePiece(line, style, context, {
      before: i === 0 ? options.before : 0,
      indent,
      width,
      node: options.node,
      keep: lines.length > 1 && (i === 0 || i === lines.length - 2),
    }),
  )
}

function linePiece(
  line: Line,
  style: TextStyle,
  { fonts }: LayoutContext,
  { before, indent, width, node, keep }: LinePlace,
): Piece {
  return {
    height: style.leading,
    before,
    keepWithNext: keep,
    draw: (surface, x, top) => {
      surface.tagged(node, () => drawLines(surface, [line], style, { x: x + indent, top, width }, fonts))
    },
  }
}

interface LinePlace {
  readonly before: number
  readonly indent: number
  readonly width: number
  readonly node: StructureNode | null
  readonly keep: boolean
}
