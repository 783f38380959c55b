import { type Box, centreOf, type Point } from '../../base/geometry.ts'
import { sameList } from '../../base/same-list.ts'
import type { Change } from '../../model/change.ts'
import { type Document, get, list } from '../../model/document.ts'
import type { BoundaryId, ElementId, Flow, FlowId, Placement, SubjectId } from '../../model/tables.ts'
import { type BoundaryShape, crossesAsDrawn } from './crosses-as-drawn.ts'
import type { CrossingTracker } from './crossings.ts'
import type { HandleCurve } from './curve.ts'

/**
 * Which boundaries a flow crosses as it is drawn, for packs with the `tmt` reading: from anchor to anchor
 * through the point that its route was given, in any diagram. Kept edit by edit. A flow is tried against every
 * boundary of its diagram: 15,000 flows and 1,000 boxes take 0.1 s, and models of that kind have a tenth of it.
 */
export interface DrawnCrossings {
  readonly load: (document: Document) => void
  /**
   * To be told after the tracker of places.
   * @returns the flows whose crossings are others now, sorted
   */
  readonly apply: (document: Document, changes: readonly Change[]) => readonly FlowId[]
  /** Sorted by id. */
  readonly crossedBy: (flow: FlowId) => readonly BoundaryId[]
}

/** One diagram. */
interface Sheet {
  readonly boundaries: Map<BoundaryId, Bounded<BoundaryShape>>
  readonly flows: Map<FlowId, Bounded<HandleCurve>>
}

