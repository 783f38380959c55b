import type { ContentsBlock, HeadingBlock } from '../../document.ts'
import type { LayoutContext, Piece } from './piece.ts'
import type { StructureNode } from './structure.ts'
import { baselineIn, drawLines, layoutLines, widthOf } from './text-layout.ts'
import { colours, type TypeSize, type } from './theme.ts'

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
  pageOf: (anchor: string) => number,
  section: StructureNode,
  context: LayoutContext,
): readonly Piece[] {
  const toc = section.add('TOC')
  const caption = toc.add('Caption')
  const shown = headings.filter((placed) => placed.heading.level <= block.depth)
  const entries = shown.map((placed) => entryPiece(ofHeading(placed), toc.add('TOCI'), context))
  const lists = (block.lists ?? []).flatMap((list) => {
    if (list.entries.length === 0) return []
    const own = section.add('TOC')
    const title = titlePiece(list.title, type.heading2, 20, own.add('Caption'), context)
    return [
      title,
      ...list.entries.map(({ text, anchor }) => {
        const entry = { number: '', text, anchor, page: pageOf(anchor), level: 2, indent: 0 }
        return entryPiece(entry, own.add('TOCI'), context)
      }),
    ]
  })
  return [titlePiece(block.title, type.heading1, 0, caption, context), ...entries, ...lists]
}

function titlePiece(
  text: string,
  size: TypeSize,
  before: number,
  node: StructureNode,
  { fonts, width, accent }: LayoutContext,
): Piece {
  const title = layoutLines([{ text }], { ...size, bold: true }, width, fonts)
  return {
    height: size.leading * title.length + (before === 0 ? 18 : 6),
    before,
    keepWithNext: true,
    draw: (surface, x, top) => {
      surface.tagged(node, () => drawLines(surface, title, size, { x, top, width }, fonts))
      if (before > 0) return
      const y = top + size.leading + 5
      surface.line(x, y, x + width, y, { colour: accent, width: 0.75 })
    },
  }
}

interface Entry {
  readonly number: string
  readonly text: string
  readonly anchor: string
  readonly page: number
  readonly level: number
  readonly indent: number
}

function ofHeading({ heading, page }: PlacedHeading): Entry {
  const { number, text, anchor, level } = heading
  return { number, text, anchor, page, level, indent: (level - 1) * 22 }
}

function entryPiece(entry: Entry, node: StructureNode, { fonts, width }: LayoutContext): Piece {
  const { level, indent, page } = entry
  const chapter = level === 1
  const style = { ...type.body, bold: chapter, colour: chapter ? colours.ink : colours.second }
  const numberWidth = entry.number === '' ? 0 : chapter ? 22 : 32
  const left = indent + numberWidth
  const lines = layoutLines([{ text: entry.text }], style, width - left - 44, fonts)
  const height = Math.max(1, lines.length) * style.leading
  return {
    height,
    before: chapter ? 9 : 1,
    keepWithNext: chapter,
    draw: (surface, x, top) => {
      const number = layoutLines([{ text: entry.number }], style, 60, fonts)
      const last = top + (lines.length - 1) * style.leading
      const baseline = last + baselineIn(style)
      const pageText = String(page)
      const pageX = x + width - widthOf(pageText, style, fonts)
      const dotsFrom = x + left + (lines.at(-1)?.width ?? 0) + 6
      if (!chapter && pageX - dotsFrom > 12) {
        const y = baseline - 0.5
        surface.line(dotsFrom, y, pageX - 6, y, { colour: colours.line, width: 0.6, dash: [0.6, 2.6] })
      }
      const target = { to: { anchor: entry.anchor }, description: `${entry.number} ${entry.text}`.trim() }
      surface.tagged(node, () => {
        surface.link(x, top, width, height, target, () => {
          if (entry.number !== '') drawLines(surface, number, style, { x: x + indent, top, width: 60 }, fonts)
          drawLines(surface, lines, style, { x: x + left, top, width: width - left - 44 }, fonts)
          const { runs } = fonts.shape(chapter ? 'bold' : 'regular', pageText)
          surface.text(pageX, baseline, style.size, style.colour, runs)
        })
      })
    },
  }
}
