import type { MetricsBlock } from '../../../document.ts'
import { drawMark } from '../badge.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import { drawLines, layoutLines, widthOf } from '../text-layout.ts'
import { colours, tones, type } from '../theme.ts'

/** Large numbers side by side, each over its label. */
export function layoutMetrics(block: MetricsBlock, context: LayoutContext): readonly Piece[] {
  const { fonts, width } = context
  const gap = 10
  const tile = (width - gap * (block.items.length - 1)) / Math.max(1, block.items.length)
  const number = { size: 21, leading: 26, bold: true }
  const labels = block.items.map((item) =>
    layoutLines([{ text: item.label }], { ...type.small, colour: colours.second }, tile - 24, fonts),
  )
  const height =
    22 + number.leading + Math.max(1, ...labels.map((label) => label.length)) * type.small.leading
  const list = context.structure.add('L')
  const nodes = block.items.map(() => list.add('LI').add('LBody'))
  return [
    {
      height,
      before: 10,
      draw: (surface, x, top) => {
        block.items.forEach((item, i) => {
          const left = x + i * (tile + gap)
          const tone = tones[item.tone]
          surface.rect(left, top, tile, height, { fill: colours.tint, radius: 4 })
          const value = layoutLines([{ text: item.value }], { ...number, colour: tone.ink }, tile - 24, fonts)
          const node = nodes[i] ?? null
          surface.tagged(node, () => {
            drawLines(surface, value, number, { x: left + 12, top: top + 10, width: tile - 24 }, fonts)
          })
          const markX = left + 12 + widthOf(item.value, number, fonts) + 13
          drawMark(surface, item.shape, markX, top + 10 + number.leading / 2, 10, tone.mark)
          const box = { x: left + 12, top: top + 11 + number.leading, width: tile - 24 }
          surface.tagged(node, () => drawLines(surface, labels[i] ?? [], type.small, box, fonts))
        })
      },
    },
  ]
}
