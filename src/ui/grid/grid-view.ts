import { z } from 'zod'
import type { ColumnFilters } from './filter-rows.ts'
import type { SortKey } from './sort-rows.ts'

/** How a person looks at a table: what a saved view holds. */
export interface GridView {
  /** Columns in the order in which a person put them; those that are not named stand where they always do. */
  readonly order: readonly string[]
  /** Columns that a person showed or hid; the others are shown while there is room. */
  readonly shown: { readonly [column: string]: boolean }
  /** CSS pixels, of columns that a person resized. */
  readonly widths: { readonly [column: string]: number }
  readonly sort: readonly SortKey[]
  readonly filters: ColumnFilters
  readonly search: string
  /** Column that rows are grouped by; null for none. */
  readonly group: string | null
  /** What the owner of the grid adds, as it writes it. */
  readonly extra: string
}

export const plainView: GridView = {
  ...{ order: [], shown: {}, widths: {}, sort: [], filters: {}, search: '', group: null, extra: '' },
}

/** CSS pixels. */
export const narrowest = 32
export const widest = 900

const name = z.string().max(100)
const short = z.string().max(500)
const filterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), words: short }),
  z.object({ kind: z.literal('choice'), values: z.array(short).max(2_000) }),
  z.object({ kind: z.literal('range'), min: z.number().nullable(), max: z.number().nullable() }),
  z.object({ kind: z.literal('dates'), from: short.nullable(), to: short.nullable() }),
  z.object({ kind: z.literal('empty'), isEmpty: z.boolean() }),
])

/** Each part falls back by itself, so that one bad value does not cost the others. */
const viewSchema = z.object({
  order: z.array(name).max(300).catch([]),
  shown: z.record(name, z.boolean()).catch({}),
  widths: z.record(name, z.number().min(narrowest).max(widest)).catch({}),
  sort: z
    .array(z.object({ column: name, isDescending: z.boolean() }))
    .max(10)
    .catch([]),
  filters: z.record(name, filterSchema).catch({}),
  search: short.catch(''),
  group: name.nullable().catch(null),
  extra: z.string().max(10_000).catch(''),
})

/** A view as text for `Preferences.tableViews`. */
export function writeView(view: GridView): string {
  return JSON.stringify(view)
}

/** The view of a text; what is no view of ours is the plain one. */
export function readView(text: string): GridView {
  try {
    const parsed = viewSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : plainView
  } catch {
    return plainView
  }
}

/** Columns in the order of a view: those that it names, each new one behind the one that stands before it. */
export function inOrder<C extends { readonly id: string }>(
  columns: readonly C[],
  order: readonly string[],
): readonly C[] {
  const named = order.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  const result = [...new Set(named)]
  for (const [at, column] of columns.entries()) {
    if (result.includes(column)) continue
    const before = columns.slice(0, at).findLast((other) => result.includes(other))
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, column)
  }
  return result
}

/** The sort after a press on a heading: the column alone, or with others added to these; a third press takes it out. */
export function pressedSort(
  sort: readonly SortKey[],
  column: string,
  isDescendingFirst: boolean,
  isAdded: boolean,
): readonly SortKey[] {
  const known = sort.find((key) => key.column === column)
  const isTurned = known !== undefined && known.isDescending === isDescendingFirst
  if (!isAdded) {
    const isDescending =
      sort[0]?.column === column && known !== undefined ? !known.isDescending : isDescendingFirst
    return [{ column, isDescending }]
  }
  if (known === undefined) return [...sort, { column, isDescending: isDescendingFirst }]
  return isTurned
    ? sort.map((key) => (key === known ? { column, isDescending: !known.isDescending } : key))
    : sort.filter((key) => key !== known)
}
