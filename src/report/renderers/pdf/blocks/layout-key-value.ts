import type { KeyValue, KeyValueBlock } from '../../../document.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, layoutLines, widthOf } from '../text-layout.ts'
import { colours, type } from '../theme.ts'

/** Names in a narrow column, values beside them, hairlines between; or two such pairs side by side. */
export function layoutKeyValue(block: KeyValueBlock, context: LayoutContext): readonly Piece[] {
  const { width, fonts } = context
  const gutter = 24
  const column = block.columns === 2 ? (width - gutter) / 2 : width
  const keyStyle = { ...type.small, colour: colours.third }
  const longest = Math.max(0, ...block.items.map(({ key }) => widthOf(key, keyStyle, fonts)))
  const keyWidth = Math.min(Math.max(longest + 14, 72), column * 0.4)
  const cell = ({ key, value }: KeyValue) => ({
    key: layoutLines([{ text: key }], keyStyle, keyWidth - 8, fonts),
    value: layoutLines(
      value.length === 0 ? [{ text: '–', muted: true }] : value,
      type.small,
      column - keyWidth,
      fonts,
    ),
  })
  const pieces: Piece[] = []
  for (let i = 0; i < block.items.length; i += block.columns) {
    const cells = block.items.slice(i, i + block.columns).map(cell)
    const lines = Math.max(...cells.flatMap(({ key, value }) => [key.length, value.length]), 1)
    const height = lines * type.small.leading + 2 * padding
    pieces.push({
      height,
      before: i === 0 ? 6 : 0,
      keepWithNext: i === 0 && block.items.length > block.columns,
      draw: (surface, x, top) => {
        cells.forEach((entry, at) => {
          const left = x + at * (column + gutter)
          drawLines(surface, entry.key, keyStyle, { x: left, top: top + padding, width: keyWidth }, fonts)
          const box = { x: left + keyWidth, top: top + padding, width: column - keyWidth }
          drawLines(surface, entry.value, type.small, box, fonts)
          surface.line(left, top + height, left + column, top + height, {
            colour: colours.hairline,
            width: 0.5,
          })
        })
      },
    })
  }
  return pieces
}

const padding = 2.75
