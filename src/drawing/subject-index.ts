import Flatbush from 'flatbush'
import { type Box, inflate, unionOf } from '../base/geometry.ts'
import type { FlowId, SubjectId } from '../model/tables.ts'
import { boxTitle, lineTitle } from './boundary-title.ts'
import { boundaryCurve, hullOf, samplesOf } from './curve.ts'
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
  const pieces: Piece[] = []
  const add = (id: SubjectId, box: Box, parts: readonly Box[] = [box]) => {
    const order = boxes.size
    boxes.set(id, box)
    for (const part of parts) pieces.push({ order, box: part })
  }
  for (const entry of inPaintingOrder(placed.boundaries)) add(entry.boundary.id, boundaryBox(entry))
  for (const [id, route] of routes) add(id, flowBox(route), flowPieces(route))
  for (const { element, placement } of placed.elements) add(element.id, inflate(placement, badgeReach))
  const ids = [...boxes.keys()]
  const tree = treeOf(pieces)
  const search = (area: Box): number[] => {
    const found = tree?.search(area.x, area.y, area.x + area.w, area.y + area.h) ?? []
    const orders = found.map((index) => pieces[index]?.order ?? 0).sort((a, b) => a - b)
    return orders.filter((order, i) => order !== orders[i - 1])
  }
  return {
    ids,
    bounds: unionOf(boxes.values()),
    boxOf: (id) => boxes.get(id),
    within: (area) => search(area).flatMap((order) => ids[order] ?? []),
    countWithin: (area) => search(area).length,
  }
}

/** A part of what is drawn of a subject, which is given by its place in the order of painting. */
interface Piece {
  readonly order: number
  readonly box: Box
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

/** A long curve lies near few of the places that its box holds. */
function flowPieces(route: FlowRoute): readonly Box[] {
  const { segments, label } = route
  const hull = hullOf(segments)
  const parts = Math.min(Math.ceil(Math.hypot(hull.w, hull.h) / pieceLength), maxPieces)
  if (parts <= 1) return [flowBox(route)]
  const samples = samplesOf(segments, parts * 4)
  const pieces: Box[] = []
  for (let i = 0; i + 2 < samples.length; i += 8) {
    const points: Box[] = []
    for (let j = i; j <= i + 8 && j < samples.length; j += 2) {
      points.push({ x: samples[j] ?? 0, y: samples[j + 1] ?? 0, w: 0, h: 0 })
    }
    const box = unionOf(points)
    // Between its samples a curve is at most a little beside the box around them.
    if (box !== null) pieces.push(inflate(box, 16))
  }
  if (label !== null) pieces.push(inflate(label.box, 14))
  return pieces
}

const pieceLength = 300
const maxPieces = 24

function treeOf(pieces: readonly Piece[]): Flatbush | null {
  if (pieces.length === 0) return null
  const tree = new Flatbush(pieces.length)
  for (const { box } of pieces) tree.add(box.x, box.y, box.x + box.w, box.y + box.h)
  tree.finish()
  return tree
}
