import type { ChartBlock } from '../../../document.ts'
import { drawMark } from '../badge.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { Surface } from '../surface.ts'
import { baselineIn, drawLines, layoutLines, widthOf } from '../text-layout.ts'
import { colours, tones, type } from '../theme.ts'

/** Stacked horizontal bars with their numbers; series are told apart by order, number and legend too. */
export function layoutChart(block: ChartBlock, context: LayoutContext): readonly Piece[] {
  const { fonts, width } = context
  const label = { ...type.small, colour: colours.ink }
  const small = { ...type.small, colour: colours.second }
  const labelWidth = Math.min(
    width * 0.35,
    Math.max(0, ...block.bars.map((bar) => widthOf(bar.label, label, fonts))) + 12,
  )
  const totals = block.bars.map((bar) => bar.values.reduce((sum, value) => sum + value, 0))
  const room = width - labelWidth - 34 - 12 * block.series.length
  const unit = room / Math.max(1, ...totals)
  const rowHeight = 18
  const caption = layoutLines([{ text: block.caption }], { ...type.body, bold: true }, width, fonts)
  const top0 = caption.length * type.body.leading + 4
  const height = top0 + block.bars.length * rowHeight + 22
  const group = context.structure.add('Div')
  const title = group.add('P')
  const node = group.add('Figure', { alternative: block.alternative })
  return [
    {
      height,
      before: 14,
      draw: (surface, x, top) => {
        surface.tagged(title, () => drawLines(surface, caption, type.body, { x, top, width }, fonts))
        surface.bound(node, x, top + top0, width, height - top0)
        surface.tagged(node, () => drawBars(surface, x, top))
      },
    },
  ]

  function drawBars(surface: Surface, x: number, top: number): void {
    let left = x + labelWidth
    const legendTop = top + height - 14
    for (const series of block.series) {
      drawMark(
        surface,
        series.shape,
        left + 4,
        legendTop + type.small.leading / 2,
        7,
        tones[series.tone].mark,
      )
      const name = layoutLines([{ text: series.label }], small, 160, fonts).slice(0, 1)
      drawLines(surface, name, small, { x: left + 13, top: legendTop, width: 160 }, fonts)
      left += 13 + (name[0]?.width ?? 0) + 18
    }
    block.bars.forEach((bar, i) => {
      const y = top + top0 + i * rowHeight
      const baseline = y + (rowHeight - type.small.leading) / 2 + baselineIn(type.small)
      const name = layoutLines([{ text: bar.label }], label, labelWidth - 8, fonts).slice(0, 1)
      drawLines(surface, name, label, { x, top: baseline - baselineIn(label), width: labelWidth }, fonts)
      let left = x + labelWidth
      bar.values.forEach((value, at) => {
        if (value === 0) return
        const tone = tones[block.series[at]?.tone ?? 'neutral']
        const shape = fonts.shape('bold', String(value))
        const textWidth = (shape.width * 7.5) / 1000
        // Never so narrow that its number has no room.
        const w = Math.max(value * unit, textWidth + 4.5)
        surface.rect(left, y + 2.5, Math.max(w - 0.8, 0.6), rowHeight - 5, {
          fill: tone.tint,
          stroke: { colour: tone.mark, width: 0.75 },
        })
        surface.text(left + (w - textWidth) / 2, baseline - 0.2, 7.5, tone.ink, shape.runs)
        left += w
      })
      const total = fonts.shape('regular', String(totals[i] ?? 0))
      surface.text(left + 7, baseline, type.small.size, colours.second, total.runs)
    })
  }
}
