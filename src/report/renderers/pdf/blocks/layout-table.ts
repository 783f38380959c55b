import { type Inline, numberedCaption, type Row, type TableBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import type { Line } from '../text-style.ts'
import { colours, tones, type } from '../theme.ts'
import { columnWidths } from './column-widths.ts'
import { linePieces } from './text-pieces.ts'

/** What the pieces of a table share. */
interface Table {
  readonly columns: TableBlock['columns']
  readonly widths: readonly number[]
  readonly context: LayoutContext
}

/** All pieces of a table at once. */
export function layoutTable(block: TableBlock, context: LayoutContext): readonly Piece[] {
  return [...tablePieces(block, context)]
}

/**
 * A table with hairlines; its header is repeated on every page that it reaches. Rows are set when they are asked for,
 * so that a table of ten thousand takes the memory of one.
 */
export function* tablePieces(block: TableBlock, context: LayoutContext): Generator<Piece> {
  const widths = columnWidths(block.columns, { head: headerStyle, padding: padX }, context)
  const table: Table = { columns: block.columns, widths, context }
  const isCaptioned = block.captionVisible === true
  const node = context.structure.add(
    'Table',
    isCaptioned || block.caption === '' ? {} : { summary: block.caption },
  )
  const caption = isCaptioned
    ? linePieces([{ text: numberedCaption(block), muted: true }], type.small, context, {
        before: 10,
        node: node.add('Caption'),
      })
    : []
  const head = headerPiece(table, node.add('THead').add('TR'))
  const first = anchored({ ...head, keepWithNext: true }, block.anchor)
  const repeat = headerPiece(table, null)
  yield* caption.map(kept)
  yield first
  const body = node.add('TBody')
  if (block.rows.length === 0) {
    const cell = body.add('TR').add('TD', { columns: block.columns.length })
    const empty = linePieces([{ text: block.empty, muted: true }], type.small, context, {
      before: 6,
      indent: padX,
      node: cell,
    })
    yield* empty
    return
  }
  for (const [i, row] of block.rows.entries()) {
    const element = body.add('TR')
    const piece =
      row.group === true
        ? groupPiece(row.cells[0] ?? [], repeat, element, table)
        : rowPiece(rowOf(row, element, repeat, table), table)
    // Text that follows stands a little apart.
    const isLast = i === block.rows.length - 1 && piece.split === undefined
    yield isLast ? { ...piece, height: piece.height + 5 } : piece
  }
}

/** Links to the table lead to its first head: of two equal anchors the first counts. */
function anchored(header: Piece, anchor: string | undefined): Piece {
  if (anchor === undefined) return header
  return {
    ...header,
    draw: (surface, x, top) => {
      surface.anchor(anchor, top - 16)
      header.draw(surface, x, top)
    },
  }
}

const padX = 5
const padY = 4.25
const headerStyle = { ...type.table, colour: colours.second, bold: true }
const kept = (piece: Piece): Piece => ({ ...piece, keepWithNext: true })

/** @param node null for a header that is repeated, which is decoration */
function headerPiece({ columns, widths, context }: Table, node: StructureNode | null): Piece {
  const { fonts, width } = context
  const cells = columns.map((column, i) =>
    layoutLines([{ text: column.title }], headerStyle, (widths[i] ?? 0) - 2 * padX, fonts),
  )
  const nodes = columns.map(() => node?.add('TH', { scope: 'Column' }) ?? null)
  const lines = Math.max(1, ...cells.map((cell) => cell.length))
  const height = lines * type.table.leading + 2 * padY
  return {
    height,
    before: 8,
    draw: (surface, x, top) => {
      surface.rect(x, top, width, height, { fill: colours.tint })
      surface.line(x, top + height, x + width, top + height, { colour: colours.line, width: 0.75 })
      let left = x
      cells.forEach((cell, i) => {
        const columnWidth = widths[i] ?? 0
        const cellTop = top + height - padY - cell.length * type.table.leading
        const align = columns[i]?.align ?? 'left'
        const box = { x: left + padX, top: cellTop, width: columnWidth - 2 * padX, align }
        surface.tagged(nodes[i] ?? null, () => drawLines(surface, cell, headerStyle, box, fonts))
        left += columnWidth
      })
    },
  }
}

interface SetRow {
  readonly cells: readonly (readonly Line[])[]
  readonly nodes: readonly StructureNode[]
  readonly tones: Row['tones']
  readonly header: Piece
  readonly anchor: string | undefined
  readonly keep: boolean
  readonly minLines: number
}

function rowOf(row: Row, element: StructureNode, header: Piece, { widths, context }: Table): SetRow {
  return {
    cells: row.cells.map((cell, i) =>
      layoutLines(cell, type.table, (widths[i] ?? 0) - 2 * padX, context.fonts),
    ),
    nodes: row.cells.map(() => element.add('TD')),
    tones: row.tones,
    header,
    anchor: row.anchor,
    keep: row.keep !== false,
    minLines: row.minLines ?? 1,
  }
}

function rowPiece(row: SetRow, table: Table): Piece {
  const { columns, widths, context } = table
  const lines = Math.max(row.minLines, ...row.cells.map((cell) => cell.length))
  const height = lines * type.table.leading + 2 * padY
  return {
    height,
    before: 0,
    repeat: row.header,
    ...(row.keep && height < context.height / 2
      ? {}
      : { split: (room) => splitRow(row, lines, room, table) }),
    draw: (surface, x, top) => {
      if (row.anchor !== undefined) surface.anchor(row.anchor, top)
      let left = x
      row.tones?.forEach((tone, i) => {
        const width = widths[i] ?? 0
        if (tone !== null) surface.rect(left, top, width, height, { fill: tones[tone].tint })
        left += width
      })
      surface.line(x, top + height, x + context.width, top + height, { colour: colours.hairline, width: 0.5 })
      left = x
      row.cells.forEach((cell, i) => {
        const width = widths[i] ?? 0
        const align = columns[i]?.align ?? 'left'
        const box = { x: left + padX, top: top + padY, width: width - 2 * padX, align }
        surface.tagged(row.nodes[i] ?? null, () => drawLines(surface, cell, type.table, box, context.fonts))
        left += width
      })
    },
  }
}

function splitRow(row: SetRow, lines: number, room: number, table: Table): readonly [Piece, Piece] | null {
  const fitting = Math.floor((room - 2 * padY) / type.table.leading)
  if (fitting < 2 || fitting >= lines) return null
  const part = (from: number, to: number, anchor: string | undefined): Piece => {
    const cells = row.cells.map((cell) => cell.slice(from, to))
    return rowPiece({ ...row, anchor, keep: false, minLines: 1, cells }, table)
  }
  return [part(0, fitting, row.anchor), part(fitting, lines, undefined)]
}

function groupPiece(
  content: readonly Inline[],
  header: Piece,
  element: StructureNode,
  { columns, context }: Table,
): Piece {
  const style = { ...type.table, bold: true }
  const lines = layoutLines(content, style, context.width - 2 * padX, context.fonts)
  const height = Math.max(1, lines.length) * style.leading + 2 * padY
  const node = element.add('TH', { scope: 'Row', columns: columns.length })
  return {
    height,
    before: 0,
    keepWithNext: true,
    repeat: header,
    draw: (surface, x, top) => {
      surface.rect(x, top, context.width, height, { fill: '#fafbfc' })
      const y = top + height
      surface.line(x, y, x + context.width, y, { colour: colours.hairline, width: 0.5 })
      const box = { x: x + padX, top: top + padY, width: context.width - 2 * padX }
      surface.tagged(node, () => drawLines(surface, lines, style, box, context.fonts))
    },
  }
}
