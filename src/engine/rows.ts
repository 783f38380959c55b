/** Numbers for the records of a table, so that what is known of them can stand in columns. */
export interface Rows {
  readonly rowOf: (id: string) => number | undefined
  /** The row of the record; a free one, or a new one at the end, when it has none yet. */
  readonly add: (id: string) => number
  readonly remove: (id: string) => void
  readonly idAt: (row: number) => string
  /** Rows that the columns have room for. */
  readonly capacity: () => number
  readonly setCapacity: (rows: number) => void
}

/** @param records in the order of their rows */
export function createRows(records: readonly { readonly id: string }[] = []): Rows {
  /** Of rows that were given out since; the others are those of the records. */
  const ids: string[] = []
  const idAt = (row: number) => ids[row] ?? records[row]?.id ?? ''
  let count = records.length
  let index: Map<string, number> | null = null
  const rows = () => {
    // Made when it is first asked for: a full evaluation never asks for the rows of flows.
    if (index !== null) return index
    index = new Map()
    for (let row = 0; row < count; row += 1) index.set(idAt(row), row)
    return index
  }
  const free: number[] = []
  let capacity = Math.ceil(records.length / 32) * 32
  return {
    rowOf: (id) => rows().get(id),
    add: (id) => {
      const known = rows().get(id)
      if (known !== undefined) return known
      const row = free.pop() ?? count
      count = Math.max(count, row + 1)
      ids[row] = id
      rows().set(id, row)
      return row
    },
    remove: (id) => {
      const row = rows().get(id)
      if (row === undefined) return
      rows().delete(id)
      free.push(row)
    },
    idAt,
    capacity: () => capacity,
    setCapacity: (next) => {
      capacity = next
    },
  }
}
