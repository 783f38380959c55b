import { boxesOverlap } from '../base/geometry.ts'
import type { Change } from '../model/change.ts'
import { findSubject, placementsIn } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import type { DiagramId, Placement, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export type OrderStep = 'front' | 'forward' | 'backward' | 'back'

/**
 * Brings elements and boundaries to the front or to the back among their kind, or past the next one that they
 * overlap. What moves together keeps its own order.
 */
export const orderSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly subjects: readonly SubjectId[]
  readonly to: OrderStep
}>({
  id: 'order-subjects',
  run: (document, { diagram, subjects, to }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const chosen = new Set<string>(subjects)
    const isForward = to === 'front' || to === 'forward'
    const changes = ['element:', 'boundary:'].flatMap((kind) => {
      const order = [...placementsIn(document, diagram).values()]
        .filter(({ subject }) => subject.startsWith(kind))
        .sort((a, b) => zOf(a) - zOf(b) || (a.subject < b.subject ? -1 : 1))
      // Going back is going forward in the order that is read from the other end.
      if (!isForward) order.reverse()
      const next = stepped(order, chosen, to === 'front' || to === 'back')
      return next === null ? [] : levelled(next, chosen, isForward ? 1 : -1)
    })
    return outcome(document, changes)
  },
})

/** The order afterwards, from behind; null when it stays. */
function stepped(
  order: readonly Placement[],
  chosen: ReadonlySet<string>,
  toEnd: boolean,
): readonly Placement[] | null {
  const moving = order.filter(({ subject }) => chosen.has(subject))
  const rest = order.filter(({ subject }) => !chosen.has(subject))
  const first = order.findIndex(({ subject }) => chosen.has(subject))
  if (first < 0) return null
  const passed = order
    .slice(first + 1)
    .find((other) => !chosen.has(other.subject) && (toEnd || moving.some((one) => boxesOverlap(one, other))))
  if (passed === undefined) return null
  const at = toEnd ? rest.length : rest.indexOf(passed) + 1
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)]
}

/** Levels that give this order, with as few changes as that takes. Of one level, the ids decide. */
function levelled(order: readonly Placement[], chosen: ReadonlySet<string>, step: 1 | -1): readonly Change[] {
  let before: { readonly z: number; readonly subject: string } | null = null
  const changes: Change[] = []
  for (const placement of order) {
    let z = zOf(placement)
    if (before !== null) {
      const isAfter = step === 1 ? before.subject < placement.subject : before.subject > placement.subject
      const least = isAfter ? before.z : before.z + step
      if (chosen.has(placement.subject) || (z - least) * step < 0) z = least
    }
    changes.push(...setFields(placement, { z: z === 0 ? undefined : z }))
    before = { z, subject: placement.subject }
  }
  return changes
}

function zOf({ z }: Placement): number {
  return z ?? 0
}
