import type { Box } from '../../base/geometry.ts'
import { boundaryCurve, hullOf } from '../../drawing/curve.ts'
import { type Placed, placedIn } from '../../drawing/placed.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { type Document, get } from '../../model/document.ts'
import type { BoundaryId, DiagramId, ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import { flowsAt } from '../canvas/spoken-surroundings.ts'
import { boundaryAround } from '../canvas/within.ts'

/** What a line of the outline stands for. A flow stands under both of its ends. */
export type OutlineItem =
  | { readonly kind: 'diagram'; readonly diagram: DiagramId }
  | { readonly kind: 'boundary'; readonly diagram: DiagramId; readonly subject: BoundaryId }
  | { readonly kind: 'element'; readonly diagram: DiagramId; readonly subject: ElementId }
  | { readonly kind: 'out' | 'in'; readonly diagram: DiagramId; readonly subject: FlowId }

export interface OutlineRow {
  /** The way to it through the tree: the same as long as it stands there. */
  readonly key: string
  readonly parent: string | null
  readonly item: OutlineItem
  /** From 1. */
  readonly level: number
  /** Place among its siblings from 1, and how many there are. */
  readonly place: number
  readonly siblings: number
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null
}

/** Whether something is open, by its key and kind. */
export type IsOpen = (key: string, kind: OutlineItem['kind']) => boolean

/**
 * The lines of the outline that are shown: each diagram with its boundaries, what stands in them, and the flows of each
 * element. Boundaries first, then elements as one reads them.
 */
export function outlineRows(document: Document, isOpen: IsOpen): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const diagrams = diagramsInOrder(document)
  for (const [i, { id }] of diagrams.entries()) {
    const item = { kind: 'diagram', diagram: id } as const
    add(item, id, null, 1, i + 1, diagrams.length)
  }
  return rows

  function add(
    item: OutlineItem,
    key: string,
    parent: string | null,
    level: number,
    place: number,
    siblings: number,
  ): void {
    const open = hasChildren(document, item) ? isOpen(key, item.kind) : null
    rows.push({ key, parent, item, level, place, siblings, isOpen: open })
    if (open !== true) return
    const children = childrenOf(document, item)
    for (const [i, child] of children.entries()) {
      add(child, `${key}/${keyPart(child)}`, key, level + 1, i + 1, children.length)
    }
  }
}

function hasChildren(document: Document, item: OutlineItem): boolean {
  const placed = placedIn(document, item.diagram)
  switch (item.kind) {
    case 'diagram':
      return containersOf(placed).has(null)
    case 'boundary':
      return containersOf(placed).has(item.subject)
    case 'element': {
      const { leaving, arriving } = flowsAt({ placed }, item.subject)
      return leaving.length + arriving.length > 0
    }
    default:
      return false
  }
}

function childrenOf(document: Document, item: OutlineItem): readonly OutlineItem[] {
  const { diagram } = item
  const placed = placedIn(document, diagram)
  switch (item.kind) {
    case 'diagram':
      return (
        containersOf(placed)
          .get(null)
          ?.map((id) => itemOf(diagram, id)) ?? []
      )
    case 'boundary':
      return (
        containersOf(placed)
          .get(item.subject)
          ?.map((id) => itemOf(diagram, id)) ?? []
      )
    case 'element': {
      const { leaving, arriving } = flowsAt({ placed }, item.subject)
      return [
        ...leaving.map(({ id }) => ({ kind: 'out', diagram, subject: id }) as const),
        ...arriving.map(({ id }) => ({ kind: 'in', diagram, subject: id }) as const),
      ]
    }
    default:
      return []
  }
}

function itemOf(diagram: DiagramId, id: ElementId | BoundaryId): OutlineItem {
  return id.startsWith('boundary:')
    ? { kind: 'boundary', diagram, subject: id as BoundaryId }
    : { kind: 'element', diagram, subject: id as ElementId }
}

function keyPart(item: OutlineItem): string {
  if (item.kind === 'diagram') return item.diagram
  return item.kind === 'in' ? `in ${item.subject}` : item.subject
}

type Contents = ReadonlyMap<BoundaryId | null, readonly (ElementId | BoundaryId)[]>

/** What stands directly in each boundary, and in none. O(elements × boundaries); kept while nothing is moved. */
function containersOf(placed: Placed): Contents {
  const { placements } = placed
  const known = memo.get(placements)
  if (known !== undefined) return known
  const contents = new Map<BoundaryId | null, (ElementId | BoundaryId)[]>()
  const into = (id: ElementId | BoundaryId) => {
    const around = boundaryAround(placed, id)
    const members = contents.get(around)
    if (members === undefined) contents.set(around, [id])
    else members.push(id)
  }
  for (const { boundary } of placed.boundaries) into(boundary.id)
  for (const { element } of placed.elements) into(element.id)
  for (const members of contents.values()) members.sort(asOneReads(placed))
  memo.set(placements, contents)
  return contents
}

const memo = new WeakMap<object, Contents>()

function asOneReads({ placements }: Placed) {
  const boxOf = (id: SubjectId): Box => {
    const placement = placements.get(id)
    if (placement === undefined) return { x: 0, y: 0, w: 0, h: 0 }
    return placement.line === null ? placement : hullOf([boundaryCurve(placement.line)])
  }
  const rank = (id: SubjectId) => (id.startsWith('boundary:') ? 0 : 1)
  // Of boundaries the upper edges count: that is where their names stand.
  const row = (id: SubjectId, { y, h }: Box) => Math.round((rank(id) === 0 ? y : y + h / 2) / rowHeight)
  return (a: SubjectId, b: SubjectId) => {
    const [boxA, boxB] = [boxOf(a), boxOf(b)]
    return rank(a) - rank(b) || row(a, boxA) - row(b, boxB) || boxA.x - boxB.x || (a < b ? -1 : 1)
  }
}

/** Things whose middles are at most this far apart vertically, in diagram units, stand in one row. */
const rowHeight = 80

/** The keys of a subject's line and of everything above it, outermost first; a flow's under its source. Null if not drawn. */
export function pathTo(document: Document, diagram: DiagramId, subject: SubjectId): readonly string[] | null {
  const placed = placedIn(document, diagram)
  const flow = get(document, 'flow', subject)
  const node = flow?.source ?? subject
  if (!placed.placements.has(node)) return null
  const parts: string[] = flow === undefined ? [] : [flow.id]
  for (let at: SubjectId | null = node; at !== null; at = boundaryAround(placed, at)) parts.unshift(at)
  const keys: string[] = [diagram]
  for (const part of parts) keys.push(`${keys.at(-1)}/${part}`)
  return keys
}
