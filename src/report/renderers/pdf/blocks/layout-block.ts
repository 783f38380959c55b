import type { Block, KeepBlock, ParagraphBlock, SpacerBlock } from '../../../document.ts'
import { keepTogether, type LayoutContext, type Piece } from '../piece.ts'
import { colours, type } from '../theme.ts'
import { layoutCallout } from './layout-callout.ts'
import { layoutChart } from './layout-chart.ts'
import { layoutFigure } from './layout-figure.ts'
import { layoutHeading } from './layout-heading.ts'
import { layoutKeyValue } from './layout-key-value.ts'
import { layoutList } from './layout-list.ts'
import { layoutMetrics } from './layout-metrics.ts'
import { layoutTable, tablePieces } from './layout-table.ts'
import { linePieces } from './text-pieces.ts'

/** Blocks that are pages of their own or change the page; the others become pieces. */
export type PageBlock = Extract<Block, { kind: 'cover' | 'contents' | 'pageBreak' | 'orientation' }>
export type FlowBlock = Exclude<Block, PageBlock>

export function isPageBlock(block: Block): block is PageBlock {
  return (
    block.kind === 'cover' ||
    block.kind === 'contents' ||
    block.kind === 'pageBreak' ||
    block.kind === 'orientation'
  )
}

/** The pieces of a block as they are placed: the rows of a long table are set one after the other. */
export function piecesOf(block: FlowBlock, context: LayoutContext): Iterable<Piece> {
  return block.kind === 'table' ? tablePieces(block, context) : layoutBlock(block, context)
}

/** The pieces of a block. Page blocks inside of `keep` are skipped: they cannot be kept on a page. */
export function layoutBlock(block: FlowBlock, context: LayoutContext): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, context)
    case 'paragraph':
      return layoutParagraph(block, context)
    case 'list':
      return layoutList(block, context)
    case 'keyValue':
      return layoutKeyValue(block, context)
    case 'table':
      return layoutTable(block, context)
    case 'figure':
      return layoutFigure(block, context)
    case 'chart':
      return layoutChart(block, context)
    case 'metrics':
      return layoutMetrics(block, context)
    case 'callout':
      return layoutCallout(block, context)
    case 'spacer':
      return [spacerPiece(block)]
    case 'keep':
      return keepTogether(
        block.blocks.flatMap((inner) => (isPageBlock(inner) ? [] : layoutBlock(inner, context))),
      )
  }
}

/** The pieces of a whole that may be cut between its blocks; what begins a page says what it belongs to. */
export function layoutWhole(block: KeepBlock, context: LayoutContext): readonly Piece[] {
  const pieces = block.blocks.flatMap((inner) => (isPageBlock(inner) ? [] : layoutBlock(inner, context)))
  const [sign] =
    block.continued === undefined
      ? []
      : linePieces([{ text: block.continued, muted: true }], type.small, context, { before: 0, node: null })
  if (sign === undefined) return pieces
  return pieces.map((piece, i) =>
    i === 0 || piece.repeat !== undefined ? piece : { ...piece, repeat: sign },
  )
}

function layoutParagraph(block: ParagraphBlock, context: LayoutContext): readonly Piece[] {
  const style = { ...type[block.style], ...(block.style === 'lead' ? { colour: colours.second } : {}) }
  return linePieces(block.runs, style, context, {
    before: block.style === 'small' ? 8 : 6,
    node: context.structure.add('P'),
  })
}

function spacerPiece({ lines }: SpacerBlock): Piece {
  return { height: lines * type.body.leading, before: 0, draw: () => {} }
}
