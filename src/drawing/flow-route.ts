import type { Box, Point } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Document } from '../model/document.ts'
import type { RouteStyle } from '../model/records/diagram.ts'
import type { DiagramId, FlowId, SubjectId } from '../model/tables.ts'
import type { Cubic } from './curve.ts'
import type { FlowLabel } from './flow-label.ts'

/** How a flow is drawn. The same object for as long as nothing about it changes. */
export interface FlowRoute {
  readonly id: FlowId
  /** From the outline of the source to the outline of the target, where the arrow's tip is. */
  readonly segments: readonly Cubic[]
  readonly style: RouteStyle
  /** Points given by hand that it passes through, in their order; empty when the router chose all of it. */
  readonly waypoints: readonly Point[]
  /** Where it turns, with both ends, if it has corners; null for a curve. */
  readonly corners: readonly Point[] | null
  /** SVG path data of the whole curve: for hit areas and halos. */
  readonly path: string
  /** SVG path data of the visible line, which ends within the arrow head. */
  readonly line: string
  /** SVG path data of the filled arrow head. */
  readonly head: string
  readonly start: Point
  readonly end: Point
  /** Directions of travel in radians, 0 to the right, clockwise on the screen. */
  readonly startAngle: number
  readonly endAngle: number
  /** Middle of the curve; the point to drag for bending it. */
  readonly mid: Point
  /** Null for a flow without a name. */
  readonly label: FlowLabel | null
  /** It runs through an element that is none of its ends, and no bend avoids that. */
  readonly crossesShapes: boolean
}

export interface RouteInput {
  readonly document: Document
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  /** Boxes of elements that a gesture is moving or resizing, instead of their placements. */
  readonly overrides?: ReadonlyMap<SubjectId, Box>
  /** Bends, waypoints and labels that a gesture gives to flows, instead of their placements. */
  readonly shapes?: ReadonlyMap<FlowId, FlowShape>
}

/** What is absent stays as it is; null gives it back to the router. */
export interface FlowShape {
  /** Before `waypoints`, where both are given. */
  readonly via?: Point | null
  readonly waypoints?: readonly Point[] | undefined
  readonly label?: Point | null
}

export interface Routes {
  readonly flows: ReadonlyMap<FlowId, FlowRoute>
  /** Flows that the gesture has routed anew; empty without one. */
  readonly touched: ReadonlySet<FlowId>
}
