import { type Box, centreOf, containsPoint, type Point } from '../../base/geometry.ts'
import { sameList } from '../../base/same-list.ts'
import type { BoundaryId, ElementId, Flow, FlowId, SubjectId } from '../../model/tables.ts'
import { boxesAtPoint } from './boxes-at-point.ts'
import { type HandleCurve, segmentMeetsCurve } from './curve.ts'

/** What a diagram shows of a subject, as far as crossings go. */
export type Surface =
  | { readonly kind: 'element'; readonly box: Box }
  | { readonly kind: 'box'; readonly box: Box }
  | { readonly kind: 'line'; readonly curve: HandleCurve }

/** One diagram's crossings. Mutable; owned by the tracker of `crossings.ts`. */
export interface Plane {
  /** Puts subjects into an empty plane; flows are to be worked out afterwards. */
  readonly fill: (surfaces: readonly (readonly [SubjectId, Surface])[]) => void
  /** Puts, moves or (null) takes away a subject; returns the flows whose crossings here changed. */
  readonly set: (subject: SubjectId, surface: Surface | null) => readonly FlowId[]
  /** Works out a flow that is new here. */
  readonly put: (flow: Flow) => readonly BoundaryId[]
  /** Works out a flow again whose ends are new. */
  readonly recheck: (flow: FlowId) => boolean
  readonly crossed: (flow: FlowId) => readonly BoundaryId[]
  readonly around: (element: ElementId) => readonly BoundaryId[]
}

const none: readonly BoundaryId[] = []

export function createPlane(
  flows: ReadonlyMap<FlowId, Flow>,
  flowsAt: (element: ElementId) => readonly FlowId[],
): Plane {
  const centres = new Map<ElementId, Point>()
  const boxes = new Map<BoundaryId, Box>()
  const lines = new Map<BoundaryId, HandleCurve>()
  const inside = new Map<ElementId, readonly BoundaryId[]>()
  const crossed = new Map<FlowId, readonly BoundaryId[]>()
  /** Equal lists are one object, so that comparing them is quick. */
  const lists = new Map<string, readonly BoundaryId[]>()
  let boxIndex: ((point: Point) => readonly BoundaryId[]) | null = null

  function fill(surfaces: readonly (readonly [SubjectId, Surface])[]): void {
    for (const [subject, surface] of surfaces) {
      if (surface.kind === 'element') centres.set(subject as ElementId, centreOf(surface.box))
      else if (surface.kind === 'box') boxes.set(subject as BoundaryId, surface.box)
      else lines.set(subject as BoundaryId, surface.curve)
    }
    for (const [element, centre] of centres) {
      const around = boxesAt(centre)
      if (around.length > 0) inside.set(element, around)
    }
  }

  function set(subject: SubjectId, surface: Surface | null): readonly FlowId[] {
    if (subject.startsWith('element:')) return setElement(subject as ElementId, surface)
    const boundary = subject as BoundaryId
    const fromBox = setBox(boundary, surface?.kind === 'box' ? surface.box : null)
    const fromLine = setLine(boundary, surface?.kind === 'line' ? surface.curve : null)
    return [...fromBox, ...fromLine].filter(recheck)
  }

  function setElement(element: ElementId, surface: Surface | null): readonly FlowId[] {
    const before = centres.get(element)
    if (surface?.kind !== 'element') {
      centres.delete(element)
      inside.delete(element)
      return before === undefined ? [] : [...flowsAt(element)].filter(recheck)
    }
    const centre = centreOf(surface.box)
    if (before?.x === centre.x && before.y === centre.y) return []
    centres.set(element, centre)
    const around = boxesAt(centre)
    const isSame = before !== undefined && sameList(around, inside.get(element) ?? none)
    if (!isSame) inside.set(element, around)
    return isSame && lines.size === 0 ? [] : [...flowsAt(element)].filter(recheck)
  }

  /** Flows at elements that the box now contains and did not, or the other way round. */
  function setBox(boundary: BoundaryId, box: Box | null): readonly FlowId[] {
    const before = boxes.get(boundary)
    if (before === undefined && box === null) return []
    if (box === null) boxes.delete(boundary)
    else boxes.set(boundary, box)
    boxIndex = null
    const affected: FlowId[] = []
    for (const [element, centre] of centres) {
      const wasIn = before !== undefined && containsPoint(before, centre)
      const isIn = box !== null && containsPoint(box, centre)
      if (wasIn === isIn) continue
      const around = inside.get(element) ?? none
      inside.set(
        element,
        shared(isIn ? [...around, boundary].sort() : around.filter((id) => id !== boundary)),
      )
      affected.push(...flowsAt(element))
    }
    return affected
  }

  function setLine(boundary: BoundaryId, curve: HandleCurve | null): readonly FlowId[] {
    if (curve === null && !lines.has(boundary)) return []
    if (curve === null) lines.delete(boundary)
    else lines.set(boundary, curve)
    return [...flows.values()].flatMap((flow) => {
      const wasCrossed = (crossed.get(flow.id) ?? none).includes(boundary)
      const isCrossed = curve !== null && meets(flow, curve)
      return wasCrossed === isCrossed ? [] : flow.id
    })
  }

  function meets(flow: Flow, curve: HandleCurve): boolean {
    const a = centres.get(flow.source)
    const b = centres.get(flow.target)
    return a !== undefined && b !== undefined && segmentMeetsCurve(a, b, curve)
  }

  function put(flow: Flow): readonly BoundaryId[] {
    const boundaries = crossedNow(flow)
    if (boundaries.length > 0) crossed.set(flow.id, boundaries)
    return boundaries
  }

  function recheck(id: FlowId): boolean {
    const before = crossed.get(id) ?? none
    const flow = flows.get(id)
    const after = flow === undefined ? none : crossedNow(flow)
    if (sameList(before, after)) return false
    if (after.length === 0) crossed.delete(id)
    else crossed.set(id, after)
    return true
  }

  function crossedNow(flow: Flow): readonly BoundaryId[] {
    if (!centres.has(flow.source) || !centres.has(flow.target)) return none
    const here = inside.get(flow.source) ?? none
    const there = inside.get(flow.target) ?? none
    if (lines.size === 0 && sameList(here, there)) return none
    const between = here === there ? [] : difference(here, there)
    for (const [boundary, curve] of lines) if (meets(flow, curve)) between.push(boundary)
    return shared(between.sort())
  }

  function boxesAt(point: Point): readonly BoundaryId[] {
    boxIndex ??= indexBoxes(boxes)
    return shared(boxIndex(point))
  }

  function shared(ids: readonly BoundaryId[]): readonly BoundaryId[] {
    if (ids.length === 0) return none
    const key = ids.length === 1 ? (ids[0] ?? '') : ids.join('\n')
    const known = lists.get(key)
    if (known === undefined) lists.set(key, ids)
    return known ?? ids
  }

  return {
    fill,
    put,
    set,
    recheck,
    crossed: (flow) => crossed.get(flow) ?? none,
    around: (element) => inside.get(element) ?? none,
  }
}

/** What is in one of the two and not in the other. */
function difference(a: readonly BoundaryId[], b: readonly BoundaryId[]): BoundaryId[] {
  return [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))]
}

/** Gives ids in sorted order. */
function indexBoxes(boxes: ReadonlyMap<BoundaryId, Box>): (point: Point) => readonly BoundaryId[] {
  const ids = [...boxes.keys()].sort()
  const at = boxesAtPoint(ids.flatMap((id) => boxes.get(id) ?? []))
  return (point) => at(point).flatMap((place) => ids[place] ?? [])
}
