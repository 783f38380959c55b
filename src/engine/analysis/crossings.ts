import { sameList } from '../../base/same-list.ts'
import type { Change } from '../../model/change.ts'
import { type Document, get, list } from '../../model/document.ts'
import type { BoundaryId, ElementId, Flow, FlowId, Placement, SubjectId } from '../../model/tables.ts'
import { createPlane, type Plane, type Surface } from './plane.ts'

/**
 * Which boundaries contain an element and which a flow crosses, derived from the picture: the
 * `containment` reading. A box is crossed when it contains the centre of one end and not of the other; a
 * line when the straight segment between the centres of the ends meets its curve. A flow crosses a
 * boundary if it does so in any diagram. All lists are sorted by id.
 */
export interface Crossings {
  readonly crossedBy: (flow: FlowId) => readonly BoundaryId[]
  /** Box boundaries around an element, in any diagram. */
  readonly around: (element: ElementId) => readonly BoundaryId[]
}

/** Crossings that follow a document edit by edit. */
export interface CrossingTracker extends Crossings {
  /** Starts over with this document. */
  readonly load: (document: Document) => void
  /**
   * Follows the changes that led to `document`.
   * @returns the flows whose crossings are others now, sorted; none when nothing moved across a line
   */
  readonly apply: (document: Document, changes: readonly Change[]) => readonly FlowId[]
  /** What was found out about each flow at loading; null after an edit. */
  readonly loadedFlows: () => LoadedFlows | null
  /** Flows that start or end at the element. */
  readonly flowsAt: (element: ElementId) => readonly FlowId[]
  /** Diagrams in which something is or was drawn. */
  readonly diagrams: () => Iterable<string>
  /** The placement that counts for a subject in a diagram: the first by id. */
  readonly placementOf: (diagram: string, subject: SubjectId) => string | undefined
}

/** By flow, in the order of the list of flows. Rows are those of the list of elements; -1 where there is none. */
export interface LoadedFlows {
  readonly source: Int32Array
  readonly target: Int32Array
  /** What the flow crosses, as a place in `lists`, where the first crosses nothing. */
  readonly crossing: Uint32Array
  readonly lists: readonly (readonly BoundaryId[])[]
}

/** The flows at an element. */
interface Star {
  readonly row: number
  readonly flows: FlowId[]
}

/** Memoised by the identity of the tables of flows, boundaries and placements. */
export function crossingsOf(document: Document): Crossings {
  const { flow, boundary, placement } = document.tables
  const known = latest.get(placement)
  if (known?.flow === flow && known.boundary === boundary) return known.crossings
  const crossings = createCrossingTracker()
  crossings.load(document)
  latest.set(placement, { flow, boundary, crossings })
  return crossings
}

const latest = new WeakMap<object, { flow: object; boundary: object; crossings: Crossings }>()
const none: readonly BoundaryId[] = []
const noFlows: readonly FlowId[] = []

