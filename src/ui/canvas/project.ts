import type { Node } from '@xyflow/react'
import { type Box, containsBox } from '../../base/geometry.ts'
import type { Placed, PlacedBoundary, PlacedElement } from '../../drawing/placed.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { t } from '../../messages/messages.ts'
import type { Boundary, Element, Flow, Placement, SubjectId } from '../../model/tables.ts'
import type { Badge } from './badges.ts'
import { nameBoundary, nameElement } from './spoken-names.ts'

/** How a subject stands out: all three are drawn by classes, so that nothing is measured again. */
export interface Marks {
  readonly selected: boolean
  readonly dimmed: boolean
  readonly lit: boolean
}

export interface ElementData extends Marks, Record<string, unknown> {
  readonly element: Element
  readonly base: 'process' | 'external' | 'store'
  readonly typeName: string
  readonly icon: string
  readonly badge: Badge | null
  readonly w: number
  readonly h: number
}

export interface BoundaryData extends Marks, Record<string, unknown> {
  readonly boundary: Boundary
  readonly badge: Badge | null
}

export type ElementNode = Node<ElementData, 'element'>
export type BoundaryNode = Node<BoundaryData, 'boundary'>
export type CanvasNode = ElementNode | BoundaryNode

export interface ProjectInput {
  readonly placed: Placed
  readonly vocabulary: VocabularyIndex
  readonly badges: ReadonlyMap<SubjectId, Badge>
  readonly selection: ReadonlySet<SubjectId>
  /** Empty: nothing is highlighted, nothing dimmed. */
  readonly highlight: ReadonlySet<SubjectId>
}

/**
 * React Flow's nodes for a diagram: boundaries behind, outer before inner, then elements. A node keeps its
 * identity as long as nothing that it shows has changed, so that a drag renders only what moves. Make one
 * projector per canvas; it remembers the nodes of its last call.
 */
export function createProjector(): (input: ProjectInput) => CanvasNode[] {
  let before = new Map<string, Cached>()
  return (input) => {
    const now = new Map<string, Cached>()
    const keep = <N extends CanvasNode>(id: string, parts: readonly unknown[], make: () => N): N => {
      const known = before.get(id)
      const node = known !== undefined && sameParts(known.parts, parts) ? (known.node as N) : make()
      now.set(id, { parts, node })
      return node
    }
    const nodes: CanvasNode[] = []
    for (const [rank, placed] of outerFirst(input.placed.boundaries).entries()) {
      const { boundary, placement } = placed
      const marks = marksOf(boundary.id, input)
      const badge = input.badges.get(boundary.id) ?? null
      const parts = [boundary, placement, badge, rank, marks.selected, marks.dimmed, marks.lit]
      nodes.push(keep(boundary.id, parts, () => boundaryNode(placed, badge, marks, rank)))
    }
    for (const placed of input.placed.elements) {
      const { element, placement } = placed
      const marks = marksOf(element.id, input)
      const badge = input.badges.get(element.id) ?? null
      const parts = [element, placement, badge, input.vocabulary, marks.selected, marks.dimmed, marks.lit]
      nodes.push(keep(element.id, parts, () => elementNode(placed, badge, marks, input.vocabulary)))
    }
    before = now
    return nodes
  }
}

export function marksOf(id: SubjectId, input: Pick<ProjectInput, 'selection' | 'highlight'>): Marks {
  const lit = input.highlight.has(id)
  return {
    selected: input.selection.has(id),
    dimmed: input.highlight.size > 0 && !lit,
    lit,
  }
}

/** Badge, marks and record of one flow: what its view shows besides the route. */
export interface FlowMarks extends Marks {
  readonly flow: Flow
  readonly badge: Badge | null
}

interface Cached {
  readonly parts: readonly unknown[]
  readonly node: CanvasNode
}

function elementNode(
  { element, placement }: PlacedElement,
  badge: Badge | null,
  marks: Marks,
  vocabulary: VocabularyIndex,
): ElementNode {
  const stencil = vocabulary.stencil(element.stencil)
  const base = vocabulary.baseOf(element.stencil)
  const typeName = stencil?.name ?? ''
  return {
    ...frameOf(placement),
    type: 'element',
    zIndex: 1,
    data: {
      element,
      base: base === 'external' || base === 'store' ? base : 'process',
      // A thing that is named like its type need not say so twice.
      typeName: typeName.toLowerCase() === element.name.toLowerCase() ? '' : typeName,
      icon: stencil?.icon ?? '',
      badge,
      w: placement.w,
      h: placement.h,
      ...marks,
    },
    ariaRole: 'group',
    ariaLabel: nameElement(element, base, typeName, badge),
  }
}

function boundaryNode(
  { boundary, placement }: PlacedBoundary,
  badge: Badge | null,
  marks: Marks,
  rank: number,
): BoundaryNode {
  return {
    ...frameOf(placement),
    type: 'boundary',
    zIndex: rank - 10_000,
    // Only its border and title catch the pointer, so that one can draw a marquee inside.
    style: { pointerEvents: 'none' },
    dragHandle: '.boundary-grip',
    data: { boundary, badge, ...marks },
    ariaRole: 'group',
    ariaLabel: nameBoundary(boundary, badge),
  }
}

/** Position and size, known beforehand: React Flow never has to measure, and mounts no handles. */
function frameOf(placement: Placement) {
  const size = { width: placement.w, height: placement.h }
  return {
    id: placement.subject,
    position: { x: placement.x, y: placement.y },
    ...size,
    measured: size,
    handles: [],
    domAttributes: { tabIndex: -1, 'aria-roledescription': t('canvas.elementRole') },
  }
}

/** Box boundaries, larger ones first; of two of one size the one that contains the other. Lines are left out. */
function outerFirst(boundaries: readonly PlacedBoundary[]): readonly PlacedBoundary[] {
  return boundaries
    .filter(({ placement }) => placement.line === null)
    .sort((a, b) => area(b.placement) - area(a.placement) || (containsBox(a.placement, b.placement) ? -1 : 1))
}

function area(box: Box): number {
  return box.w * box.h
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}
