import type { Column } from '../../../document.ts'
import type { LayoutContext } from '../piece.ts'
import { widthOf } from '../text-layout.ts'
import type { TextStyle } from '../text-style.ts'
import { type } from '../theme.ts'

/**
 * Shares of the width by `grow`, but none below its minimum, which what does not grow takes exactly;
 * when even the minimum does not fit, columns that grow give way, so that ids and numbers stay whole.
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
  if (sum >= width) return squeezed(columns, least, width)
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

/** Columns of a fixed width keep it as long as the others keep most of theirs; else all give way alike. */
function squeezed(columns: readonly Column[], least: readonly number[], width: number): readonly number[] {
  const total = (isFixed: boolean) =>
    least.reduce((sum, part, i) => ((columns[i]?.grow === 0) === isFixed ? sum + part : sum), 0)
  const [fixed, growing] = [total(true), total(false)]
  const scale = growing === 0 ? 0 : (width - fixed) / growing
  if (scale < 0.6) return least.map((part) => (part * width) / (fixed + growing))
  return least.map((part, i) => (columns[i]?.grow === 0 ? part : part * scale))
}
