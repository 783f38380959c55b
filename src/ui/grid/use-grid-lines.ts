import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { filterSteps } from './filter-rows.ts'
import type { GridColumn } from './grid-column.ts'
import type { GridStore } from './grid-store.ts'
import { type GridLine, groupByColumn, linesOf } from './group-rows.ts'
import { slicedMemo } from './sliced-memo.ts'
import { sortSteps } from './sort-rows.ts'

/** From how many rows on they are filtered and sorted in slices. */
const manyRows = 4_000

interface GridLines<R> {
  readonly lines: readonly GridLine<R>[]
  /** The rows that pass, in order. */
  readonly rows: readonly R[]
}

/** Rows as a store looks at them: searched, filtered, sorted, grouped; each step only when what it reads changes. */
export function useGridLines<R>(
  store: GridStore,
  all: readonly R[],
  columns: readonly GridColumn<R>[],
  keyOf: (row: R) => string,
): GridLines<R> {
  const { filters, search, sort, group } = useStore(store, (state) => state.view)
  const folding = useStore(store, (state) => state.folding)
  const [, setSlices] = useState(0)
  const [steps] = useState(() => {
    const onDone = () => setSlices((n) => n + 1)
    const isMany = (rows: readonly R[]) => rows.length >= manyRows
    return {
      filter: slicedMemo(
        (rows: readonly R[], of: readonly GridColumn<R>[], by: typeof filters, words: string) =>
          filterSteps(rows, { columns: of, filters: by, search: words, searched: of }),
        isMany,
        onDone,
      ),
      sort: slicedMemo(
        (rows: readonly R[], by: typeof sort, of: readonly GridColumn<R>[]) => sortSteps(rows, by, of),
        isMany,
        onDone,
      ),
    }
  })
  const rows = steps.sort(steps.filter(all, columns, filters, search), sort, columns)
  return useMemo(() => {
    const column = columns.find(({ id }) => id === group)
    if (column === undefined) return { rows, lines: linesOf(rows, null, folding, keyOf) }
    const groups = groupByColumn(rows, column)
    return { rows: groups.flatMap((each) => each.rows), lines: linesOf(rows, groups, folding, keyOf) }
  }, [rows, columns, group, folding, keyOf])
}
