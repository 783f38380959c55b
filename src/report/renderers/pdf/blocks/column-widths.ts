import type { Column } from '../../../document.ts'
import type { LayoutContext } from '../piece.ts'
import { widthOf } from '../text-layout.ts'
import type { TextStyle } from '../text-style.ts'
import { type } from '../theme.ts'

/**
 * Shares of the width by `grow`, but none below its minimum, which what does not grow takes exactly;
 * squeezed evenly when even the minimum does not fit.
 */
export function columnWidths(
  columns: readonly Column[],
  { head, padding }: { readonly head: TextStyle; readonly padding: number },
  { width, fonts }: LayoutContext,
): readonly number[] {
  const character = (fonts.shape('regular', '0').width * type.table.size) / 1000
  const least = columns.map((column) => {
    const words = column.title.split(' ').map((word) => widthOf(word, head, fonts))
    return Math.max(column.min * character, ...words) + 2 * padding
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
