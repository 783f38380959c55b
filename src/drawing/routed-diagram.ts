import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { RouteStyle } from '../model/records/diagram.ts'
import type { DiagramId, ElementId, FlowId, SubjectId } from '../model/tables.ts'
import type { BoxGrid } from './box-grid.ts'
import type { Routes } from './flow-route.ts'
import type { LabelSurroundings, PlacedLabel } from './place-label.ts'
import type { Placed } from './placed.ts'
import type { PlannedRoute } from './planned-route.ts'
import type { RouteTask } from './route-tasks.ts'

/**
 * All routes of a diagram, with what is needed to update them. Its grids belong to the newest one made from it:
 * updating takes them over.
 */
export interface RoutedDiagram extends Routes {
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  readonly placed: Placed
  /** Of flows that choose none. */
  readonly style: RouteStyle
  readonly entries: ReadonlyMap<FlowId, RouteEntry>
  readonly labels: ReadonlyMap<FlowId, PlacedLabel | null>
  /** All entries in the order in which their labels choose their places. */
  readonly order: readonly RouteEntry[]
  readonly flowsAt: ReadonlyMap<SubjectId, readonly FlowId[]>
  readonly obstacles: BoxGrid<ElementId>
  readonly around: LabelSurroundings
  /** How much has been taken out of the grids since they were made. */
  readonly removed: number
}

export interface RouteEntry {
  readonly task: RouteTask
  /** The route by itself. */
  readonly bare: PlannedRoute
  /** The route among the others, from which it may be moved apart; `bare` itself when it is not. */
  readonly planned: PlannedRoute
}

/** Labels fixed by hand come first, then short curves before long ones, which have more room. */
export function inLabelOrder(a: RouteEntry, b: RouteEntry): number {
  return (
    Number(b.task.fixedLabel !== null) - Number(a.task.fixedLabel !== null) ||
    a.planned.samples.length - b.planned.samples.length ||
    (a.task.flow.id < b.task.flow.id ? -1 : 1)
  )
}
