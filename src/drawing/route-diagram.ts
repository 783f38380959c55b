import type { Box } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get } from '../model/document.ts'
import type { RouteStyle } from '../model/records/diagram.ts'
import type { DiagramId, ElementId, FlowId } from '../model/tables.ts'
import { createBoxGrid } from './box-grid.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowRoute } from './flow-route.ts'
import { createLabelChanges, type LabelChanges } from './label-changes.ts'
import { partsOf, surroundingsOf } from './label-surroundings.ts'
import { moveApart } from './move-apart.ts'
import { obstacleBox } from './obstacles.ts'
import { type LabelSurroundings, type PlacedLabel, placeLabel } from './place-label.ts'
import { type Placed, placedIn } from './placed.ts'
import { planRoute } from './plan-route.ts'
import { isAffected, sameRoute } from './planned-route.ts'
import {
  changedBoxes,
  flowsAt,
  sameBoundaries,
  sameFlows,
  updatedOrder,
  updatedTasks,
} from './route-changes.ts'
import { sameBox, sameCurve, sameHandles, sameLabel, tasksOf, withPorts } from './route-tasks.ts'
import { inLabelOrder, type RoutedDiagram, type RouteEntry } from './routed-diagram.ts'

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
  const style = get(document, 'diagram', diagram)?.route ?? 'curved'
  const same = previous?.diagram === diagram && previous.vocabulary === vocabulary && previous.style === style
  if (same && previous.placed === placed) return previous
  return same && previous.removed < maxRemoved
    ? updated(placed, previous)
    : routed(placed, diagram, vocabulary, style)
}

function routed(
  placed: Placed,
  diagram: DiagramId,
  vocabulary: VocabularyIndex,
  style: RouteStyle,
): RoutedDiagram {
  const obstacles = createBoxGrid<ElementId>(160)
  for (const { element, placement } of placed.elements) obstacles.insert(obstacleBox(placement), element.id)
  const unmoved = { grid: obstacles, moved: new Set<ElementId>(), movedGrid: obstacles }
  const bare = withPorts(tasksOf(placed, vocabulary, style)).map((task) => ({
    task,
    bare: planRoute(task, unmoved),
  }))
  const entries = new Map(moveApart(bare, unmoved).map((entry) => [entry.task.flow.id, entry]))
  const around = surroundingsOf(placed, samplesIn(entries))
  const order = [...entries.values()].sort(inLabelOrder)
  const { labels, flows } = labelled(order, entries, around, null, createLabelChanges())
  const touched = new Set<FlowId>()
  const byEnd = flowsAt(placed.flows)
  return {
    ...{ diagram, vocabulary, style, placed, entries, order, labels, flowsAt: byEnd },
    ...{ obstacles, around, flows, touched, removed: 0 },
  }
}

function updated(placed: Placed, known: RoutedDiagram): RoutedDiagram {
  const { obstacles, around } = known
  const changes = createLabelChanges()
  let removed = 0
  const gone = new Map<ElementId, Box>()
  const come: Box[] = []
  for (const [id, before, now] of changedBoxes(known.placed, placed)) {
    removed++
    obstacles.remove(id)
    around.shapes.remove(id)
    if (before !== null) {
      gone.set(id, obstacleBox(before))
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
  const renewed: RouteEntry[] = []
  let isSame = gone.size + come.length === 0 && sameBoundaries(known.placed, placed)
  const replanned = updatedTasks(known, placed).map((task) => {
    const before = known.entries.get(task.flow.id)
    const isSound =
      before !== undefined &&
      (before.task === task || sameCurve(before.task, task)) &&
      !isAffected(before.bare, { gone, come })
    return { task, bare: isSound ? before.bare : planRoute(task, unmoved) }
  })
  for (const now of moveApart(replanned, unmoved, known.entries)) {
    const { task } = now
    const { id } = task.flow
    const before = known.entries.get(id)
    if (
      before !== undefined &&
      before.task === task &&
      before.planned === now.planned &&
      before.bare === now.bare
    ) {
      entries.set(id, before)
      continue
    }
    const isKept = before !== undefined && sameRoute(before.planned, now.planned)
    // The old curve with what blocks others now, if that is all that is new.
    const { segments, samples } = isKept ? before.planned : now.planned
    const planned = now.planned.segments === segments ? now.planned : { ...now.planned, segments, samples }
    const entry = { task, bare: now.bare, planned }
    entries.set(id, entry)
    renewed.push(entry)
    if (!isKept) {
      removed++
      around.curves.remove(id)
      around.curves.add(id, samples)
      if (before !== undefined) changes.addCurve(before.planned.samples)
      changes.addCurve(samples)
    }
    if (isKept && sameLabel(before.task, task) && sameHandles(before.task, task)) continue
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
  const order = updatedOrder(known.order, entries, renewed)
  const ends = sameFlows(known.placed, placed) ? known.flowsAt : flowsAt(placed.flows)
  if (isSame) return { ...known, placed, entries, order, flowsAt: ends }

  updateBoundaries(known, placed, changes)
  // Filled again in order: a label only keeps clear of those that come before it.
  const fresh = { ...around, labels: createBoxGrid<FlowId>(120) }
  const { labels, flows } = labelled(order, entries, fresh, known, changes)
  return { ...known, placed, entries, order, labels, flowsAt: ends, around: fresh, flows, removed }
}

function labelled(
  order: readonly RouteEntry[],
  entries: ReadonlyMap<FlowId, RouteEntry>,
  around: LabelSurroundings,
  previous: RoutedDiagram | null,
  changes: LabelChanges,
): Pick<RoutedDiagram, 'labels' | 'flows'> {
  const labels = new Map<FlowId, PlacedLabel | null>()
  for (const { task, planned } of order) {
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
  for (const [id, { task, planned }] of entries) {
    flows.set(id, finishRoute(id, task, planned, labels.get(id)?.label ?? null, previous?.flows.get(id)))
  }
  return { labels, flows }
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
