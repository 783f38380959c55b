import { type Box, boxesOverlap } from '../base/geometry.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { type BoxGrid, createBoxGrid } from './box-grid.ts'
import { finishRoute } from './finish-route.ts'
import type { FlowLabel } from './flow-label.ts'
import type { FlowRoute, Routes } from './flow-route.ts'
import { surroundingsOf } from './label-surroundings.ts'
import { type LabelSurroundings, placeLabel } from './place-label.ts'
import { type Placed, placedIn } from './placed.ts'
import { obstacleBox, type PlannedRoute, planRoute } from './plan-route.ts'
import { type RouteTask, sameBox, sameCurve, sameLabel, tasksOf } from './route-tasks.ts'

/** All routes of a diagram, with what is needed to update them. */
export interface RoutedDiagram extends Routes {
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  readonly placed: Placed
  readonly entries: ReadonlyMap<FlowId, RouteEntry>
  readonly flowsAt: ReadonlyMap<SubjectId, readonly FlowId[]>
  readonly obstacles: BoxGrid<ElementId>
  readonly around: LabelSurroundings
}

export interface RouteEntry {
  readonly task: RouteTask
  readonly planned: PlannedRoute
}

/** Routes a whole diagram, taking over from `previous` what nothing has changed about. */
export function routeDiagram(
  document: Document,
  diagram: DiagramId,
  vocabulary: VocabularyIndex,
  previous: RoutedDiagram | null,
): RoutedDiagram {
  const placed = placedIn(document, diagram)
  const same = previous?.diagram === diagram && previous.vocabulary === vocabulary
  if (same && previous.placed === placed) return previous
  const known = same ? previous : null
  const obstacles = createBoxGrid<ElementId>(160)
  for (const { element, placement } of placed.elements) obstacles.insert(obstacleBox(placement), element.id)
  const unmoved = { grid: obstacles, moved: new Set<ElementId>(), movedGrid: obstacles }
  const changed = known === null ? [] : changedBoxes(known.placed, placed)
  const entries = new Map<FlowId, RouteEntry>()
  for (const task of tasksOf(placed, vocabulary)) {
    const before = known?.entries.get(task.flow.id)
    const reusable =
      before !== undefined &&
      sameCurve(before.task, task) &&
      !changed.some((box) => boxesOverlap(box, before.planned.region))
    const planned = reusable ? before.planned : planRoute(task, unmoved)
    entries.set(task.flow.id, { task, planned })
  }
  if (known !== null && samePicture(known, placed, entries)) return { ...known, placed }
  const around = surroundingsOf(placed, samplesIn(entries))
  return {
    diagram,
    vocabulary,
    placed,
    entries,
    flowsAt: flowsAt(placed.flows),
    obstacles,
    around,
    flows: labelled(entries, around, known),
  }
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
): ReadonlyMap<FlowId, FlowRoute> {
  const labels = new Map<FlowId, FlowLabel | null>()
  const order = [...entries.values()].sort(inLabelOrder)
  for (const { task, planned } of order) {
    const { id, name } = task.flow
    const label = placeLabel(id, name, planned.segments, task.fixedLabel, around)
    labels.set(id, label)
    if (label !== null) around.labels.insert(label.box, id)
  }
  const routes = new Map<FlowId, FlowRoute>()
  for (const [id, { planned }] of entries) {
    routes.set(id, finishRoute(id, planned, labels.get(id) ?? null, previous?.flows.get(id)))
  }
  return routes
}

/** Whether an edit changed nothing that is drawn of flows: an answer, a note, the name of an element. */
function samePicture(
  before: RoutedDiagram,
  placed: Placed,
  entries: ReadonlyMap<FlowId, RouteEntry>,
): boolean {
  if (before.entries.size !== entries.size || !sameBoundaries(before.placed, placed)) return false
  if (changedBoxes(before.placed, placed).length > 0) return false
  for (const [id, { task, planned }] of entries) {
    const old = before.entries.get(id)
    if (old?.planned !== planned || !sameLabel(old.task, task)) return false
  }
  return true
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

function* samplesIn(entries: ReadonlyMap<FlowId, RouteEntry>): Iterable<readonly [FlowId, Float64Array]> {
  for (const [id, { planned }] of entries) yield [id, planned.samples]
}

/** Where elements are now and were before, of those that came, went or moved. */
function changedBoxes(before: Placed, after: Placed): readonly Box[] {
  const changed: Box[] = []
  for (const [id, box] of after.boxes) {
    const old = before.boxes.get(id)
    if (old !== undefined && sameBox(old, box)) continue
    changed.push(obstacleBox(box))
    if (old !== undefined) changed.push(obstacleBox(old))
  }
  for (const [id, box] of before.boxes) if (!after.boxes.has(id)) changed.push(obstacleBox(box))
  return changed
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
