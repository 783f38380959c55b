import type { Boundary, Element, SubjectId } from '../../../model/tables.ts'
import { noGuid } from '../document/namespaces.ts'
import type { Tm7Drawn } from '../document/tm7-file.ts'
import type { XmlElement } from '../xml/element.ts'
import type { AssignedGuids } from './assign-guids.ts'
import { type LineEnd, lineEntry, memberOrder } from './build-drawn.ts'
import { boundaryEntry, elementEntry, elementShape, headOf } from './build-entry.ts'
import { abstractsItem } from './build-xml.ts'
import { numberText } from './number-text.ts'
import { patchProperties } from './patch-properties.ts'
import type { DiagramPlan, Drawn, DrawnFlow } from './plan-drawings.ts'
import { portAt } from './ports.ts'
import { setMember } from './set-member.ts'
import type { Tm7Writer } from './tm7-writer.ts'

/** The dictionaries of one diagram. */
export interface EntryLists {
  readonly borders: () => XmlElement
  readonly lines: () => XmlElement
}

/**
 * Brings the entries of one diagram from what they said to what they shall say.
 * @param before what the tree says; undefined for a new diagram
 */
export function writeEntries(
  writer: Tm7Writer,
  before: DiagramPlan | undefined,
  after: DiagramPlan,
  guids: AssignedGuids,
  lists: EntryLists,
): void {
  const { draft, drawings, notes, names } = writer
  const { id: diagram } = after.diagram
  const guidHere = (subject: SubjectId) => guids.at(diagram, subject)

  removeGone()
  for (const [id, drawn] of sorted(after.elements)) writeElement(id, drawn)
  for (const [id, drawn] of sorted(after.boundaries)) writeBoundary(id, drawn)
  for (const [id, flow] of sorted(after.flows)) writeFlow(id, flow)

  function removeGone(): void {
    if (before === undefined) return
    for (const table of ['elements', 'boundaries', 'flows'] as const) {
      for (const id of before[table].keys()) {
        const drawn = drawings.drawn.get(id)
        if (!after[table].has(id) && drawn !== undefined) draft.remove(drawn.list, drawn.entry)
      }
    }
  }

  function writeElement(id: SubjectId, { record, placement }: Drawn<Element>): void {
    const was = before?.elements.get(id)
    const drawn = drawings.drawn.get(id)
    if (was === undefined || drawn === undefined) {
      draft.append(lists.borders(), elementEntry(writer, record, placement, guidHere(id)))
      return
    }
    const shape = elementShape(writer, record)
    if (isRetyped(was.record, record, drawn, writer.types.typeFor(record.stencil, shape).type.id)) {
      draft.replace(drawn.list, drawn.entry, elementEntry(writer, record, placement, guidHere(id)))
      return
    }
    patchProperties(draft, drawn, was.record, record, names, notes)
    setBox(drawn, was, placement)
  }

  function writeBoundary(id: SubjectId, { record, placement }: Drawn<Boundary>): void {
    const was = before?.boundaries.get(id)
    const drawn = drawings.drawn.get(id)
    const list = record.shape === 'box' ? lists.borders : lists.lines
    if (was === undefined || drawn === undefined) {
      draft.append(list(), boundaryEntry(writer, record, placement, guidHere(id)))
      return
    }
    if (was.record.shape !== record.shape) {
      draft.remove(drawn.list, drawn.entry)
      draft.append(list(), boundaryEntry(writer, record, placement, guidHere(id)))
      return
    }
    if (isRetyped(was.record, record, drawn, writer.types.typeFor(record.stencil, record.shape).type.id)) {
      draft.replace(drawn.list, drawn.entry, boundaryEntry(writer, record, placement, guidHere(id)))
      return
    }
    patchProperties(draft, drawn, was.record, record, names, notes)
    if (record.shape === 'box') setBox(drawn, was, placement)
    else if (placement.line !== null) {
      const { from, handle, to } = placement.line
      const old = was.placement.line ?? placement.line
      setPoint(drawn, 'Source', old.from, from)
      setPoint(drawn, 'Handle', old.handle, handle)
      setPoint(drawn, 'Target', old.to, to)
    }
  }

  function writeFlow(id: SubjectId, flow: DrawnFlow): void {
    const was = before?.flows.get(id)
    const drawn = drawings.drawn.get(id)
    const { record, from, handle, to } = flow
    if (was === undefined || drawn === undefined) {
      draft.append(lists.lines(), newFlow(id, flow))
      return
    }
    if (isRetyped(was.record, record, drawn, writer.types.typeFor(record.stencil, 'flow').type.id)) {
      draft.replace(drawn.list, drawn.entry, newFlow(id, flow))
      return
    }
    patchProperties(draft, drawn, was.record, record, names, notes)
    for (const end of ['source', 'target'] as const) {
      const [side, name] = end === 'source' ? ['Source', 'from' as const] : ['Target', 'to' as const]
      setPoint(drawn, side, was[name], end === 'source' ? from : to)
      const isMoved = was.record[end] !== record[end]
      const written = lineEnd(flow, end)
      if (isMoved) set(drawn, `${side}Guid`, written.guid)
      const [old, now] = [was.anchors[end], flow.anchors[end]]
      if (isMoved || old.x !== now.x || old.y !== now.y) set(drawn, `Port${side}`, written.port)
    }
    setPoint(drawn, 'Handle', was.handle, handle)
  }

  function newFlow(id: SubjectId, flow: DrawnFlow): XmlElement {
    const head = headOf(writer, flow.record, 'flow', guidHere(id))
    return lineEntry(head, lineEnd(flow, 'source'), flow.handle, lineEnd(flow, 'target'))
  }

  function lineEnd(flow: DrawnFlow, end: 'source' | 'target'): LineEnd {
    const point = end === 'source' ? flow.from : flow.to
    const element = flow.record[end]
    if (after.looseEnds.has(element)) return { guid: noGuid, port: 'None', point }
    return { guid: guidHere(element), port: portAt(flow.anchors[end]).name, point }
  }

  function setBox(drawn: Tm7Drawn, was: Drawn<Element | Boundary>, now: Drawn<Element>['placement']): void {
    const old = was.placement
    if (old.x !== now.x) set(drawn, 'Left', numberText(now.x))
    if (old.y !== now.y) set(drawn, 'Top', numberText(now.y))
    if (old.w !== now.w) set(drawn, 'Width', numberText(now.w))
    if (old.h !== now.h) set(drawn, 'Height', numberText(now.h))
  }

  function setPoint(drawn: Tm7Drawn, place: string, was: Point, now: Point): void {
    if (was.x !== now.x) set(drawn, `${place}X`, numberText(now.x))
    if (was.y !== now.y) set(drawn, `${place}Y`, numberText(now.y))
  }

  function set(drawn: Tm7Drawn, local: string, text: string): void {
    setMember(draft, drawn.node, local, text, memberOrder, (name, value) => abstractsItem(name, value))
  }
}

/** GUIDs of the ends of a flow in a diagram. */
export function endGuids(
  plan: DiagramPlan,
  flow: DrawnFlow,
  guids: AssignedGuids,
): { readonly source: string; readonly target: string } {
  const guidAt = (element: SubjectId) =>
    plan.looseEnds.has(element) ? noGuid : guids.at(plan.diagram.id, element)
  return { source: guidAt(flow.record.source), target: guidAt(flow.record.target) }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Whether it has another type in the file now, not only another stencil here. */
function isRetyped(
  was: { readonly stencil: string },
  now: { readonly stencil: string },
  drawn: Tm7Drawn,
  typeId: string,
): boolean {
  return was.stencil !== now.stencil && drawn.typeId !== typeId
}

function sorted<T>(map: ReadonlyMap<SubjectId, T>): readonly (readonly [SubjectId, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
