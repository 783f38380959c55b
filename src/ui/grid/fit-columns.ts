/** What fitting needs to know of a column. */
export interface ColumnSpace {
  readonly id: string
  readonly min: number
  readonly grow: number
  readonly importance: number
  readonly room?: number
  readonly bundle?: string
  /** Set by a person, in CSS pixels: it neither grows nor shrinks. */
  readonly width?: number
  /** A person asked for it: it stays, and the grid scrolls sideways when there is no room. */
  readonly isKept?: boolean
}

export interface SizedColumn {
  readonly id: string
  /** CSS pixels. */
  readonly width: number
}

/**
 * The columns that fit, in the order given, and their widths; together they fill `width` exactly where any may grow.
 * The least important go first, and before them those that would only take room from the others; a bundle goes as
 * one, what is kept stays, and so does the most important.
 * @param width CSS pixels
 */
export function fitColumns(width: number, spaces: readonly ColumnSpace[]): readonly SizedColumn[] {
  let shown = withRoom(width, spaces)
  while (sumOf(shown) > width) {
    const free = shown.filter(({ isKept }) => isKept !== true)
    const top = Math.max(...shown.map(({ importance }) => importance))
    const least = free.reduce<ColumnSpace | null>(
      (a, b) => (a === null || b.importance < a.importance ? b : a),
      null,
    )
    if (least === null || least.importance === top) break
    shown = without(shown, least)
  }
  const spare = Math.max(0, width - sumOf(shown))
  const weightOf = (column: ColumnSpace) => (column.width === undefined ? column.grow : 0)
  const weights = shown.reduce((sum, column) => sum + weightOf(column), 0)
  let weight = 0
  return shown.map((column) => {
    // Rounded on the running sum, so that the roundings never add up to a gap at the end.
    const before = weights === 0 ? 0 : Math.round((spare * weight) / weights)
    weight += weightOf(column)
    const after = weights === 0 ? 0 : Math.round((spare * weight) / weights)
    return { id: column.id, width: baseOf(column) + after - before }
  })
}

function withRoom(width: number, spaces: readonly ColumnSpace[]): readonly ColumnSpace[] {
  let shown = spaces
  const demanding = spaces.filter(({ room, isKept }) => room !== undefined && isKept !== true)
  for (const column of demanding.toSorted((a, b) => a.importance - b.importance)) {
    if (sumOf(shown) + (column.room ?? 0) > width) shown = without(shown, column)
  }
  return shown
}

function without(columns: readonly ColumnSpace[], gone: ColumnSpace): readonly ColumnSpace[] {
  return columns.filter(
    (column) => column !== gone && (gone.bundle === undefined || column.bundle !== gone.bundle),
  )
}

const baseOf = ({ width, min }: ColumnSpace) => width ?? min

function sumOf(columns: readonly ColumnSpace[]): number {
  return columns.reduce((sum, column) => sum + baseOf(column), 0)
}
