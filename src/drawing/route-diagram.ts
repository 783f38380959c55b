import type { Box } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { type BoxGrid, createBoxGrid } from './box-grid.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowRoute, Routes } from './flow-route.ts'
import { createLabelChanges, type LabelChanges } from './label-changes.ts'
import { partsOf, surroundingsOf } from './label-surroundings.ts'
import { type LabelSurroundings, type PlacedLabel, placeLabel } from './place-label.ts'
import { type Placed, placedIn } from './placed.ts'
import { isAffected, obstacleBox, type PlannedRoute, planRoute, sameRoute } from './plan-route.ts'
import { type RouteTask, sameBox, sameCurve, sameLabel, tasksOf } from './route-tasks.ts'

/**
 * All routes of a diagram, with what is needed to update them. Its grids belong to the newest one made from it:
 * updating takes them over.
 */
export interface RoutedDiagram extends Routes {
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  readonly placed: Placed
  readonly entries: ReadonlyMap<FlowId, RouteEntry>
  readonly labels: ReadonlyMap<FlowId, PlacedLabel | null>
  readonly flowsAt: ReadonlyMap<SubjectId, readonly FlowId[]>
  readonly obstacles: BoxGrid<ElementId>
  readonly around: LabelSurroundings
  /** How much has been taken out of the grids since they were made. */
  readonly removed: number
}

export interface RouteEntry {
  readonly task: RouteTask
  readonly planned: PlannedRoute
}

/** After so many removals the grids are made anew. */
const maxRemoved = 3_000

/**
 * Routes a whole diagram, taking over from `previous` what nothing has changed about: a curve when neither its ends
 * nor an obstacle near it have, a label when nothing has at any place where it was tried.
 */
export function routeDiagram(
  document: Document,
  diagram: DiagramId,
  vocabulary: VocabularyIndex,
  previous: RoutedDiagram | null,
): RoutedDiagram {
  const placed = placedIn(document, diagram)
  const same = previous?.diagram === diagram && previous.vocabulary === vocabulary
  if (same && previous.placed === placed) return previous
  return same && previous.removed < maxRemoved
    ? updated(placed, previous)
    : routed(placed, diagram, vocabulary)
}

function routed(placed: Placed, diagram: DiagramId, vocabulary: VocabularyIndex): RoutedDiagram {
  const obstacles = createBoxGrid<ElementId>(160)
  for (const { element, placement } of placed.elements) obstacles.insert(obstacleBox(placement), element.id)
  const unmoved = { grid: obstacles, moved: new Set<ElementId>(), movedGrid: obstacles }
  const entries = new Map<FlowId, RouteEntry>()
  for (const task of tasksOf(placed, vocabulary)) {
    entries.set(task.flow.id, { task, planned: planRoute(task, unmoved) })
  }
  const around = surroundingsOf(placed, samplesIn(entries))
  const { labels, flows } = labelled(entries, around, null, createLabelChanges())
  const touched = new Set<FlowId>()
  const byEnd = flowsAt(placed.flows)
  return {
    ...{ diagram, vocabulary, placed, entries, labels, flowsAt: byEnd },
    ...{ obstacles, around, flows, touched, removed: 0 },
  }
}

function updated(placed: Placed, known: RoutedDiagram): RoutedDiagram {
  const { obstacles, around, vocabulary } = known
  const changes = createLabelChanges()
  let removed = 0
  const gone: Box[] = []
  const come: Box[] = []
  for (const [id, before, now] of changedBoxes(known.placed, placed)) {
    removed++
    obstacles.remove(id)
    around.shapes.remove(id)
    if (before !== null) {
      gone.push(obstacleBox(before))
      changes.add(before)
    }
    if (now === null) continue
    come.push(obstacleBox(now))
    changes.add(now)
    obstacles.insert(obstacleBox(now), id)
    around.shapes.insert(now, id)
  }

  const unmoved = { grid: obstacles, moved: new Set<ElementId>(), movedGrid: obstacles }
  const entries = new Map<FlowId, RouteEntry>()
  let isSame = gone.length + come.length === 0 && sameBoundaries(known.placed, placed)
  for (const task of tasksOf(placed, vocabulary)) {
    const { id } = task.flow
    const before = known.entries.get(id)
    const isSound =
      before !== undefined && sameCurve(before.task, task) && !isAffected(before.planned, gone, come)
    const now = isSound ? before.planned : planRoute(task, unmoved)
    const isKept = before !== undefined && sameRoute(before.planned, now)
    // The old curve with the new region, if that is all that is new.
    const planned = isKept
      ? { ...now, segments: before.planned.segments, samples: before.planned.samples }
      : now
    entries.set(id, { task, planned: isSound ? before.planned : planned })
    if (!isKept) {
      removed++
      around.curves.remove(id)
      around.curves.add(id, planned.samples)
      if (before !== undefined) changes.addCurve(before.planned.samples)
      changes.addCurve(planned.samples)
    }
    if (isKept && sameLabel(before.task, task)) continue
    isSame = false
    const label = known.labels.get(id)
    if (label) changes.add(label.label.box)
  }
  for (const [id, { planned }] of known.entries) {
    if (entries.has(id)) continue
    isSame = false
    removed++
    around.curves.remove(id)
    changes.addCurve(planned.samples)
    const label = known.labels.get(id)
    if (label) changes.add(label.label.box)
  }
  removed += known.removed
  if (isSame) return { ...known, placed, entries, flowsAt: flowsAt(placed.flows) }

  updateBoundaries(known, placed, changes)
  // Filled again in order: a label only keeps clear of those that come before it.
  const fresh = { ...around, labels: createBoxGrid<FlowId>(120) }
  const { labels, flows } = labelled(entries, fresh, known, changes)
  return { ...known, placed, entries, labels, flowsAt: flowsAt(placed.flows), around: fresh, flows, removed }
}