export function createCrossingTracker(): CrossingTracker {
  let planes = new Map<string, Plane>()
  let placements = new Map<string, Placement>()
  /** Placement ids by diagram and subject: the first by id counts if a file has several. */
  let placed = new Map<string, Map<string, readonly string[]>>()
  let flows = new Map<FlowId, Flow>()
  let incident = new Map<ElementId, Star>()
  let loaded: LoadedFlows | null = null
  let crossed = new Map<FlowId, readonly BoundaryId[]>()

  function load(document: Document): void {
    planes = new Map()
    placements = new Map()
    placed = new Map()
    flows = new Map()
    incident = new Map()
    crossed = new Map()
    const surfaces = new Map<string, (readonly [SubjectId, Surface])[]>()
    for (const placement of list(document, 'placement')) {
      const { id, diagram, subject } = placement
      placements.set(id, placement)
      const there = placed.get(diagram) ?? new Map<string, readonly string[]>()
      placed.set(diagram, there)
      const others = there.get(subject)
      // The list is sorted: the first of several counts.
      there.set(subject, others === undefined ? [id] : [...others, id])
      const surface = others === undefined ? surfaceOf(document, { diagram, subject }) : null
      const ofDiagram = surfaces.get(diagram) ?? []
      surfaces.set(diagram, ofDiagram)
      if (surface !== null) ofDiagram.push([subject, surface])
    }
    for (const [diagram, ofDiagram] of surfaces) planeOf(diagram).fill(ofDiagram)
    list(document, 'element').forEach(({ id }, row) => {
      incident.set(id, { row, flows: [] })
    })
    loaded = loadFlows(list(document, 'flow'))
  }

  function loadFlows(all: readonly Flow[]): LoadedFlows {
    const source = new Int32Array(all.length)
    const target = new Int32Array(all.length)
    const crossing = new Uint32Array(all.length)
    const lists: (readonly BoundaryId[])[] = [none]
    const placeOf = new Map<readonly BoundaryId[], number>()
    all.forEach((flow, row) => {
      const { id } = flow
      flows.set(id, flow)
      source[row] = note(flow.source, id)
      target[row] = flow.target === flow.source ? (source[row] as number) : note(flow.target, id)
      let boundaries = none
      for (const plane of planes.values()) boundaries = union([boundaries, plane.put(flow)])
      if (boundaries.length === 0) return
      crossed.set(id, boundaries)
      const place = placeOf.get(boundaries) ?? lists.push(boundaries) - 1
      placeOf.set(boundaries, place)
      crossing[row] = place
    })
    return { source, target, crossing, lists }
  }

  function apply(document: Document, changes: readonly Change[]): readonly FlowId[] {
    const ids = changes.flatMap((change) => idThatMatters(change) ?? [])
    loaded = null
    return ids.length === 0 ? [] : follow(document, ids)
  }

  /** Brings the state up to date for the records that were touched; order does not matter. */
  function follow(document: Document, ids: readonly string[]): readonly FlowId[] {
    const places = new Map<string, Place>()
    const doubtful = new Set<FlowId>()
    const newFlows = new Set<FlowId>()
    for (const id of new Set(ids)) {
      if (id.startsWith('placement:')) {
        followPlacement(document, id, places)
      } else if (id.startsWith('flow:')) {
        if (followFlow(document, id as FlowId)) newFlows.add(id as FlowId)
      } else {
        for (const diagram of planes.keys()) doubt(places, { diagram, subject: id })
      }
    }
    // Boundaries first: an index over them is then built once for all the elements.
    const isBoundary = ({ subject }: Place) => subject.startsWith('boundary:')
    const all = [...places.values()]
    for (const place of [...all.filter(isBoundary), ...all.filter((each) => !isBoundary(each))]) {
      const surface = surfaceOf(document, place)
      for (const flow of planeOf(place.diagram).set(place.subject as SubjectId, surface)) doubtful.add(flow)
    }
    for (const flow of newFlows) {
      for (const plane of planes.values()) plane.recheck(flow)
      doubtful.add(flow)
    }
    return [...doubtful].filter(settle).sort()
  }

  function followPlacement(document: Document, id: string, places: Map<string, Place>): void {
    const before = placements.get(id)
    const after = get(document, 'placement', id)
    if (before === after) return
    if (before !== undefined) {
      const there = placed.get(before.diagram)
      const rest = (there?.get(before.subject) ?? []).filter((other) => other !== id)
      if (rest.length === 0) there?.delete(before.subject)
      else there?.set(before.subject, rest)
      doubt(places, before)
    }
    if (after === undefined) {
      placements.delete(id)
      return
    }
    placements.set(id, after)
    const there = placed.get(after.diagram) ?? new Map<string, readonly string[]>()
    placed.set(after.diagram, there)
    there.set(after.subject, [...(there.get(after.subject) ?? []), id].sort())
    doubt(places, after)
  }

  /** Whether the flow's ends are others than before. */
  function followFlow(document: Document, id: FlowId): boolean {
    const before = flows.get(id)
    const after = get(document, 'flow', id)
    if (after === undefined) flows.delete(id)
    else flows.set(id, after)
    if (before?.source === after?.source && before?.target === after?.target) return false
    if (before !== undefined) {
      forget(before.source, id)
      if (before.target !== before.source) forget(before.target, id)
    }
    if (after !== undefined) {
      note(after.source, id)
      if (after.target !== after.source) note(after.target, id)
    }
    return true
  }

  /** @returns the row of the element; -1 for one that was not there at loading */
  function note(element: ElementId, flow: FlowId): number {
    const there = incident.get(element)
    if (there === undefined) {
      incident.set(element, { row: -1, flows: [flow] })
      return -1
    }
    there.flows.push(flow)
    return there.row
  }

  function forget(element: ElementId, flow: FlowId): void {
    const there = incident.get(element)
    const at = there?.flows.indexOf(flow) ?? -1
    if (at >= 0) there?.flows.splice(at, 1)
  }

  function surfaceOf(document: Document, place: Place): Surface | null {
    const { subject } = place
    const first = placed.get(place.diagram)?.get(subject)?.[0]
    const placement = first === undefined ? undefined : placements.get(first)
    if (placement === undefined || subject.startsWith('flow:')) return null
    if (subject.startsWith('element:')) return { kind: 'element', box: placement }
    const boundary = get(document, 'boundary', subject)
    if (boundary === undefined) return null
    if (boundary.shape === 'box') return { kind: 'box', box: placement }
    return placement.line === null ? null : { kind: 'line', curve: placement.line }
  }

  function planeOf(diagram: string): Plane {
    const known = planes.get(diagram)
    if (known !== undefined) return known
    const plane = createPlane(flows, (element) => incident.get(element)?.flows ?? noFlows)
    planes.set(diagram, plane)
    return plane
  }

  /** Stores the union over all diagrams; true when it is another than before. */
  function settle(flow: FlowId): boolean {
    const before = crossed.get(flow) ?? none
    const after = flows.has(flow) ? union([...planes.values()].map((plane) => plane.crossed(flow))) : none
    if (sameList(before, after)) return false
    if (after.length === 0) crossed.delete(flow)
    else crossed.set(flow, after)
    return true
  }

  return {
    load,
    apply,
    crossedBy: (flow) => crossed.get(flow) ?? none,
    around: (element) => union([...planes.values()].map((plane) => plane.around(element))),
    flowsAt: (element) => incident.get(element)?.flows ?? noFlows,
    loadedFlows: () => loaded,
    diagrams: () => placed.keys(),
    placementOf: (diagram, subject) => placed.get(diagram)?.get(subject)?.[0],
  }
}

/** A subject in a diagram. */
interface Place {
  readonly diagram: string
  readonly subject: string
}

function placeKey({ diagram, subject }: Place): string {
  return `${diagram}\n${subject}`
}

function doubt(places: Map<string, Place>, place: Place): void {
  places.set(placeKey(place), place)
}

/** The record that a change touches, unless it touches nothing that a crossing depends on. */
function idThatMatters(change: Change): string | null {
  if (change.table !== 'placement' && change.table !== 'flow' && change.table !== 'boundary') return null
  if (change.op !== 'set') return change.record.id
  return crossingFields[change.table].has(change.path[0]) ? change.id : null
}

const crossingFields = {
  placement: new Set(['diagram', 'subject', 'x', 'y', 'w', 'h', 'line']),
  flow: new Set(['source', 'target']),
  boundary: new Set(['shape']),
}

function union(lists: readonly (readonly BoundaryId[])[]): readonly BoundaryId[] {
  const filled = lists.filter((ids) => ids.length > 0)
  if (filled.length <= 1) return filled[0] ?? none
  return [...new Set(filled.flat())].sort()
}
