import type { BoundaryId, FlowId } from '../model/tables.ts'
import { assumedFlag, outOfScopeFlag } from './finding-columns.ts'
import type { Firings } from './firings.ts'
import type { Found } from './found.ts'
import type { Instance } from './instance.ts'
import { isOutOfScope } from './make-finding.ts'

/** What an edit did to the findings, in few words: the page puts it into many. */
export interface FindingPatch {
  readonly changed: readonly ChangedFinding[]
  /** Rule and key, as in `ChangedFinding`. */
  readonly removed: readonly { readonly rule: number; readonly key: string }[]
}

/** A finding that came, or may say something else now. */
export interface ChangedFinding {
  /** Place of the rule among the rules sent. */
  readonly rule: number
  /** What follows the `@` in its id. */
  readonly key: string
  /** As in `FindingColumns`. */
  readonly flags: number
  /** The flows that it is about, with the boundaries that they cross; none for elements and the model. */
  readonly flows: readonly ChangedFlow[]
}

export interface ChangedFlow {
  readonly id: FlowId
  readonly crossed: readonly BoundaryId[]
  /** Absent when it crosses none, or nobody asks. */
  readonly crossedAsDrawn?: readonly BoundaryId[]
}

/** @param touched what `apply` told */
export function findingPatch(firings: Firings, touched: readonly Found[]): FindingPatch {
  const changed: ChangedFinding[] = []
  const removed: { rule: number; key: string }[] = []
  for (const found of touched) {
    const { compiled, key, instances } = found
    if (instances.length === 0) {
      removed.push({ rule: compiled.index, key })
      continue
    }
    const assumed = firings.isAssumed(found) ? assumedFlag : 0
    const flows = instances.flatMap(changedFlow)
    const flags = assumed | (isOutOfScope(compiled, instances) ? outOfScopeFlag : 0)
    changed.push({ rule: compiled.index, key, flags, flows })
  }
  return { changed, removed }
}

function changedFlow({ flow, crossed, crossedAsDrawn }: Instance): ChangedFlow | [] {
  if (flow === null) return []
  const told = { id: flow.id, crossed: crossed.map(({ id }) => id) }
  return crossedAsDrawn.length === 0 ? told : { ...told, crossedAsDrawn: crossedAsDrawn.map(({ id }) => id) }
}
