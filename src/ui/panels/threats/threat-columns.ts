export type ThreatColumnId =
  | 'id'
  | 'title'
  | 'on'
  | 'stride'
  | 'dread'
  | 'level'
  | 'harm'
  | 'residual'
  | 'certainty'
  | 'status'
  | 'priority'
  | 'state'
  | 'owner'
  | 'due'

interface ColumnSpace {
  readonly id: ThreatColumnId
  /** CSS pixels below which it would be cut. */
  readonly min: number
  /** Share of the room that is left, as a weight. */
  readonly grow: number
  /** The lowest go first when the room gets short. */
  readonly importance: number
  /** CSS pixels that all columns must leave to the titles, or it is not shown; left out for none. */
  readonly room?: number
}

/** In the order of the table. */
export const columnSpaces: readonly ColumnSpace[] = [
  { id: 'id', min: 112, grow: 0, importance: 7 },
  { id: 'title', min: 160, grow: 4, importance: 10 },
  { id: 'on', min: 112, grow: 2, importance: 3 },
  { id: 'stride', min: 78, grow: 0, importance: 5 },
  { id: 'dread', min: 104, grow: 0, importance: 6 },
  { id: 'level', min: 108, grow: 0, importance: 9 },
  { id: 'harm', min: 76, grow: 0, importance: 4.5, room: 110 },
  { id: 'residual', min: 132, grow: 0, importance: 2.5, room: 110 },
  { id: 'certainty', min: 88, grow: 0, importance: 4 },
  { id: 'status', min: 116, grow: 0.5, importance: 8 },
  { id: 'owner', min: 96, grow: 0.5, importance: 2 },
  { id: 'due', min: 100, grow: 0, importance: 1 },
]

/** With what a file of another tool says of its threats. */
export const importedColumnSpaces: readonly ColumnSpace[] = columnSpaces.flatMap((column) => {
  if (column.id === 'certainty') return [{ id: 'priority', min: 84, grow: 0, importance: 6.5 }, column]
  return column.id === 'status' ? [column, { id: 'state', min: 140, grow: 0, importance: 3.5 }] : column
})

/** A cell that the cursor can stand on; the DREAD column has one for each factor. */
export interface GridCell {
  readonly column: ThreatColumnId
  /** Index of the DREAD factor; null in every other column. */
  readonly factor: number | null
}

/**
 * The cells of one line, from left to right.
 * @param factors how many DREAD factors the model rates
 */
export function cellsOf(columns: readonly SizedColumn[], factors: number): readonly GridCell[] {
  return columns.flatMap(({ id }): readonly GridCell[] =>
    id === 'dread'
      ? Array.from({ length: factors }, (_, factor) => ({ column: id, factor }))
      : [{ column: id, factor: null }],
  )
}

export interface SizedColumn {
  readonly id: ThreatColumnId
  /** CSS pixels. */
  readonly width: number
}

/**
 * The columns that fit, in table order, and their widths; together they fill `width` exactly. The least
 * important go first, and before them those that would only take room from the titles; the title always stays.
 * @param width CSS pixels
 */
export function fitColumns(
  width: number,
  spaces: readonly ColumnSpace[] = columnSpaces,
): readonly SizedColumn[] {
  let shown = withRoom(width, spaces)
  while (shown.length > 1 && sumOf(shown, 'min') > width) {
    const least = shown.reduce((a, b) => (b.importance < a.importance ? b : a))
    shown = shown.filter((column) => column !== least)
  }
  const spare = Math.max(0, width - sumOf(shown, 'min'))
  const weights = sumOf(shown, 'grow')
  let weight = 0
  return shown.map(({ id, min, grow }) => {
    // Rounded on the running sum, so that the roundings never add up to a gap at the end.
    const before = Math.round((spare * weight) / weights)
    weight += grow
    return { id, width: min + Math.round((spare * weight) / weights) - before }
  })
}

function withRoom(width: number, spaces: readonly ColumnSpace[]): readonly ColumnSpace[] {
  let shown = spaces
  const demanding = spaces.filter(({ room }) => room !== undefined)
  for (const column of demanding.toSorted((a, b) => a.importance - b.importance)) {
    if (sumOf(shown, 'min') + (column.room ?? 0) > width) shown = shown.filter((other) => other !== column)
  }
  return shown
}

function sumOf(columns: readonly ColumnSpace[], field: 'min' | 'grow'): number {
  return columns.reduce((sum, column) => sum + column[field], 0)
}
