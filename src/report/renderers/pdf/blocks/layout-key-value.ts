import type { KeyValueBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { StructureNode } from '../structure.ts'
import { drawLines, layoutLines, widthOf } from '../text-layout.ts'
import type { Line } from '../text-style.ts'
import { colours, type } from '../theme.ts'

/** Names in a narrow column, values beside them, hairlines between; or two such pairs side by side. */
export function layoutKeyValue(block: KeyValueBlock, context: LayoutContext): readonly Piece[] {
  const { width, fonts } = context
  const column = block.columns === 2 ? (width - gutter) / 2 : width
  const longest = Math.max(0, ...block.items.map(({ key }) => widthOf(key, keyStyle, fonts)))
  const keyWidth = Math.min(Math.max(longest + 14, 72), column * 0.4)
  const list = context.structure.add('L')
  const pieces: Piece[] = []
  for (let i = 0; i < block.items.length; i += block.columns) {
    const pairs = block.items.slice(i, i + block.columns).map(({ key, value }): Pair => {
      const shown = value.length === 0 ? [{ text: '–', muted: true }] : value
      const element = list.add('LI')
      return {
        label: element.add('Lbl'),
        body: element.add('LBody'),
        key: layoutLines([{ text: key }], keyStyle, keyWidth - 8, fonts),
        value: layoutLines(shown, type.small, column - keyWidth, fonts),
      }
    })
    const keep = i === 0 && block.items.length > block.columns
    const row = rowPiece(pairs, { column, keyWidth }, context)
    pieces.push({ ...row, before: i === 0 ? 6 : 0, keepWithNext: keep })
  }
  return pieces
}

interface Pair {
  readonly label: StructureNode
  readonly body: StructureNode
  readonly key: readonly Line[]
  readonly value: readonly Line[]
}

const padding = 2.75
const gutter = 24
const keyStyle = { ...type.small, colour: colours.third }

/** A row can be cut between lines: a reason may be longer than a page. */
function rowPiece(
  pairs: readonly Pair[],
  widths: { readonly column: number; readonly keyWidth: number },
  context: LayoutContext,
): Piece {
  const { column, keyWidth } = widths
  const { fonts } = context
  const lines = Math.max(...pairs.flatMap(({ key, value }) => [key.length, value.length]), 1)
  const height = lines * type.small.leading + 2 * padding
  const part = (from: number, to: number): Piece => {
    const cut = pairs.map((pair) => ({
      ...pair,
      key: pair.key.slice(from, to),
      value: pair.value.slice(from, to),
    }))
    return rowPiece(cut, widths, context)
  }
  return {
    height,
    before: 0,
    split: (room) => {
      const fitting = Math.floor((room - 2 * padding) / type.small.leading)
      return fitting < 2 || fitting >= lines ? null : [part(0, fitting), part(fitting, lines)]
    },
    draw: (surface, x, top) => {
      pairs.forEach(({ label, body, key, value }, at) => {
        const left = x + at * (column + gutter)
        surface.tagged(label, () => {
          drawLines(surface, key, keyStyle, { x: left, top: top + padding, width: keyWidth }, fonts)
        })
        const box = { x: left + keyWidth, top: top + padding, width: column - keyWidth }
        surface.tagged(body, () => drawLines(surface, value, type.small, box, fonts))
        const y = top + height
        surface.line(left, y, left + column, y, { colour: colours.hairline, width: 0.5 })
      })
    },
  }
}
