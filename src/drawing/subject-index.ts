import Flatbush from 'flatbush'
import { type Box, inflate, unionOf } from '../base/geometry.ts'
import type { FlowId, SubjectId } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { boundaryCurve, hullOf } from './curve.ts'
import type { FlowRoute } from './flow-route.ts'
import type { Placed, PlacedBoundary } from './placed.ts'

/** Where everything of a diagram is drawn: what lies in a box, in time that does not depend on the size of the model. */
export interface SubjectIndex {
  /** Boundary boxes from large to small, boundary lines, flows, elements: the order of painting. */
  readonly ids: readonly SubjectId[]
  /** Everything that is drawn of a subject lies within; undefined for what is not drawn. */
  readonly boxOf: (id: SubjectId) => Box | undefined
  /** What is at least partly drawn in `area`, in the order of painting. */
  readonly within: (area: Box) => readonly SubjectId[]
  /** How many that are; does not list them. */
  readonly countWithin: (area: Box) => number
  /** Around everything; null for an empty diagram. */
  readonly bounds: Box | null
}

export function createSubjectIndex(placed: Placed, routes: ReadonlyMap<FlowId, FlowRoute>): SubjectIndex {
  const boxes = new Map<SubjectId, Box>()
  for (const entry of inPaintingOrder(placed.boundaries)) boxes.set(entry.boundary.id, boundaryBox(entry))
  for (const [id, route] of routes) boxes.set(id, flowBox(route))
  for (const { element, placement } of placed.elements) boxes.set(element.id, inflate(placement, badgeReach))
  const ids = [...boxes.keys()]
  const bounds = unionOf(boxes.values())
  const tree = treeOf(boxes)
  const search = (area: Box) => tree?.search(area.x, area.y, area.x + area.w, area.y + area.h) ?? []
  return {
    ids,
    bounds,
    boxOf: (id) => boxes.get(id),
    within: (area) =>
      search(area)
        .sort((a, b) => a - b)
        .flatMap((index) => ids[index] ?? []),
    countWithin: (area) => search(area).length,
  }
}

/** Badges and second outlines reach this far beyond a shape, in px. */
const badgeReach = 24

/** Boxes first, larger before smaller, so that inner ones are painted over outer ones; then lines. */
export function inPaintingOrder(boundaries: readonly PlacedBoundary[]): readonly PlacedBoundary[] {
  const area = ({ placement }: PlacedBoundary) =>
    placement.line === null ? placement.w * placement.h : Number.NEGATIVE_INFINITY
  return [...boundaries].sort((a, b) => area(b) - area(a) || (a.boundary.id < b.boundary.id ? -1 : 1))
}

function boundaryBox({ boundary, placement }: PlacedBoundary): Box {
  const { line } = placement
  const title = line === null ? boxTitle(placement, boundary.name) : lineTitle(line, boundary.name)
  const body = line === null ? placement : hullOf([boundaryCurve(line)])
  return inflate(unionOf(title === null ? [body] : [body, title.box]) ?? body, badgeReach)
}

function flowBox({ segments, label }: FlowRoute): Box {
  const hull = inflate(hullOf(segments), 8)
  return label === null ? hull : (unionOf([hull, inflate(label.box, 14)]) ?? hull)
}

function treeOf(boxes: ReadonlyMap<SubjectId, Box>): Flatbush | null {
  if (boxes.size === 0) return null
  const tree = new Flatbush(boxes.size)
  for (const { x, y, w, h } of boxes.values()) tree.add(x, y, x + w, y + h)
  tree.finish()
  return tree
}
