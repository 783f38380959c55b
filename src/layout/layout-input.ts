import type { Box } from '../base/geometry.ts'
import { boxTitle } from '../drawing/boundary-title.ts'
import { labelText } from '../drawing/flow-label.ts'
import { placedIn } from '../drawing/placed.ts'
import type { Document } from '../model/document.ts'
import { lockedIn } from '../model/locked-subjects.ts'
import type { BoundaryId, DiagramId, ElementId, FlowId, Placement, SubjectId } from '../model/tables.ts'

/** Where flows mostly run. */
export type LayoutDirection = 'right' | 'down'
export type BoundaryLine = NonNullable<Placement['line']>

/** A diagram as far as arranging it goes: plain data for the worker. Every list is sorted by id. */
export interface LayoutInput {
  readonly elements: readonly { readonly id: ElementId; readonly box: Box }[]
  readonly boxes: readonly {
    readonly id: BoundaryId
    readonly box: Box
    /** The least width that shows its name whole. */
    readonly titleWidth: number
  }[]
  readonly lines: readonly { readonly id: BoundaryId; readonly line: BoundaryLine }[]
  readonly flows: readonly LayoutFlow[]
  readonly locked: readonly SubjectId[]
  /** What is to be arranged; null for the whole diagram. */
  readonly subjects: readonly SubjectId[] | null
  readonly direction: LayoutDirection
}

export interface LayoutFlow {
  readonly id: FlowId
  readonly source: ElementId
  readonly target: ElementId
  /** Room that its name needs; null for a flow without a name. */
  readonly label: { readonly w: number; readonly h: number } | null
}

export function layoutInputOf(
  document: Document,
  diagram: DiagramId,
  subjects: readonly SubjectId[] | null,
  direction: LayoutDirection,
): LayoutInput {
  const placed = placedIn(document, diagram)
  const byId = <T extends { readonly id: string }>(items: T[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    elements: byId(
      placed.elements.map(({ element, placement }) => ({ id: element.id, box: boxOf(placement) })),
    ),
    boxes: byId(
      placed.boundaries.flatMap(({ boundary, placement }) =>
        placement.line === null
          ? { id: boundary.id, box: boxOf(placement), titleWidth: widthFor(boundary.name) }
          : [],
      ),
    ),
    lines: byId(
      placed.boundaries.flatMap(({ boundary, placement: { line } }) =>
        line === null ? [] : { id: boundary.id, line },
      ),
    ),
    flows: placed.flows.map(({ id, source, target, name }) => {
      const text = labelText(name, 'narrow')
      return { id, source, target, label: text === null ? null : { w: text.w, h: text.h } }
    }),
    locked: [...lockedIn(document, diagram)].filter((id) => !id.startsWith('flow:')).sort(),
    subjects: subjects === null ? null : [...subjects].sort(),
    direction,
  }
}

function boxOf({ x, y, w, h }: Placement): Box {
  return { x, y, w, h }
}

/** On a box that is wide enough for any name, the title with the corners beside it. */
function widthFor(name: string): number {
  const title = boxTitle({ x: 0, y: 0, w: 600, h: 100 }, name)
  return title === null ? 0 : Math.ceil(title.box.x * 2 + title.box.w)
}