/** Labels fixed by hand come first, then short curves before long ones, which have more room. */
export function inLabelOrder(a: RouteEntry, b: RouteEntry): number {
  return (
    Number(b.task.fixedLabel !== null) - Number(a.task.fixedLabel !== null) ||
    a.planned.samples.length - b.planned.samples.length ||
    (a.task.flow.id < b.task.flow.id ? -1 : 1)
  )
}

function labelled(
  entries: ReadonlyMap<FlowId, RouteEntry>,
  around: LabelSurroundings,
  previous: RoutedDiagram | null,
  changes: LabelChanges,
): Pick<RoutedDiagram, 'labels' | 'flows'> {
  const labels = new Map<FlowId, PlacedLabel | null>()
  for (const entry of [...entries.values()].sort(inLabelOrder)) {
    const { task, planned } = entry
    const { id, name } = task.flow
    const old = previous?.entries.get(id)
    const before = previous?.labels.get(id)
    const isOwnSame =
      old?.planned.segments === planned.segments && sameLabel(old.task, task) && before !== undefined
    const label =
      isOwnSame && !changes.touch(before)
        ? before
        : placeLabel(id, name, planned.segments, task.fixedLabel, around)
    labels.set(id, label)
    if (label === null) continue
    around.labels.insert(label.label.box, id)
    // One that has changed itself may also come earlier or later than it did.
    if (previous === null || label === before) continue
    if (isOwnSame && sameBox(before?.label.box ?? label.label.box, label.label.box)) continue
    changes.add(label.label.box)
    if (before) changes.add(before.label.box)
  }
  const flows = new Map<FlowId, FlowRoute>()
  for (const [id, { planned }] of entries) {
    flows.set(id, finishRoute(id, planned, labels.get(id)?.label ?? null, previous?.flows.get(id)))
  }
  return { labels, flows }
}

function sameBoundaries(a: Placed, b: Placed): boolean {
  return (
    a.boundaries.length === b.boundaries.length &&
    a.boundaries.every(({ boundary, placement }, i) => {
      const other = b.boundaries[i]
      return other?.placement === placement && other.boundary.name === boundary.name
    })
  )
}

function updateBoundaries(
  { placed: before, around }: RoutedDiagram,
  after: Placed,
  changes: LabelChanges,
): void {
  const old = new Map(before.boundaries.map((entry) => [entry.boundary.id, entry]))
  const changeBy = (entry: (typeof after.boundaries)[number]) => {
    const { title, pieces } = partsOf(entry)
    if (title !== null) changes.add(title)
    for (const piece of pieces) changes.add(piece)
    return { title, pieces }
  }
  for (const entry of after.boundaries) {
    const { id, name } = entry.boundary
    const known = old.get(id)
    old.delete(id)
    if (known?.placement === entry.placement && known.boundary.name === name) continue
    if (known !== undefined) changeBy(known)
    around.titles.remove(id)
    around.edges.remove(id)
    const { title, pieces } = changeBy(entry)
    if (title !== null) around.titles.insert(title, id)
    for (const piece of pieces) around.edges.insert(piece, id)
  }
  for (const [id, gone] of old) {
    changeBy(gone)
    around.titles.remove(id)
    around.edges.remove(id)
  }
}

function* samplesIn(entries: ReadonlyMap<FlowId, RouteEntry>): Iterable<readonly [FlowId, Float64Array]> {
  for (const [id, { planned }] of entries) yield [id, planned.samples]
}

/** Elements that came, went or moved, with where they were and are. */
function* changedBoxes(
  before: Placed,
  after: Placed,
): Iterable<readonly [id: ElementId, before: Box | null, now: Box | null]> {
  for (const { element, placement } of after.elements) {
    const old = before.boxes.get(element.id) ?? null
    if (old === null || !sameBox(old, placement)) yield [element.id, old, placement]
  }
  for (const { element, placement } of before.elements) {
    if (!after.boxes.has(element.id)) yield [element.id, placement, null]
  }
}

function flowsAt(flows: readonly Flow[]): ReadonlyMap<SubjectId, readonly FlowId[]> {
  const index = new Map<SubjectId, FlowId[]>()
  const add = (element: ElementId, flow: FlowId) => {
    const known = index.get(element)
    if (known === undefined) index.set(element, [flow])
    else known.push(flow)
  }
  for (const { id, source, target } of flows) {
    add(source, id)
    if (target !== source) add(target, id)
  }
  return index
}
