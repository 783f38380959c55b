/**
 * Keeps the order that a person is looking at: while no row is new, what was rated or edited stays where it is, instead
 * of jumping away under the cursor. Null when a row is new, so that all are to be sorted afresh.
 */
export function keepOrder<R extends { readonly id: string }>(
  previous: readonly R[],
  rows: readonly R[],
): readonly R[] | null {
  // Most rows are the same objects as before; ids are put together for the others alone.
  const known = new Set(previous)
  const now = new Set(rows)
  const edited = new Map(rows.flatMap((row) => (known.has(row) ? [] : [[row.id, row] as const])))
  const kept: R[] = []
  for (const before of previous) {
    const row = now.has(before) ? before : edited.get(before.id)
    if (row !== undefined) kept.push(row)
  }
  return kept.length === now.size ? kept : null
}
