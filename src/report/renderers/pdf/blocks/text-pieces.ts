import type { Inline } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, type Line, layoutLines, type TextStyle } from '../text-layout.ts'

/** Lines as pieces: the first two and the last two of a paragraph stay together. */
export function linePieces(
  content: readonly Inline[],
  style: TextStyle,
  context: LayoutContext,
  options: { readonly before: number; readonly indent?: number },
): readonly Piece[] {
  const indent = options.indent ?? 0
  const width = context.width - indent
  const lines = layoutLines(content, style, width, context.fonts)
  return lines.map((line, i) =>
    linePiece(line, style, context, {
      before: i === 0 ? options.before : 0,
      indent,
      width,
      keep: lines.length > 1 && (i === 0 || i === lines.length - 2),
    }),
  )
}

function linePiece(
  line: Line,
  style: TextStyle,
  { fonts }: LayoutContext,
  { before, indent, width, keep }: { before: number; indent: number; width: number; keep: boolean },
): Piece {
  return {
    height: style.leading,
    before,
    keepWithNext: keep,
    draw: (surface, x, top) => drawLines(surface, [line], style, { x: x + indent, top, width }, fonts),
  }
}
