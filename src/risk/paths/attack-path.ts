import type { BoundaryId, ElementId, FlowId, IdOf } from '../../model/tables.ts'

export type AssetId = IdOf<'asset'>

/** The easiest ways of attackers from where they begin to what they are after. */
export interface AttackPaths {
  /** Where they begin: as chosen, or the external entities. */
  readonly entries: readonly (ElementId | FlowId)[]
  /** What they are after: as chosen, or every asset that something carries. */
  readonly assets: readonly AssetId[]
  /** Pairs of an entry and an asset with any way between them. */
  readonly pairs: number
  /** The easiest way of each pair, the easiest pair first; at most `mostPaths`. */
  readonly paths: readonly AttackPath[]
  /** Where a control would cut most, the best first; at most `mostCuts`. */
  readonly cuts: readonly Cut[]
}

export interface AttackPath {
  readonly entry: ElementId | FlowId
  readonly asset: AssetId
  /** The carrier of the asset that it ends at. */
  readonly end: ElementId | FlowId
  /** In the order of the attack; none when the attacker stands where the asset is. */
  readonly steps: readonly AttackStep[]
  /** Sum of the costs of its steps: lower is easier. Orders ways, and means nothing else. */
  readonly cost: number
  /** How many steps no open threat helps with. */
  readonly closed: number
}

/** Along a flow to the element at its end, or into the flow itself where that carries the asset. */
export interface AttackStep {
  readonly flow: FlowId
  /** Null where the step ends within the flow. */
  readonly to: ElementId | null
  /** What the flow crosses. */
  readonly boundaries: readonly BoundaryId[]
  /** The worst threat that helps with it; null where none is open. */
  readonly threat: string | null
  /** Of that threat, with the mitigations that work now: 5 to 15; null when it is not rated. */
  readonly sum: number | null
  readonly cost: number
}

export interface Cut {
  readonly subject: ElementId | FlowId
  /** Pairs that have no way left without it. */
  readonly pairs: number
  /** Easiest ways that lead through it. */
  readonly paths: number
}

export const mostPaths = 50
export const mostCuts = 12

/** What it leads over, each once: where it begins, the flows that it goes along, and what it comes to. */
export function subjectsOfPath({ entry, steps }: AttackPath): ReadonlySet<ElementId | FlowId> {
  return new Set([entry, ...steps.flatMap(({ flow, to }) => (to === null ? [flow] : [flow, to]))])
}
