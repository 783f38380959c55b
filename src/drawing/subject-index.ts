import Flatbush from 'flatbush'
import { type Box, containsBox, inflate, unionOf } from '../base/geometry.ts'
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

/**
 * @param before of the same diagram at an earlier moment: what did not change since is not looked at again, and its tree
 *   serves as long as little did
 */
export function createSubjectIndex(
  placed: Placed,
  routes: ReadonlyMap<FlowId, FlowRoute>,
  before: SubjectIndex | null = null,
): SubjectIndex {
  const known = before === null ? undefined : states.get(before)
  const drawn = new Map<SubjectId, Drawn>()
  const changed: Drawn[] = []
  const add = (
    id: SubjectId,
    source: object,
    record: object | null,
    box: () => Box,
    parts?: () => readonly Box[],
  ) => {
    const earlier = known?.drawn.get(id)
    if (earlier !== undefined && earlier.source === source && earlier.record === record) {
      drawn.set(id, earlier)
      return
    }
    const around = box()
    const now = { id, source, record, box: around, parts: parts?.() ?? [around] }
    drawn.set(id, now)
    changed.push(now)
  }
  for (const entry of inPaintingOrder(placed.boundaries)) {
    add(entry.boundary.id, entry.placement, entry.boundary, () => boundaryBox(entry))
  }
  for (const [id, route] of routes)
    add(
      id,
      route,
      null,
      () => flowBox(route),
      () => flowPieces(route),
    )
  for (const { element, placement } of placed.elements) {
    add(element.id, placement, null, () => inflate(placement, badgeReach))
  }
  const forest = growForest(known?.forest ?? null, changed, drawn)
  const ids = [...drawn.keys()]
  let orders: ReadonlyMap<SubjectId, number> | null = null
  const search = (area: Box): Drawn[] => {
    const found = new Set<Drawn>()
    for (const { tree, pieces } of forest) {
      for (const index of tree.search(area.x, area.y, area.x + area.w, area.y + area.h)) {
        const owner = pieces[index]?.owner
        // What was drawn elsewhere since, or is gone, still has its pieces in an older tree.
        if (owner !== undefined && drawn.get(owner.id) === owner) found.add(owner)
      }
    }
    return [...found]
  }
  const bounds = boundsOf(drawn)
  const isAll = (area: Box) => bounds !== null && containsBox(area, bounds)
  const index: SubjectIndex = {
    ids,
    bounds,
    boxOf: (id) => drawn.get(id)?.box,
    within: (area) => {
      if (isAll(area)) return ids
      orders ??= new Map(ids.map((id, order) => [id, order]))
      const orderOf = ({ id }: Drawn) => orders?.get(id) ?? 0
      return search(area)
        .sort((a, b) => orderOf(a) - orderOf(b))
        .map(({ id }) => id)
    },
    countWithin: (area) => (isAll(area) ? ids.length : search(area).length),
  }
  states.set(index, { drawn, forest })
  return index
}

/** How one subject is drawn, for as long as it is made from the same records. */
interface Drawn {
  readonly id: SubjectId
  readonly source: object
  readonly record: object | null
  readonly box: Box
  readonly parts: readonly Box[]
}

/** A tree over pieces of what is drawn. */
interface Tree {
  readonly tree: Flatbush
  readonly pieces: readonly { readonly owner: Drawn; readonly box: Box }[]
}

interface State {
  readonly drawn: ReadonlyMap<SubjectId, Drawn>
  /** A large tree, and small ones of what changed since it was made. */
  readonly forest: readonly Tree[]
}

const states = new WeakMap<SubjectIndex, State>()

/** So many small trees, and so many subjects in them, before one large tree is made anew. */
const maxTrees = 12
const maxChanged = 400

function growForest(
  before: readonly Tree[] | null,
  changed: readonly Drawn[],
  drawn: ReadonlyMap<SubjectId, Drawn>,
): readonly Tree[] {
  if (before !== null && before.length > 0 && before.length <= maxTrees && changed.length <= maxChanged) {
    return [...before, ...treeOf(changed)]
  }
  return treeOf([...drawn.values()])
}

/** None for nothing. */
function treeOf(all: readonly Drawn[]): readonly Tree[] {
  const pieces = all.flatMap((owner) => owner.parts.map((box) => ({ owner, box })))
  if (pieces.length === 0) return []
  const tree = new Flatbush(pieces.length)
  for (const { box } of pieces) tree.add(box.x, box.y, box.x + box.w, box.y + box.h)
  tree.finish()
  return [{ tree, pieces }]
}

function boundsOf(drawn: ReadonlyMap<SubjectId, Drawn>): Box | null {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { box } of drawn.values()) {
    if (box.x < left) left = box.x
    if (box.y < top) top = box.y
    if (box.x + box.w > right) right = box.x + box.w
    if (box.y + box.h > bottom) bottom = box.y + box.h
  }
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top }
}

/** Badges and second outlines reach this far beyond a shape, in px. */
const badgeReach = 24

/**
 * Boxes first, larger before smaller, so that inner ones are painted over outer ones; then lines. An order that was
 * given by hand comes before all that.
 */
export function inPaintingOrder(boundaries: readonly PlacedBoundary[]): readonly PlacedBoundary[] {
  const area = ({ placement }: PlacedBoundary) =>
    placement.line === null ? placement.w * placement.h : Number.NEGATIVE_INFINITY
  const zOf = ({ placement }: PlacedBoundary) => placement.z ?? 0
  return [...boundaries].sort(
    (a, b) => zOf(a) - zOf(b) || area(b) - area(a) || (a.boundary.id < b.boundary.id ? -1 : 1),
  )
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
