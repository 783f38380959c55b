import type { Node } from '@xyflow/react'
import { type Box, containsBox } from '../../base/geometry.ts'
import { type ElementBase, elementBaseOf } from '../../drawing/element-base.ts'
import type { FarName } from '../../drawing/far-names.ts'
import type { Placed, PlacedBoundary, PlacedElement } from '../../drawing/placed.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { t } from '../../messages/messages.ts'
import type { Boundary, Element, Placement, SubjectId } from '../../model/tables.ts'
import type { Badge } from './badges.ts'
import type { Legible } from './legible.ts'
import { nameBoundary, nameElement } from './spoken-names.ts'

/** How a subject stands out: all three are drawn by classes, so that nothing is measured again. */
export interface Marks {
  readonly selected: boolean
  readonly dimmed: boolean
  readonly lit: boolean
  /** Mounted from afar only to be read out: the picture shows it. */
  readonly ghost: boolean
}

export interface ElementData extends Marks, Record<string, unknown> {
  readonly element: Element
  readonly base: ElementBase
  readonly typeName: string
  readonly icon: string
  readonly badge: Badge | null
  readonly w: number
  readonly h: number
  /** Its name in another size, while the usual one is too small to read; null for none. */
  readonly farName: FarName | null
  /** How much larger than usual text is drawn; 1: as usual, with `farName` null. */
  readonly textScale: number
}

export interface BoundaryData extends Marks, Record<string, unknown> {
  readonly boundary: Boundary
  readonly badge: Badge | null
  readonly titleScale: number
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
  /** From afar, what is drawn above the picture; null when there is none and everything mounted is drawn. */
  readonly shown: ReadonlySet<SubjectId> | null
  /** How text is drawn at this zoom. */
  readonly legible: Legible
}

/** What decides how a subject stands out. */
export type MarkInput = Pick<ProjectInput, 'selection' | 'highlight' | 'shown'>

/**
 * React Flow's nodes for a diagram: boundaries behind, outer before inner, then elements. A node keeps its
 * identity as long as nothing that it shows has changed, so that a drag renders only what moves. Make one
 * projector per canvas; it remembers the nodes of its last call.
 */
export function createProjector(): (input: ProjectInput) => CanvasNode[] {
  let before = new Map<string, Cached>()
  let lastVocabulary: VocabularyIndex | null = null
  return (input) => {
    const { placed, badges, vocabulary } = input
    const known = lastVocabulary === vocabulary ? before : new Map<string, Cached>()
    const now = new Map<string, Cached>()
    const nodes: CanvasNode[] = []
    for (const [rank, entry] of outerFirst(placed.boundaries).entries()) {
      const { id } = entry.boundary
      const badge = badges.get(id) ?? null
      const cached =
        reusable(known.get(id), entry.boundary, entry.placement, badge, rank, id, input) ??
        cache(
          entry.boundary,
          entry.placement,
          badge,
          rank,
          boundaryNode(entry, badge, marksOf(id, input), rank, input.legible),
        )
      now.set(id, cached)
      nodes.push(cached.node)
    }
    for (const entry of placed.elements) {
      const { id } = entry.element
      const badge = badges.get(id) ?? null
      const cached =
        reusable(known.get(id), entry.element, entry.placement, badge, 0, id, input) ??
        cache(entry.element, entry.placement, badge, 0, elementNode(entry, badge, marksOf(id, input), input))
      now.set(id, cached)
      nodes.push(cached.node)
    }
    before = now
    lastVocabulary = vocabulary
    return nodes
  }
}

export function marksOf(id: SubjectId, input: MarkInput): Marks {
  const lit = input.highlight.has(id)
  return {
    selected: input.selection.has(id),
    dimmed: input.highlight.size > 0 && !lit,
    lit,
    ghost: input.shown?.has(id) === false,
  }
}

/** A node with what it was made of. */
interface Cached {
  readonly record: Element | Boundary
  readonly placement: Placement
  readonly badge: Badge | null
  readonly rank: number
  readonly node: CanvasNode
}

function cache(
  record: Cached['record'],
  placement: Placement,
  badge: Badge | null,
  rank: number,
  node: CanvasNode,
): Cached {
  return { record, placement, badge, rank, node }
}

/** The cached node if nothing that it shows has changed. Allocates nothing: it runs for every node of every frame. */
function reusable(
  cached: Cached | undefined,
  record: Cached['record'],
  placement: Placement,
  badge: Badge | null,
  rank: number,
  id: SubjectId,
  { selection, highlight, shown, legible }: MarkInput & Pick<ProjectInput, 'legible'>,
): Cached | undefined {
  if (
    cached === undefined ||
    cached.record !== record ||
    cached.placement !== placement ||
    cached.badge !== badge ||
    cached.rank !== rank
  ) {
    return undefined
  }
  const { selected, dimmed, lit, ghost } = cached.node.data
  const { data } = cached.node
  const isLegible =
    'titleScale' in data
      ? data.titleScale === legible.titleScale
      : data.farName === (legible.names?.get(id) ?? null) && data.textScale === legible.titleScale
  if (!isLegible) return undefined
  const isLit = highlight.has(id)
  const isSame =
    selected === selection.has(id) &&
    lit === isLit &&
    dimmed === (highlight.size > 0 && !isLit) &&
    ghost === (shown?.has(id) === false)
  return isSame ? cached : undefined
}

function elementNode(
  { element, placement }: PlacedElement,
  badge: Badge | null,
  marks: Marks,
  { vocabulary, legible }: Pick<ProjectInput, 'vocabulary' | 'legible'>,
): ElementNode {
  const stencil = vocabulary.stencil(element.stencil)
  const base = elementBaseOf(vocabulary, element.stencil)
  const typeName = stencil?.name ?? ''
  return {
    ...frameOf(placement),
    type: 'element',
    zIndex: 1,
    data: {
      element,
      base,
      // A thing that is named like its type need not say so twice.
      typeName: typeName.toLowerCase() === element.name.toLowerCase() ? '' : typeName,
      icon: stencil?.icon ?? '',
      badge,
      w: placement.w,
      h: placement.h,
      farName: legible.names?.get(element.id) ?? null,
      textScale: legible.titleScale,
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
  { titleScale }: Legible,
): BoundaryNode {
  return {
    ...frameOf(placement),
    type: 'boundary',
    zIndex: rank - 10_000,
    // Only its border and title catch the pointer, so that one can draw a marquee inside.
    style: { pointerEvents: 'none' },
    dragHandle: '.boundary-grip',
    data: { boundary, badge, titleScale, ...marks },
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

/** Box boundaries, in the order given by hand, then larger ones first; of two of one size the one that contains the other. Lines are left out. */
function outerFirst(boundaries: readonly PlacedBoundary[]): readonly PlacedBoundary[] {
  return boundaries
    .filter(({ placement }) => placement.line === null)
    .sort(
      (a, b) =>
        (a.placement.z ?? 0) - (b.placement.z ?? 0) ||
        area(b.placement) - area(a.placement) ||
        (containsBox(a.placement, b.placement) ? -1 : 1),
    )
}

function area(box: Box): number {
  return box.w * box.h
}
