import type { Box } from '../base/geometry.ts'
import { sameList } from '../base/same-list.ts'
import type { ElementId, Flow, FlowId, SubjectId } from '../model/tables.ts'
import { elementBaseOf } from './element-base.ts'
import type { Placed } from './placed.ts'
import { isShaped, type RouteTask, sameBox, shapeOf, tasksOf, withPorts } from './route-tasks.ts'
import { inLabelOrder, type RoutedDiagram, type RouteEntry } from './routed-diagram.ts'

/** Tasks of all flows: the known ones themselves where neither flow nor ends nor lanes nor ports can have changed. */
export function updatedTasks(known: RoutedDiagram, placed: Placed): readonly RouteTask[] {
  if (!sameFlows(known.placed, placed) || !sameShapes(known, placed)) {
    return withPorts(tasksOf(placed, known.vocabulary, known.style))
  }
  const { placements } = placed
  const before = known.placed.placements
  const isSame = (id: SubjectId) => placements.get(id) === before.get(id)
  const tasks = [...known.entries.values()].map(({ task }): RouteTask => {
    const { flow } = task
    if (isSame(flow.id) && isSame(flow.source) && isSame(flow.target)) return task
    return {
      ...task,
      source: { ...task.source, box: placements.get(flow.source) ?? task.source.box },
      target: { ...task.target, box: placements.get(flow.target) ?? task.target.box },
      ...shapeOf(placements.get(flow.id), known.style),
    }
  })
  return withPorts(tasks)
}

export function sameFlows(a: Placed, b: Placed): boolean {
  return sameList(a.flows, b.flows)
}

/** Whether elements have the shapes and bent flows the siblings that they had: then lanes are the same too. */
function sameShapes({ placed: before, vocabulary, style }: RoutedDiagram, placed: Placed): boolean {
  const isAlike = ({ element }: Placed['elements'][number], i: number) => {
    const old = before.elements[i]?.element
    return (
      old === element ||
      (old?.id === element.id &&
        elementBaseOf(vocabulary, old.stencil) === elementBaseOf(vocabulary, element.stencil))
    )
  }
  return (
    before.elements.length === placed.elements.length &&
    placed.elements.every(isAlike) &&
    placed.flows.every(({ id }) => {
      const [old, now] = [before.placements.get(id), placed.placements.get(id)]
      return old === now || isShaped(old, style) === isShaped(now, style)
    })
  )
}

/** The known order with the renewed entries in their new places. */
export function updatedOrder(
  known: readonly RouteEntry[],
  entries: ReadonlyMap<FlowId, RouteEntry>,
  renewed: readonly RouteEntry[],
): readonly RouteEntry[] {
  const order = known.filter((entry) => entries.get(entry.task.flow.id) === entry)
  const sorted = [...renewed].sort(inLabelOrder)
  const merged: RouteEntry[] = []
  let next = 0
  for (const entry of order) {
    for (
      let other = sorted[next];
      other !== undefined && inLabelOrder(other, entry) < 0;
      other = sorted[next]
    ) {
      merged.push(other)
      next++
    }
    merged.push(entry)
  }
  return [...merged, ...sorted.slice(next)]
}

export function sameBoundaries(a: Placed, b: Placed): boolean {
  return (
    a.boundaries.length === b.boundaries.length &&
    a.boundaries.every(({ boundary, placement }, i) => {
      const other = b.boundaries[i]
      return other?.placement === placement && other.boundary.name === boundary.name
    })
  )
}

/** Elements that came, went or moved, with where they were and are. */
export function* changedBoxes(
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

/** Which flows end at an element. */
export function flowsAt(flows: readonly Flow[]): ReadonlyMap<SubjectId, readonly FlowId[]> {
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