interface Bounded<T> {
  readonly shape: T
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const none: readonly BoundaryId[] = []

/** @param places knows what is drawn where; it follows the same document */
export function createDrawnCrossings(
  places: Pick<CrossingTracker, 'diagrams' | 'placementOf' | 'flowsAt'>,
): DrawnCrossings {
  let sheets = new Map<string, Sheet>()
  let crossed = new Map<FlowId, readonly BoundaryId[]>()

  function load(document: Document): void {
    sheets = new Map()
    crossed = new Map()
    for (const { id } of list(document, 'boundary')) draw(document, id)
    for (const { id } of list(document, 'flow')) {
      route(document, id)
      settle(id)
    }
  }

  function apply(document: Document, changes: readonly Change[]): readonly FlowId[] {
    const touched = new Set<SubjectId>()
    for (const change of changes) for (const id of touchedBy(document, change)) touched.add(id)
    if (touched.size === 0) return []
    const doubtful = new Set<FlowId>()
    for (const id of touched) {
      if (id.startsWith('boundary:')) for (const flow of draw(document, id as BoundaryId)) doubtful.add(flow)
      else if (id.startsWith('flow:')) doubtful.add(id as FlowId)
      else for (const flow of places.flowsAt(id as ElementId)) doubtful.add(flow)
    }
    for (const flow of doubtful) route(document, flow)
    return [...doubtful].filter(settle).sort()
  }

  /** Puts a boundary where it is drawn now; the flows near where it was or is. */
  function draw(document: Document, id: BoundaryId): readonly FlowId[] {
    const near: FlowId[] = []
    for (const diagram of places.diagrams()) {
      const sheet = sheetOf(diagram)
      const before = sheet.boundaries.get(id)
      const after = shapeOf(document, id, placementIn(document, diagram, id))
      if (after === null) sheet.boundaries.delete(id)
      else sheet.boundaries.set(id, after)
      if (before === undefined && after === null) continue
      for (const [flow, curve] of sheet.flows) {
        if ((before && isNear(curve, before)) || (after && isNear(curve, after))) near.push(flow)
      }
    }
    return near
  }

  function route(document: Document, id: FlowId): void {
    const flow = get(document, 'flow', id)
    for (const diagram of places.diagrams()) {
      const curve = flow === undefined ? null : curveOf(document, diagram, flow)
      if (curve === null) sheets.get(diagram)?.flows.delete(id)
      else sheetOf(diagram).flows.set(id, curve)
    }
  }

  function curveOf(
    document: Document,
    diagram: string,
    { id, source, target }: Flow,
  ): Bounded<HandleCurve> | null {
    const here = placementIn(document, diagram, source)
    const there = placementIn(document, diagram, target)
    if (here === undefined || there === undefined) return null
    const placement = placementIn(document, diagram, id)
    const from = anchorIn(here, placement?.anchors?.source)
    const to = anchorIn(there, placement?.anchors?.target)
    const handle = placement?.via ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const curve = { from, handle, to }
    return { shape: curve, ...boundsOf(curve) }
  }

  function placementIn(document: Document, diagram: string, subject: SubjectId): Placement | undefined {
    const id = places.placementOf(diagram, subject)
    return id === undefined ? undefined : get(document, 'placement', id)
  }

  function sheetOf(diagram: string): Sheet {
    const known = sheets.get(diagram)
    if (known !== undefined) return known
    const sheet: Sheet = { boundaries: new Map(), flows: new Map() }
    sheets.set(diagram, sheet)
    return sheet
  }

  /** Works out what a flow crosses; true when that is something else than before. */
  function settle(flow: FlowId): boolean {
    const met: BoundaryId[] = []
    for (const sheet of sheets.values()) {
      const curve = sheet.flows.get(flow)
      if (curve === undefined) continue
      for (const [id, boundary] of sheet.boundaries) {
        if (!met.includes(id) && isNear(curve, boundary) && crossesAsDrawn(curve.shape, boundary.shape))
          met.push(id)
      }
    }
    const after = met.length === 0 ? none : met.sort()
    if (sameList(crossed.get(flow) ?? none, after)) return false
    if (after.length === 0) crossed.delete(flow)
    else crossed.set(flow, after)
    return true
  }

  return { load, apply, crossedBy: (flow) => crossed.get(flow) ?? none }
}

/** The subjects whose drawing a change may touch. */
function touchedBy(document: Document, change: Change): readonly SubjectId[] {
  if (change.table === 'flow') {
    if (change.op !== 'set') return [change.record.id as FlowId]
    return change.path[0] === 'source' || change.path[0] === 'target' ? [change.id as FlowId] : []
  }
  if (change.table === 'boundary') {
    if (change.op !== 'set') return [change.record.id as BoundaryId]
    return change.path[0] === 'shape' ? [change.id as BoundaryId] : []
  }
  if (change.table !== 'placement') return []
  if (change.op !== 'set') return [(change.record as Placement).subject]
  const before = change.path[0] === 'subject' ? [change.from as SubjectId, change.to as SubjectId] : []
  const now = get(document, 'placement', change.id)
  return now === undefined ? before : [...before, now.subject]
}

/** Fractions of the box; its centre where none are given. */
function anchorIn(box: Box, fractions: Point | undefined): Point {
  if (fractions === undefined) return centreOf(box)
  return { x: box.x + fractions.x * box.w, y: box.y + fractions.y * box.h }
}

function shapeOf(
  document: Document,
  id: BoundaryId,
  placement: Placement | undefined,
): Bounded<BoundaryShape> | null {
  const boundary = get(document, 'boundary', id)
  if (boundary === undefined || placement === undefined) return null
  if (boundary.shape === 'box') {
    const { x, y, w, h } = placement
    return { shape: { kind: 'box', box: placement }, left: x, top: y, right: x + w, bottom: y + h }
  }
  if (placement.line === null) return null
  return { shape: { kind: 'line', curve: placement.line }, ...boundsOf(placement.line) }
}

/** A box around the curve: around its ends and its control point. */
function boundsOf({ from, handle, to }: HandleCurve) {
  const x = 2 * handle.x - (from.x + to.x) / 2
  const y = 2 * handle.y - (from.y + to.y) / 2
  return {
    left: Math.min(from.x, x, to.x),
    top: Math.min(from.y, y, to.y),
    right: Math.max(from.x, x, to.x),
    bottom: Math.max(from.y, y, to.y),
  }
}

function isNear(a: Bounded<unknown>, b: Bounded<unknown>): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}
