import { type Box, containsBox, containsPoint, type Point } from '../base/geometry.ts'
import { placedIn } from '../drawing/placed.ts'
import { type Document, list } from '../model/document.ts'
import { lockedIn } from '../model/locked-subjects.ts'
import type { DiagramId, Flow, Placement, SubjectId } from '../model/tables.ts'

/** What of a placement a move or an arrangement sets. */
export type PlacementPatch = Partial<
  Pick<Placement, 'x' | 'y' | 'w' | 'h' | 'via' | 'label' | 'line' | 'waypoints'>
>

/**
 * What moves when `subjects` are dragged: themselves and, unless `alone`, everything that lies fully inside a
 * box boundary among them. Flows are left out: they follow their ends. What is locked stays.
 */
export function movedSubjects(
  document: Document,
  diagram: DiagramId,
  subjects: Iterable<SubjectId>,
  alone: boolean,
): ReadonlySet<SubjectId> {
  const placements = placedIn(document, diagram).placements
  const locked = lockedIn(document, diagram)
  const moved = new Set<SubjectId>()
  for (const subject of subjects) {
    if (subject.startsWith('flow:') || locked.has(subject)) continue
    const placement = placements.get(subject)
    if (placement === undefined) continue
    moved.add(subject)
    if (alone || !subject.startsWith('boundary:') || placement.line !== null) continue
    const box = boxOf(placement)
    for (const inner of placements.values()) {
      if (
        !inner.subject.startsWith('flow:') &&
        inner !== placement &&
        isInside(box, inner) &&
        !locked.has(inner.subject)
      ) {
        moved.add(inner.subject)
      }
    }
  }
  return moved
}

/**
 * The placements of `moved` shifted by (dx, dy). Routes that were shaped by hand come along when both ends of
 * their flow move, or else the detour would stay behind.
 */
export function shiftPlacements(
  document: Document,
  diagram: DiagramId,
  moved: ReadonlySet<SubjectId>,
  dx: number,
  dy: number,
): ReadonlyMap<SubjectId, PlacementPatch> {
  const placements = placedIn(document, diagram).placements
  const shifted = new Map<SubjectId, PlacementPatch>()
  const shift = (point: Point): Point => ({ x: point.x + dx, y: point.y + dy })
  for (const subject of moved) {
    const placement = placements.get(subject)
    if (placement === undefined) continue
    const { line } = placement
    if (line === null) shifted.set(subject, shift(placement))
    else {
      shifted.set(subject, {
        line: { from: shift(line.from), handle: shift(line.handle), to: shift(line.to) },
      })
    }
  }
  for (const flow of shapedFlows(document, placements)) {
    if (!moved.has(flow.source) || !moved.has(flow.target)) continue
    const placement = placements.get(flow.id)
    if (placement === undefined || placement.locked === true) continue
    shifted.set(flow.id, {
      ...(placement.waypoints === undefined ? {} : { waypoints: placement.waypoints.map(shift) }),
      via: placement.via === null ? null : shift(placement.via),
      label: placement.label === null ? null : shift(placement.label),
    })
  }
  return shifted
}

const shaped = new WeakMap<object, WeakMap<object, readonly Flow[]>>()

/** Flows with a placement of their own; most diagrams have few, and a drag asks at every frame. */
function shapedFlows(document: Document, placements: ReadonlyMap<SubjectId, Placement>): readonly Flow[] {
  const flows = document.tables.flow
  let byPlacements = shaped.get(flows)
  if (byPlacements === undefined) {
    byPlacements = new WeakMap()
    shaped.set(flows, byPlacements)
  }
  const known = byPlacements.get(placements)
  if (known !== undefined) return known
  const found = list(document, 'flow').filter((flow) => placements.has(flow.id))
  byPlacements.set(placements, found)
  return found
}

function isInside(box: Box, inner: Placement): boolean {
  if (inner.line === null) return containsBox(box, boxOf(inner))
  return containsPoint(box, inner.line.from) && containsPoint(box, inner.line.to)
}

function boxOf(placement: Placement): Box {
  return { x: placement.x, y: placement.y, w: placement.w, h: placement.h }
}
