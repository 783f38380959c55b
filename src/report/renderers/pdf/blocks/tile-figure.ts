import { t } from '../../../../messages/messages.ts'
import { type FigureBlock, numberedCaption } from '../../../document.ts'
import { drawScene } from '../draw-scene.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import type { Surface } from '../surface.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import { colours, type } from '../theme.ts'

/**
 * A diagram in parts that can be read, each on a page of its own: neighbours share a strip, which is marked in both,
 * and a small plan shows which part it is.
 * @param scale points to a diagram unit
 */
export function tilePieces(
  block: FigureBlock,
  scale: number,
  group: StructureNode,
  context: LayoutContext,
): readonly Piece[] {
  const { bounds } = block.scene
  const view = { w: context.width, h: context.height - headRoom }
  const shared = overlap / scale
  const across = stepsOf(bounds.w, view.w / scale, shared)
  const down = stepsOf(bounds.h, view.h / scale, shared)
  return down.flatMap((y, row) =>
    across.map((x, column): Piece => {
      const part = {
        x: bounds.x + x,
        y: bounds.y + y,
        w: Math.min(view.w / scale, bounds.w - x),
        h: Math.min(view.h / scale, bounds.h - y),
      }
      const which = t('report.tile', {
        caption: numberedCaption(block),
        part: row * across.length + column + 1,
        parts: across.length * down.length,
      })
      const sides = {
        left: column > 0,
        right: column < across.length - 1,
        above: row > 0,
        below: row < down.length - 1,
      }
      return tilePiece(
        block,
        part,
        { scale, which, sides, row, column, rows: down.length, columns: across.length },
        group,
        context,
      )
    }),
  )
}

/** Width of the strip that two parts share, in points. */
const overlap = 36
/** What stands above a part: its caption and the plan. */
const headRoom = 60

/** Where parts of a length begin, evenly spread. */
function stepsOf(length: number, view: number, shared: number): readonly number[] {
  const count = Math.max(1, Math.ceil((length - shared) / (view - shared)))
  return Array.from({ length: count }, (_, i) => (count === 1 ? 0 : (i * (length - view)) / (count - 1)))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

interface Tile {
  readonly scale: number
  readonly which: string
  readonly sides: {
    readonly left: boolean
    readonly right: boolean
    readonly above: boolean
    readonly below: boolean
  }
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

function tilePiece(
  block: FigureBlock,
  part: Box,
  tile: Tile,
  group: StructureNode,
  { fonts, width, height }: LayoutContext,
): Piece {
  const { scale } = tile
  const style = { ...type.small, colour: colours.second }
  const plan = { w: tile.columns * 9, h: tile.rows * 7 }
  const caption = layoutLines([{ text: tile.which }], style, width - plan.w - 20, fonts).slice(0, 2)
  const label = group.add('P')
  const node = group.add('Figure', { alternative: tile.which })
  return {
    // All of a page, so that each begins one.
    height,
    before: 0,
    draw: (surface, x, top) => {
      surface.tagged(label, () => drawLines(surface, caption, style, { x, top, width }, fonts))
      drawPlan(surface, x + width - plan.w, top, tile)
      const box = { x, y: top + headRoom - 12, w: part.w * scale, h: part.h * scale }
      surface.bound(node, box.x, box.y, box.w, box.h)
      surface.tagged(node, () => {
        surface.clipped(box.x, box.y, box.w, box.h, () => {
          surface.scaled(box.x - part.x * scale, box.y - part.y * scale, scale, () => {
            drawScene(surface, block.scene, fonts, part)
          })
        })
      })
      surface.rect(box.x, box.y, box.w, box.h, { stroke: { colour: colours.line, width: 0.5 } })
      drawMarks(surface, box, tile.sides)
    },
  }
}

/** Lines where the neighbouring part begins. */
function drawMarks(surface: Surface, box: Box, sides: Tile['sides']): void {
  const stroke = { colour: colours.third, width: 0.6, dash: [4, 3] }
  const [right, bottom] = [box.x + box.w, box.y + box.h]
  if (sides.left) surface.line(box.x + overlap, box.y, box.x + overlap, bottom, stroke)
  if (sides.right) surface.line(right - overlap, box.y, right - overlap, bottom, stroke)
  if (sides.above) surface.line(box.x, box.y + overlap, right, box.y + overlap, stroke)
  if (sides.below) surface.line(box.x, bottom - overlap, right, bottom - overlap, stroke)
}

/** Small boxes for all parts, this one filled. */
function drawPlan(surface: Surface, x: number, top: number, tile: Tile): void {
  for (let row = 0; row < tile.rows; row++) {
    for (let column = 0; column < tile.columns; column++) {
      const isThis = row === tile.row && column === tile.column
      surface.rect(x + column * 9, top + row * 7, 7.5, 5.5, {
        fill: isThis ? colours.accent : colours.tint,
        stroke: { colour: colours.third, width: 0.4 },
      })
    }
  }
}
