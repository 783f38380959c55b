import { cellText } from './cell-text.ts'
import type { GridContext } from './grid-context.ts'
import { changeView } from './grid-store.ts'
import { inOrder, narrowest, widest } from './grid-view.ts'
import { shownNow } from './layout-columns.ts'

/** Moves a column by so many places among those that are shown. */
export function moveColumn<R>({ store, source, columns }: GridContext<R>, id: string, by: number): void {
  const at = columns.findIndex((column) => column.id === id)
  const target = columns[Math.min(columns.length - 1, Math.max(0, at + by))]
  if (at < 0 || target === undefined || target.id === id) return
  const order = inOrder(source.columns, store.getState().view.order).map((column) => column.id)
  const without = order.filter((other) => other !== id)
  const place = without.indexOf(target.id) + (by > 0 ? 1 : 0)
  changeView(store, { order: [...without.slice(0, place), id, ...without.slice(place)] })
}

/** @param width CSS pixels */
export function resizeColumn<R>({ store }: GridContext<R>, id: string, width: number): void {
  const { widths } = store.getState().view
  const next = Math.round(Math.min(widest, Math.max(narrowest, width)))
  if (widths[id] !== next) changeView(store, { widths: { ...widths, [id]: next } })
}

/** As wide as the longest of its texts, of the first rows. */
export function fitWidth<R>(context: GridContext<R>, id: string): void {
  const column = context.source.columns.find((other) => other.id === id)
  if (column === undefined) return
  const texts = context.rows
    .slice(0, 2_000)
    .map((row) => cellText(column, row).split('\n', 1)[0]?.length ?? 0)
  const longest = texts.reduce((most, length) => Math.max(most, length), column.label.length + 2)
  resizeColumn(context, id, Math.min(600, 26 + longest * pxPerLetter))
}

/** About one letter at the grid's size of text. */
const pxPerLetter = 6.6

/** Shows or hides a column; from then on columns come and go only by hand. */
export function showColumn<R>(context: GridContext<R>, id: string, isShown: boolean): void {
  const { store, source, columns } = context
  const bundle = source.columns.find((column) => column.id === id)?.bundle
  const changed = source.columns
    .filter((column) => column.id === id || (bundle !== undefined && column.bundle === bundle))
    .map((column) => [column.id, isShown] as const)
  const shown = { ...shownNow(source.columns, columns), ...Object.fromEntries(changed) }
  if (Object.values(shown).some(Boolean)) changeView(store, { shown })
}
