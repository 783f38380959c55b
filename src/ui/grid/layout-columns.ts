import { fitColumns } from './fit-columns.ts'
import type { GridColumn } from './grid-column.ts'
import { type GridView, inOrder } from './grid-view.ts'

/** A column that is shown, with its width in CSS pixels. */
export interface ShownColumn<R> {
  readonly column: GridColumn<R>
  readonly id: string
  readonly width: number
}

/**
 * The columns that are shown, in order. Until a person chose columns, as many as fit are; what a person chose stays,
 * and the grid scrolls sideways when it has to.
 * @param width CSS pixels
 */
export function layoutColumns<R>(
  columns: readonly GridColumn<R>[],
  view: Pick<GridView, 'order' | 'shown' | 'widths'>,
  width: number,
): readonly ShownColumn<R>[] {
  const ordered = inOrder(columns, view.order)
  const wanted = ordered.filter((column) => view.shown[column.id] ?? column.isOptional !== true)
  const spaces = wanted.map((column) => ({
    id: column.id,
    min: Math.max(column.min, headingWidth(column.short ?? column.label)),
    grow: column.grow,
    importance: column.importance,
    room: column.room,
    bundle: column.bundle,
    width: view.widths[column.id],
    isKept: view.shown[column.id] === true,
  }))
  const byId = new Map(wanted.map((column) => [column.id, column]))
  return fitColumns(Math.max(0, width), spaces).flatMap(({ id, width: shownWidth }) => {
    const column = byId.get(id)
    return column === undefined ? [] : [{ column, id, width: shownWidth }]
  })
}

/** About the room that a heading takes with the arrow of its order, in CSS pixels. */
function headingWidth(label: string): number {
  return label.length < 2 ? 0 : Math.ceil(18 + label.length * 6.3)
}

/** Which columns are shown, said for each one: from then on none comes or goes by itself. */
export function shownNow<R>(
  columns: readonly GridColumn<R>[],
  shown: readonly ShownColumn<R>[],
): { readonly [column: string]: boolean } {
  return Object.fromEntries(columns.map(({ id }) => [id, shown.some((column) => column.id === id)]))
}
