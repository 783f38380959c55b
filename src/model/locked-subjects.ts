import type { Change } from './change.ts'
import type { Document } from './document.ts'
import { list } from './document.ts'
import { placementsIn } from './find-records.ts'
import type { DiagramId, SubjectId } from './tables.ts'

/** Subjects of a diagram that are locked where they are drawn. Memoised until a placement changes. */
export function lockedIn(document: Document, diagram: DiagramId): ReadonlySet<SubjectId> {
  const table = document.tables.placement
  const byDiagram = memo.get(table) ?? new Map<DiagramId, ReadonlySet<SubjectId>>()
  memo.set(table, byDiagram)
  const known = byDiagram.get(diagram)
  if (known !== undefined) return known
  const locked = new Set<SubjectId>()
  for (const { subject, locked: isLocked } of placementsIn(document, diagram).values()) {
    if (isLocked === true) locked.add(subject)
  }
  byDiagram.set(diagram, locked)
  return locked
}

/** Of these subjects, those that are locked in any diagram: they are not to be removed. */
export function lockedAnywhere(document: Document, ids: readonly SubjectId[]): readonly SubjectId[] {
  const locked = new Set<string>()
  for (const { subject, locked: isLocked } of list(document, 'placement')) {
    if (isLocked === true) locked.add(subject)
  }
  return locked.size === 0 ? [] : ids.filter((id) => locked.has(id))
}

/** The locked subjects whose placements in a diagram these changes would set. */
export function lockedAmong(
  document: Document,
  diagram: DiagramId,
  changes: readonly Change[],
): readonly SubjectId[] {
  const locked = lockedIn(document, diagram)
  if (locked.size === 0) return []
  const touched = new Set(changes.flatMap((change) => (change.op === 'set' ? change.id : [])))
  const placements = placementsIn(document, diagram)
  return [...locked].filter((id) => touched.has(placements.get(id)?.id ?? ''))
}

const memo = new WeakMap<object, Map<DiagramId, ReadonlySet<SubjectId>>>()
