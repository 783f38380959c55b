import type { Change } from '../model/change.ts'

/** What of a subject may be judged otherwise now: the answers to these properties, or (null) everything. */
export type Doubt = ReadonlySet<string> | null

/** Both doubts together. */
export function doubtOf(known: Doubt | undefined, more: Doubt): Doubt {
  if (known === undefined) return more
  return known === null || more === null ? null : new Set([...known, ...more])
}

export interface MatteringChange {
  readonly table: 'element' | 'flow' | 'boundary'
  readonly id: string
  readonly what: Doubt
}

/** The changes on which some finding may depend, by what they put in doubt. */
export function changesThatMatter(changes: readonly Change[]): readonly MatteringChange[] {
  return changes.flatMap((change): MatteringChange | [] => {
    const { table } = change
    if (table !== 'element' && table !== 'flow' && table !== 'boundary') return []
    if (change.op !== 'set') return { table, id: change.record.id, what: null }
    const [field, key] = change.path
    if (!fieldsThatMatter[table].has(field)) return []
    return { table, id: change.id, what: field === 'properties' && key !== undefined ? new Set([key]) : null }
  })
}

/** Fields that a condition, a title or the scope depends on. */
const fieldsThatMatter = {
  element: new Set(['name', 'stencil', 'properties', 'outOfScope']),
  flow: new Set(['name', 'stencil', 'properties', 'outOfScope', 'source', 'target']),
  boundary: new Set(['stencil']),
}
