import type { RipScore, RipTable } from '../methods/rip/rip.ts'
import type { RipSummary } from '../methods/rip/rip-summary.ts'
import type { PropertyValue } from '../model/record.ts'
import type { RipLevel, RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { ElementId, FlowId, IdOf } from '../model/tables.ts'

/** Risk Impact Parameters of a whole model in one phase. */
export interface ModelRip {
  /** Elements of a level and flows that cross a boundary, in the order of the tables. People and others outside have none. */
  readonly elements: ReadonlyMap<ElementId | FlowId, ElementRip>
  readonly levels: { readonly [level in RipLevel]: LevelRip }
  /** As bad as its worst level. */
  readonly system: LevelRip
  /** "12 of 28 settings known": over all elements, and in each `ElementRip`. */
  readonly coverage: RipCoverage
  /** Weights and likelihoods that were used. */
  readonly table: RipTable
}

export interface ElementRip {
  readonly id: ElementId | FlowId
  readonly level: RipLevel
  /** The parameters that apply, in the order of the tables. Never empty. */
  readonly settings: readonly RipSetting[]
  readonly score: RipScore
  readonly coverage: RipCoverage
}

/** How one parameter stands on one element, and why. */
export interface RipSetting {
  readonly parameter: RipParameter
  readonly type: RipType
  /**
   * `set` by hand; `answers` of the element's properties; `mitigation`: better than that because of mitigations that
   * count in this phase; `assumed`: nobody knows, so it counts as insecure.
   */
  readonly basis: 'set' | 'answers' | 'mitigation' | 'assumed'
  /** What it would be without mitigations. */
  readonly without: { readonly type: RipType; readonly basis: 'set' | 'answers' | 'assumed' }
  /** The properties that decide it and that its form asks for; none: it can only be set by hand. */
  readonly answers: readonly RipAnswer[]
  /** Mitigations that count for it in this phase. */
  readonly mitigations: readonly IdOf<'mitigation'>[]
}

export interface RipAnswer {
  readonly property: string
  readonly value: PropertyValue
  readonly basis: 'set' | 'type' | 'unknown'
}

/** `known` of `total` settings do not rest on an assumption. */
export interface RipCoverage {
  readonly known: number
  readonly total: number
}

/** A level, or the system: its worst element, and how the others stand. */
export interface LevelRip extends RipSummary {
  /** Elements with the worst index, sorted by id. */
  readonly worst: readonly (ElementId | FlowId)[]
}

/** Tables 1 and 2 of the paper for one device: its own parameters, and those of its worst flow. */
export interface DeviceRip {
  readonly id: ElementId
  /** All seven in the order of the tables; the flow's where `from` is a flow. */
  readonly rows: readonly (RipSetting & { readonly from: ElementId | FlowId | null })[]
  readonly score: RipScore
  /** The flow with the highest index; null when it has none, and its parameters count as insecure. */
  readonly flow: FlowId | null
}
