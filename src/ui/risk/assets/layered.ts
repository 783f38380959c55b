/** A place for each asset: what others depend on stands to the right of all of them. */
export interface LayeredPlace {
  readonly id: string
  readonly column: number
  readonly row: number
}

/**
 * Columns by the longest chain of dependencies that ends at an asset; within a column near what it hangs together
 * with. Edges of a cycle, which a damaged file may hold, are passed over.
 */
export function layered(
  ids: readonly string[],
  edges: readonly { readonly upper: string; readonly lower: string }[],
): readonly LayeredPlace[] {
  const uppers = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { upper, lower } of edges) if (uppers.has(upper)) uppers.get(lower)?.push(upper)
  const columns = new Map<string, number>()
  const columnOf = (id: string, path: ReadonlySet<string>): number => {
    const known = columns.get(id)
    if (known !== undefined) return known
    const above = (uppers.get(id) ?? []).filter((upper) => !path.has(upper))
    const column = Math.max(-1, ...above.map((upper) => columnOf(upper, new Set([...path, id])))) + 1
    columns.set(id, column)
    return column
  }
  for (const id of ids) columnOf(id, new Set([id]))
  const last = Math.max(0, ...columns.values())
  const rows = new Map<string, number>()
  for (let column = 0; column <= last; column++) {
    const here = ids.filter((id) => columns.get(id) === column)
    const wish = (id: string) => {
      const placed = (uppers.get(id) ?? []).flatMap((upper) => rows.get(upper) ?? [])
      return placed.length === 0 ? ids.indexOf(id) : placed.reduce((sum, row) => sum + row, 0) / placed.length
    }
    here
      .map((id) => ({ id, at: wish(id) }))
      .sort((a, b) => a.at - b.at)
      .forEach(({ id }, row) => {
        rows.set(id, row)
      })
  }
  return ids.map((id) => ({ id, column: columns.get(id) ?? 0, row: rows.get(id) ?? 0 }))
}
