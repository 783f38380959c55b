import { type Column, type Inline, numberedCaption, type TableBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, type Line, layoutLines, widthOf } from '../text-layout.ts'
import { colours, type } from '../theme.ts'
import { linePieces } from './text-pieces.ts'

/** A table with hairlines; its header is repeated on every page that it reaches. */
export function layoutTable(block: TableBlock, context: LayoutContext): readonly Piece[] {
  const widths = columnWidths(block.columns, context)
  const header = anchored(headerPiece(block.columns, widths, context), block.anchor)
  const caption =
    block.captionVisible === true
      ? linePieces([{ text: numberedCaption(block), muted: true }], type.small, context, { before: 10 }).map(
          kept,
        )
      : []
  if (block.rows.length === 0) {
    const empty = linePieces([{ text: block.empty, muted: true }], type.small, context, {
      before: 6,
      indent: padX,
    })
    return [...caption, { ...header, keepWithNext: true }, ...empty]
  }
  const rows = block.rows.map((row) => {
    if (row.group === true) return groupPiece(row.cells[0] ?? [], header, context)
    const cells = row.cells.map((cell, i) =>
      layoutLines(cell, type.table, (widths[i] ?? 0) - 2 * padX, context.fonts),
    )
    return rowPiece(
      { cells, columns: block.columns, widths, header, anchor: row.anchor, keep: row.keep !== false },
      context,
    )
  })
  return [...caption, { ...header, keepWithNext: true }, ...rows]
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

/**
 * Shares of the width by `grow`, but none below its minimum, which what does not grow takes exactly;
 * squeezed evenly when even the minimum does not fit.
 */
function columnWidths(columns: readonly Column[], { width, fonts }: LayoutContext): readonly number[] {
  const character = (fonts.shape('regular', '0').width * type.table.size) / 1000
  const least = columns.map((column) => {
    const words = column.title.split(' ').map((word) => widthOf(word, headerStyle, fonts))
    return Math.max(column.min * character, ...words) + 2 * padX
  })
  const sum = least.reduce((total, part) => total + part, 0)
  if (sum >= width) return least.map((part) => (part * width) / sum)
  const fixed = new Set(columns.flatMap((column, i) => (column.grow === 0 ? [i] : [])))
  for (;;) {
    let room = width
    let grow = 0
    columns.forEach((column, i) => {
      if (fixed.has(i)) room -= least[i] ?? 0
      else grow += column.grow
    })
    if (grow === 0) return least
    const share = columns.map((column, i) => (fixed.has(i) ? (least[i] ?? 0) : (room * column.grow) / grow))
    const tooSmall = share.flatMap((part, i) => (part < (least[i] ?? 0) - 0.01 ? [i] : []))
    if (tooSmall.length === 0) return share
    for (const i of tooSmall) fixed.add(i)
  }
}

function headerPiece(columns: readonly Column[], widths: readonly number[], context: LayoutContext): Piece {
  const { fonts, width } = context
  const cells = columns.map((column, i) =>
    layoutLines([{ text: column.title }], headerStyle, (widths[i] ?? 0) - 2 * padX, fonts),
  )
  const lines = Math.max(1, ...cells.map((cell) => cell.length))
  const height = lines * type.table.leading + 2 * padY
  return {
    height,
    before: 8,
    draw: (surface, x, top) => {
      surface.rect(x, top, width, height, { fill: colours.tint })
      let left = x
      cells.forEach((cell, i) => {
        const columnWidth = widths[i] ?? 0
        const cellTop = top + height - padY - cell.length * type.table.leading
        const align = columns[i]?.align ?? 'left'
        drawLines(
          surface,
          cell,
          headerStyle,
          { x: left + padX, top: cellTop, width: columnWidth - 2 * padX, align },
          fonts,
        )
        left += columnWidth
      })
      surface.line(x, top + height, x + width, top + height, { colour: colours.line, width: 0.75 })
    },
  }
}

interface SetRow {
  readonly cells: readonly (readonly Line[])[]
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly header: Piece
  readonly anchor: string | undefined
  readonly keep: boolean
}

function rowPiece(row: SetRow, context: LayoutContext): Piece {
  const lines = Math.max(1, ...row.cells.map((cell) => cell.length))
  const height = lines * type.table.leading + 2 * padY
  return {
    height,
    before: 0,
    repeat: row.header,
    ...(row.keep && height < context.height / 2
      ? {}
      : { split: (room) => splitRow(row, lines, room, context) }),
    draw: (surface, x, top) => {
      if (row.anchor !== undefined) surface.anchor(row.anchor, top)
      let left = x
      row.cells.forEach((cell, i) => {
        const width = row.widths[i] ?? 0
        const align = row.columns[i]?.align ?? 'left'
        drawLines(
          surface,
          cell,
          type.table,
          { x: left + padX, top: top + padY, width: width - 2 * padX, align },
          context.fonts,
        )
        left += width
      })
      surface.line(x, top + height, x + context.width, top + height, { colour: colours.hairline, width: 0.5 })
    },
  }
}

function splitRow(
  row: SetRow,
  lines: number,
  room: number,
  context: LayoutContext,
): readonly [Piece, Piece] | null {
  const fitting = Math.floor((room - 2 * padY) / type.table.leading)
  if (fitting < 2 || fitting >= lines) return null
  const part = (from: number, to: number, anchor: string | undefined): Piece =>
    rowPiece({ ...row, anchor, keep: false, cells: row.cells.map((cell) => cell.slice(from, to)) }, context)
  return [part(0, fitting, row.anchor), part(fitting, lines, undefined)]
}

function groupPiece(content: readonly Inline[], header: Piece, context: LayoutContext): Piece {
  const style = { ...type.table, bold: true }
  const lines = layoutLines(content, style, context.width - 2 * padX, context.fonts)
  const height = Math.max(1, lines.length) * style.leading + 2 * padY
  return {
    height,
    before: 0,
    keepWithNext: true,
    repeat: header,
    draw: (surface, x, top) => {
      surface.rect(x, top, context.width, height, { fill: '#fafbfc' })
      const box = { x: x + padX, top: top + padY, width: context.width - 2 * padX }
      drawLines(surface, lines, style, box, context.fonts)
      const y = top + height
      surface.line(x, y, x + context.width, y, { colour: colours.hairline, width: 0.5 })
    },
  }
}
