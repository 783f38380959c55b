import type { ContentsBlock, HeadingBlock } from '../../document.ts'
import type { LayoutContext, Piece } from './piece.ts'
import { baselineIn, drawLines, layoutLines, widthOf } from './text-layout.ts'
import { colours, type } from './theme.ts'

/** A heading with the page that it came to stand on. */
export interface PlacedHeading {
  readonly heading: HeadingBlock
  /** Counted from 1 over the whole report. */
  readonly page: number
}

/**
 * The table of contents as pieces. Heights do not depend on the page numbers, so it can be set once to
 * count its pages and again with the right numbers.
 */
export function layoutContents(
  block: ContentsBlock,
  headings: readonly PlacedHeading[],
  context: LayoutContext,
): readonly Piece[] {
  const { fonts, width } = context
  const title = layoutLines([{ text: block.title }], { ...type.heading1, bold: true }, width, fonts)
  const heading: Piece = {
    height: type.heading1.leading + 18,
    before: 0,
    keepWithNext: true,
    draw: (surface, x, top) => {
      drawLines(surface, title, type.heading1, { x, top, width }, fonts)
      const y = top + type.heading1.leading + 5
      surface.line(x, y, x + width, y, { colour: colours.line, width: 0.75 })
    },
  }
  const shown = headings.filter((placed) => placed.heading.level <= block.depth)
  return [heading, ...shown.map((placed) => entryPiece(placed, context))]
}

function entryPiece({ heading, page }: PlacedHeading, { fonts, width }: LayoutContext): Piece {
  const chapter = heading.level === 1
  const style = { ...type.body, bold: chapter, colour: chapter ? colours.ink : colours.second }
  const indent = (heading.level - 1) * 22
  const numberWidth = heading.number === '' ? 0 : heading.level === 1 ? 22 : 32
  const left = indent + numberWidth
  const lines = layoutLines([{ text: heading.text }], style, width - left - 44, fonts)
  const height = Math.max(1, lines.length) * style.leading
  return {
    height,
    before: chapter ? 9 : 1,
    keepWithNext: chapter,
    draw: (surface, x, top) => {
      const number = layoutLines([{ text: heading.number }], style, 60, fonts)
      if (heading.number !== '') drawLines(surface, number, style, { x: x + indent, top, width: 60 }, fonts)
      drawLines(surface, lines, style, { x: x + left, top, width: width - left - 44 }, fonts)
      const last = top + (lines.length - 1) * style.leading
      const pageText = String(page)
      const pageX = x + width - widthOf(pageText, style, fonts)
      const shape = fonts.shape(chapter ? 'bold' : 'regular', pageText)
      surface.text(pageX, last + baselineIn(style), style.size, style.colour, shape.runs)
      const dotsFrom = x + left + (lines.at(-1)?.width ?? 0) + 6
      if (!chapter && pageX - dotsFrom > 12) {
        const y = last + baselineIn(style) - 0.5
        surface.line(dotsFrom, y, pageX - 6, y, { colour: colours.line, width: 0.6, dash: [0.6, 2.6] })
      }
      surface.link(x, top, width, height, heading.anchor)
    },
  }
}
